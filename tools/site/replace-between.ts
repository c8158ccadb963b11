/** Replaces what is between `<!-- name -->` and `<!-- /name -->` in a page. */
export function replaceBetween(page: string, name: string, content: string): string {
  const marks = [`<!-- ${name} -->`, `<!-- /${name} -->`] as const;
  const [start, end] = marks.map((mark) => page.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error(`The page needs the comments ${marks.join(' and ')}`);
  return `${page.slice(0, start + marks[0].length)}\n${content}\n${page.slice(end)}`;
}
