/** Larger than the largest number of a table, which is a longitude in 4,000 steps per degree with its sign. */
const MAX_NUMBER = 1 << 24;

/**
 * Decodes the numbers in the tables, all 0 or more. Each character is a digit, counted from `$`, the least significant first
 * and each worth 35 times the previous one. A digit below 56 ends the number. Throws if the text is not made of such numbers, or if
 * one is larger than any table needs.
 */
export function readNumbers(text = ''): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 36;
    value += code * scale;
    scale *= 35;
    if (!(code >= 0 && code < 91 && value < MAX_NUMBER)) break;
    if (code < 56) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  // the last number has no end, or cannot be one
  if (scale > 1) throw new Error('the numbers of a table are damaged');
  return numbers;
}

/** Zigzag decoding, so that small negative numbers stay short: 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
export const signedNumber = (value = 0): number => (value % 2 ? -(value + 1) / 2 : value / 2);
