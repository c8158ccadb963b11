import type { Faults } from '../faults.ts';

/** What is at fault in a file beyond this many lines is not read any more: it is another file. */
const ENOUGH = 10;

/** Reads lines from bytes as they come, so that a file of a gigabyte is never in memory. The mark at its start is no part of it. */
export async function eachLine(
  bytes: AsyncIterable<Uint8Array>,
  onLine: (line: string, number: number) => boolean | void,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of bytes) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
      if (onLine(line, ++number) === false) return;
      start = end + 1;
    }
    rest = text.slice(start);
  }
  rest += decoder.decode();
  if (rest) onLine(rest.replace(/\r$/, ''), ++number);
}

/**
 * Reads a table without quotes, as the Census Bureau writes them, a row at a time.
 *
 * @param columns their names, or what the name matches
 * @param onRow takes their values, and gives what is wrong with them
 */
export async function eachRow(
  { file, bytes, separator }: { file: string; bytes: AsyncIterable<Uint8Array>; separator: string },
  columns: (string | RegExp)[],
  faults: Faults,
  onRow: (values: string[]) => string | void,
): Promise<void> {
  let width = 0;
  let at: number[] = [];
  let bad = 0;
  const values: string[] = [];
  await eachLine(bytes, (line, number) => {
    const fields = line.split(separator);
    if (!width) {
      const names = fields.map((name) => name.trim());
      width = fields.length;
      at = columns.map((column) => {
        const place = names.findIndex((name) =>
          typeof column === 'string' ? name === column : column.test(name),
        );
        if (place < 0) throw new Error(`${file}: there is no column ${String(column)}`);
        return place;
      });
      return;
    }
    if (!line) return;
    for (let i = 0; i < at.length; i++) values[i] = fields[at[i]!]!;
    const fault = fields.length === width ? onRow(values) : `has ${fields.length} fields, not ${width}`;
    if (!fault) return;
    faults.add(`${file}:${number}`, fault);
    return ++bad < ENOUGH;
  });
  if (!width) throw new Error(`${file}: is empty`);
}
