import { correction, generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

/** The white margin around a code, in modules, that cameras need to find it. Source: ISO/IEC 18004. */
const QUIET_ZONE = 4;

interface QrCode {
  size: number;
  /** The dark modules as an SVG path, with one rectangle for each horizontal run. */
  path: string;
}

function encode(text: string): QrCode {
  const bitmap = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < bitmap.size; y++) {
    for (let x = 0; x < bitmap.size; x++) {
      const start = x;
      while (bitmap.get(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return { size: bitmap.size, path };
}

// cached, because encoding is slow and every key that is typed in a field renders the step again
const codes = new Map<string, QrCode>();

/**
 * A QR code as a picture, black on white in every theme, because cameras cannot read others.
 *
 * @param text such as `tel:+12022246542`
 * @param label the picture's accessible name
 */
export function renderQrCode(text: string, label: string): TemplateResult {
  const code = codes.get(text) ?? encode(text);
  codes.set(text, code);
  const side = code.size + 2 * QUIET_ZONE;
  return html`<svg
    role="img"
    aria-label=${label}
    viewBox=${`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
    shape-rendering="crispEdges"
  >
    <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${side} height=${side} fill="#fff"></rect>
    <path fill="#000" d=${code.path}></path>
  </svg>`;
}
