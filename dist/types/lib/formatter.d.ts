type Formatters = Pick<typeof Intl, 'DateTimeFormat' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'RelativeTimeFormat'>;
/** A formatter of `Intl`. It is kept, because making one takes much longer than formatting. */
export declare function formatter<Name extends keyof Formatters>(name: Name, lang: string, options?: ConstructorParameters<Formatters[Name]>[1]): InstanceType<Formatters[Name]>;
export {};
