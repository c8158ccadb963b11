type Formatters = Pick<
  typeof Intl,
  'DateTimeFormat' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'RelativeTimeFormat'
>;

const formatters = new Map<string, unknown>();

/** A formatter of `Intl`. It is kept, because making one takes much longer than formatting. */
export function formatter<Name extends keyof Formatters>(
  name: Name,
  lang: string,
  options?: ConstructorParameters<Formatters[Name]>[1],
): InstanceType<Formatters[Name]> {
  const key = name + lang + JSON.stringify(options);
  const Formatter = Intl[name] as new (lang: string, options?: object) => unknown;
  const made = formatters.get(key) ?? new Formatter(lang, options);
  formatters.set(key, made);
  return made as InstanceType<Formatters[Name]>;
}
