import type { Faults } from '../faults.ts';

/** After so many bad lines, the rest is not read, because it is probably the wrong file. */
const MAX_BAD_LINES = 10;

/** Far more than any line of these files. A file without line ends must not be gathered in memory as one line. */
const LONGEST_LINE = 100_000;

/** Reads lines from a stream, so that a file of a gigabyte is never in memory as a whole. A byte order mark is skipped. */
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
    if (rest.length > LONGEST_LINE)
      throw new Error(
        `line ${number + 1} is longer than ${LONGEST_LINE} characters: is this the right file?`,
      );
  }
  rest += decoder.decode();
  if (rest) onLine(rest.replace(/\r$/, ''), ++number);
}

/**
 * Reads a delimited text file without quotes, as the Census Bureau publishes them, row by row.
 *
 * @param columns the names of the columns, or patterns for them
 * @param onRow gets the values of these columns; returns a message if they are wrong
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
  const read = eachLine(bytes, (line, number) => {
    const fields = line.split(separator);
    if (!width) {
      const names = fields.map((name) => name.trim());
      width = fields.length;
      at = columns.map((column) => {
        const index = names.findIndex((name) =>
          typeof column === 'string' ? name === column : column.test(name),
        );
        if (index < 0) throw new Error(`${file}: the column ${String(column)} is missing`);
        return index;
      });
      return;
    }
    if (!line) return;
    for (let i = 0; i < at.length; i++) values[i] = fields[at[i]!]!;
    const fault = fields.length === width ? onRow(values) : `has ${fields.length} fields, not ${width}`;
    if (!fault) return;
    faults.add(`${file}:${number}`, fault);
    return ++bad < MAX_BAD_LINES;
  });
  await read.catch((error: unknown) => {
    const { message } = error as Error;
    throw new Error(message.startsWith(file) ? message : `${file}: ${message}`, { cause: error });
  });
  if (!width) throw new Error(`${file}: is empty`);
}
