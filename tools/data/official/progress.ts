import { printable } from '../../../src/lib/printable.ts';

/** The output for progress: standard error. In a terminal the last line is rewritten. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Without a terminal: the number of lines per file, or the bytes per line if the length is unknown. */
const LINES_PER_FILE = 10;
const BYTES_PER_LINE = 50_000_000;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Returns a function that shows how much of a file has been downloaded.
 *
 * @param total the file's length in bytes, 0 if unknown
 */
export function progressOf(screen: Screen, file: string, total: number): (bytes: number) => void {
  let lastStep = -1;
  return (bytes) => {
    const step = screen.isTTY
      ? Math.floor(bytes / (total / 100 || 1_000_000))
      : Math.floor(bytes / (total / LINES_PER_FILE || BYTES_PER_LINE));
    if (step === lastStep) return;
    lastStep = step;
    const share = total ? `${Math.floor((100 * bytes) / total)} % of ${megabytes(total)}` : megabytes(bytes);
    screen.write(screen.isTTY ? `\r\x1b[K${file}: ${share}` : `${file}: ${share}\n`);
  };
}

/** Prints a line, in place of the progress line. */
export const printLine = (screen: Screen, line: string): void =>
  void screen.write(`${screen.isTTY ? '\r\x1b[K' : ''}${printable(line)}\n`);
