import { html, type TemplateResult } from 'lit';
import { utf8Bytes } from '../../lib/utf8.ts';

// One size of code is enough for a phone number: version 3 with error correction M holds 42 bytes in one block, its function
// patterns stand in fixed places, and with a fixed mask its format is a constant. Source of all numbers: ISO/IEC 18004.
const SIZE = 29;
const DATA_BYTES = 44;
const CORRECTION_BYTES = 26;

/** Correction M with mask 0, with the mask of the format itself. */
const FORMAT = 0b101010000010010;

/** The white margin around a code, in modules, that cameras need to find it. */
const QUIET_ZONE = 4;

/** The product of two bytes in the field of 256 elements. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (; b; b >>= 1) {
    if (b & 1) product ^= a;
    a = (a << 1) ^ ((a >> 7) * 0x11d);
  }
  return product;
}

/** Not with `Array.from`, of which old libraries of pages have another. */
const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The remainder of dividing by the product of (x - 2^i): the bytes that correct errors. */
function correctionOf(data: number[]): number[] {
  let divisor = [1];
  for (let i = 0, root = 1; i < CORRECTION_BYTES; i++, root = multiply(root, 2))
    divisor = [...divisor, 0].map((byte, n) => byte ^ multiply(divisor[n - 1] ?? 0, root));
  let rest = zeros(CORRECTION_BYTES);
  for (const byte of data) {
    const factor = byte ^ rest[0]!;
    rest = [...rest.slice(1), 0].map((one, i) => one ^ multiply(divisor[i + 1]!, factor));
  }
  return rest;
}

/** All bits of a code: mode, length, text, padding, correction. */
function bitsOf(text: string): string {
  const bits = (byte: number, length = 8) => byte.toString(2).padStart(length, '0');
  const bytes = utf8Bytes(text);
  const content = `0100${[bytes.length, ...bytes].map((byte) => bits(byte)).join('')}0000`;
  const data = content.match(/.{8}/g)!.map((byte) => parseInt(byte, 2));
  for (let i = 0; data.length < DATA_BYTES; i++) data.push(i % 2 ? 17 : 236);
  return [...data, ...correctionOf(data)].map((byte) => bits(byte)).join('');
}

/** The distance from a point, in rings of a square. */
const ring = (x: number, y: number, atX: number, atY: number) =>
  Math.max(Math.abs(x - atX), Math.abs(y - atY));

/** Whether a module that carries no data is dark; undefined for one that does. */
function patternAt(x: number, y: number): boolean | undefined {
  const far = SIZE - 4;
  const finder = Math.min(ring(x, y, 3, 3), ring(x, y, far, 3), ring(x, y, 3, far));
  if (finder < 5) return finder !== 2 && finder !== 4;
  const alignment = ring(x, y, far - 3, far - 3);
  if (alignment < 3) return alignment !== 1;
  if (x === 6 || y === 6) return (x + y) % 2 === 0;
  // the format stands twice: around the first finder, and beside the two others
  if (x === 8 && (y < 9 || y > SIZE - 9)) {
    if (y === SIZE - 8) return true;
    const bit = y < 9 ? (y > 6 ? y - 1 : y) : y - SIZE + 15;
    return !!((FORMAT >> bit) & 1);
  }
  if (y === 8 && (x < 8 || x > SIZE - 9)) {
    const bit = x < 8 ? 14 - (x > 6 ? x - 1 : x) : SIZE - 1 - x;
    return !!((FORMAT >> bit) & 1);
  }
  return undefined;
}

/** The dark modules of a code as an SVG path. */
function encode(text: string): string {
  const bits = bitsOf(text);
  const dark = zeros(SIZE).map((_, y) => zeros(SIZE).map((_, x) => patternAt(x, y)));
  let next = 0;
  // upwards and downwards in columns of two, from the right; column 6 is a pattern
  for (let right = SIZE - 1, isUp = true; right > 0; right -= right === 8 ? 3 : 2, isUp = !isUp)
    for (let step = 0; step < SIZE; step++)
      for (const x of [right, right - 1]) {
        const y = isUp ? SIZE - 1 - step : step;
        // the mask turns every other module
        dark[y]![x] ??= (bits[next++] === '1') !== ((x + y) % 2 === 0);
      }
  return dark.map((row, y) => row.map((one, x) => (one ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
}

// cached, because encoding is slow and every key that is typed in a field renders the board again
const codes = new Map<string, string>();

/** The dark modules of a text's code. */
export function codeOf(text: string): string {
  const code = codes.get(text) ?? encode(text);
  codes.set(text, code);
  return code;
}

/**
 * A QR code as a picture, black on white in every theme, because cameras cannot read others.
 *
 * @param text such as `tel:+12022246542`, up to 42 bytes
 * @param label the picture's accessible name
 */
export function renderQrCode(text: string, label: string): TemplateResult {
  const side = SIZE + 2 * QUIET_ZONE;
  return html`<svg
    role="img"
    aria-label=${label}
    viewBox=${`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
    shape-rendering="crispEdges"
  >
    <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${side} height=${side} fill="#fff"></rect>
    <path fill="#000" d=${codeOf(text)}></path>
  </svg>`;
}
