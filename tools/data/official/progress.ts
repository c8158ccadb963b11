/** Where progress is told: standard error, of which a terminal rewrites its last line. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A line in ten of the way where every line stays, bytes where nobody knows how many are to come. */
const STEPS = 10;
const STEP = 50_000_000;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Tells how far a file has come.
 *
 * @param whole its length, 0 where that is not known
 */
export function progressOf(screen: Screen, file: string, whole: number): (bytes: number) => void {
  let told = -1;
  return (bytes) => {
    const step = screen.isTTY
      ? Math.floor(bytes / (whole / 100 || 1_000_000))
      : Math.floor(bytes / (whole / STEPS || STEP));
    if (step === told) return;
    told = step;
    const share = whole ? `${Math.floor((100 * bytes) / whole)} % of ${megabytes(whole)}` : megabytes(bytes);
    screen.write(screen.isTTY ? `\r\x1b[K${file}: ${share}` : `${file}: ${share}\n`);
  };
}

/** Says something on a line of its own, over a line that was being rewritten. */
export const say = (screen: Screen, line: string): void =>
  void screen.write(`${screen.isTTY ? '\r\x1b[K' : ''}${line}\n`);
