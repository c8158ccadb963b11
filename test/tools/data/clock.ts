/** What Node is given so that a command runs at an instant, such as 2027-01-05T15:00:00Z. */
export const atInstant = (instant: string): string[] => {
  const code = `const Real = Date;
    const ahead = ${Date.parse(instant)} - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
      static now() { return Real.now() + ahead; }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
};
