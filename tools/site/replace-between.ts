/** A page with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export function between(page: string, name: string, content: string): string {
  const marks = [`<!-- ${name} -->`, `<!-- /${name} -->`] as const;
  const [start, end] = marks.map((mark) => page.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error(`The page has no ${marks.join(' and ')}`);
  return `${page.slice(0, start + marks[0].length)}\n${content}\n${page.slice(end)}`;
}
