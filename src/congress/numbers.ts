/**
 * Reads the numbers that the tables are written with. All are 0 or more. Characters count from `$`: one below 56 ends a
 * number, one from 56 to 90 leaves 35 times the rest to come.
 */
export function readNumbers(text = ''): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 36;
    value += code * scale;
    scale *= 35;
    if (code < 56) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}

/** A number of either sign, from one of 0 or more: 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
export const signedNumber = (value = 0): number => (value % 2 ? -(value + 1) / 2 : value / 2);
