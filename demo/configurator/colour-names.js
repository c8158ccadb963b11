// Converts colours, as people write them, to six hexadecimal digits.
import { colourOf } from './picks.js';

/** @type {CanvasRenderingContext2D | null | undefined} */
let context;

/**
 * Any solid colour that the browser knows, as `#rrggbb`; '' if it is not one.
 * @param {string} written
 */
export function hexOf(written) {
  const digits = colourOf(written);
  if (digits || !written.trim()) return digits;
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  const colour = written.trim();
  if (!CSS.supports('color', colour) || !/^[a-z]+$|^(rgb|hsl|hwb|oklch|oklab|lch|lab|color)\(/i.test(colour))
    return '';
  // otherwise an invalid colour would keep the previous one
  context.fillStyle = '#010203';
  context.fillStyle = colour;
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 255 || /^currentcolor$/i.test(colour)) return '';
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
