// What people write for a colour, in six digits.
import { colourOf } from './picks.js';

/** @type {CanvasRenderingContext2D | null | undefined} */
let pen;

/**
 * Any solid colour that the browser knows as `#rrggbb`; '' where it is none, or depends on something else.
 * @param {string} written
 */
export function hexOf(written) {
  const digits = colourOf(written);
  if (digits || !written.trim()) return digits;
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return '';
  const colour = written.trim();
  if (!CSS.supports('color', colour) || !/^[a-z]+$|^(rgb|hsl|hwb|oklch|oklab|lch|lab|color)\(/i.test(colour))
    return '';
  // what takes the colour of the text takes none here
  pen.fillStyle = '#010203';
  pen.fillStyle = colour;
  pen.clearRect(0, 0, 1, 1);
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  if (alpha < 255 || /^currentcolor$/i.test(colour)) return '';
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
