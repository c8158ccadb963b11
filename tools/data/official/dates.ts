const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day in a text such as `October 1, 2026`, `20261001` or `2026-10-01T13:19-05:00`; '' if there is none. */
export function dayOf(text: string): string {
  const [, year, month, day] = /(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const long = [...text.matchAll(/([A-Z][a-z]+)\s+(\d{1,2}),\s+(\d{4})/g)].find(([, name]) =>
    MONTHS.includes(name!),
  );
  if (!long) return '';
  const number = (value: number) => String(value).padStart(2, '0');
  return `${long[3]}-${number(MONTHS.indexOf(long[1]!) + 1)}-${number(+long[2]!)}`;
}
