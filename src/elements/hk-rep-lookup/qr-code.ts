import { correction, generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

/** Modules of white around a code, as ISO/IEC 18004 asks: without them a camera does not find its corners. */
const QUIET_ZONE = 4;

interface QrCode {
  size: number;
  /** The dark modules as a path, a rectangle for each row of them that touch. */
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

// a code takes longer to make than all the rest of a step, and each key in a field renders the step again
const codes = new Map<string, QrCode>();

/**
 * A QR code as a picture, dark on white in every theme, because cameras read no other.
 *
 * @param text such as `tel:+12022246542`
 * @param label what the picture is, for those who do not see it
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
