// Wraps and fits text where no browser does it: on a canvas. What measures the text is given, so that it runs anywhere.

/** More than fits anywhere. Measuring takes time for each character. */
const MAX_CHARACTERS = 600;

/** Scripts that are written without spaces, with their punctuation. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff00-\uffef]/u;
/** What no line begins with: closing and other punctuation, long vowels, iteration marks, combining characters. */
const NO_START = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{M}ーゝゞヽヾ々〻％°…～]/u;
/** What no line ends with: opening punctuation. */
const NO_END = /[\p{Ps}\p{Pi}]$/u;

// Firefox has it from version 125
const Segmenter = (Intl as Partial<typeof Intl>).Segmenter;

const segments = (text: string, granularity: 'word' | 'grapheme'): string[] =>
  Segmenter
    ? Array.from(new Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment)
    : [...text];

/** A text in pieces between which a line may end: words with the space behind them; in Chinese, words without one. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const one of segments(text.replace(/\s+/g, ' ').trim(), 'word')) {
    const mayBreak =
      last.endsWith(' ') || (UNSPACED.test(last + one) && !NO_START.test(one) && !NO_END.test(last));
    if (last && one !== ' ' && mayBreak) {
      pieces.push(last);
      last = one;
    } else last += one;
  }
  return last ? [...pieces, last] : pieces;
}

type Fits = (line: string) => boolean;

/** The longest beginning of a text that fits, at least one character. */
function beginningOf(text: string, fits: Fits): string {
  const [first = '', ...rest] = segments(text, 'grapheme');
  let beginning = first;
  for (const one of rest) {
    if (!fits(beginning + one)) break;
    beginning += one;
  }
  return beginning;
}

/** The lines of a text, or the first so many and one more. A piece that fits in no line is broken between its characters. */
export function wrapText(pieces: string[], fits: Fits, max = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (lines.length > max) return lines;
    if (line && !fits((line + piece).trimEnd())) {
      lines.push(line);
      line = '';
    }
    line += piece;
    while (line && !fits(line.trimEnd())) {
      const beginning = beginningOf(line, fits);
      lines.push(beginning);
      line = line.slice(beginning.length);
    }
  }
  return line ? [...lines, line] : lines;
}

/** A line with an ellipsis in the place of its end: of a word, if the line has more than one. */
function withEllipsis(line: string, fits: Fits): string {
  const ended = (text: string) => `${text.trimEnd()}…`;
  const pieces = piecesOf(line);
  while (pieces.length > 1 && !fits(ended(pieces.join('')))) pieces.pop();
  const rest = pieces.join('');
  return fits(ended(rest)) ? ended(rest) : ended(beginningOf(rest, (text) => fits(ended(text))));
}

/** A text of at most so many characters, however these are counted: a longer one is cut at a word. */
export function cutText(
  text: string,
  max: number,
  lengthOf = ({ length }: string): number => length,
): string {
  if (lengthOf(text) <= max) return text;
  return withEllipsis(text.slice(0, max), (line) => lengthOf(line) <= max);
}

export interface Room {
  width: number;
  height: number;
  /** The size of the largest type, and of the smallest, at which the text is cut. */
  sizes: [max: number, min: number];
  /** The height of a line in relation to the size. */
  leading: number;
  /** The width of a line at a size. */
  measure: (line: string, size: number) => number;
}

export interface FittedText {
  size: number;
  lines: string[];
  /** What the lines say. */
  text: string;
}

/** A text in the largest type in which it fits without a broken word, in lines of about the same length. */
export function fitText(
  text: string,
  { width, height, sizes: [max, min], leading, measure }: Room,
): FittedText {
  const pieces = piecesOf(text.slice(0, MAX_CHARACTERS));
  let widest = '';
  for (const piece of pieces) if (measure(piece, min) > measure(widest, min)) widest = piece;
  for (let size = max; ; size = Math.max(min, size - 2)) {
    const within =
      (limit: number): Fits =>
      (line) =>
        measure(line, size) <= limit;
    const isWhole = within(width)(widest.trimEnd());
    if (size > min && !isWhole) continue;
    const room = Math.max(1, Math.floor(height / (size * leading)));
    let lines = wrapText(pieces, within(width), room);
    if (lines.length <= room) {
      // halving: the narrowest lines of which there are no more
      for (let low = 0, high = width; isWhole && high - low > size / 8;) {
        const middle = (low + high) / 2;
        const narrower = wrapText(pieces, within(middle), lines.length);
        if (within(middle)(widest.trimEnd()) && narrower.length <= lines.length)
          [high, lines] = [middle, narrower];
        else low = middle;
      }
    } else if (size > min) continue;
    else lines = [...lines.slice(0, room - 1), withEllipsis(lines[room - 1]!, within(width))];
    return { size, lines: lines.map((line) => line.trimEnd()), text: lines.join('') };
  }
}
