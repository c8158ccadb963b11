interface ImportMeta {
  /** Vite puts an object in its place: by the path of each file, a function that imports it. */
  glob<T>(
    patterns: string | string[],
    options: { query?: string; import: 'default' },
  ): Record<string, () => Promise<T>>;
  /** Or, with `eager`, what is in it. */
  glob<T>(
    patterns: string | string[],
    options: { query?: string; import: 'default'; eager: true },
  ): Record<string, T>;
}
