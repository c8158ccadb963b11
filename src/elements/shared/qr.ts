// A code that a telephone's camera reads, for a visitor who sits at another screen. Code on demand: what it needs of the
// module comes as arguments.
import { encode } from 'uqr';
import type { html as Html, TemplateResult } from 'lit';

/** Modules of white around it, as the standard asks: without them a camera does not find its corners. */
const QUIET_ZONE = 4;

/** Side of the picture: that of a code for a telephone number, so that each of its modules is a whole unit. */
const SIDE = 33;

/** The dark modules as one path, a rectangle for each that lie side by side in a row. */
const pathOf = (rows: boolean[][]): string =>
  rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
    )
    .join('');

/**
 * A QR code as a picture, dark on white in every theme: cameras read no other.
 *
 * @param text such as `tel:+12022246542`
 * @param label what the picture is, for those who do not see it
 */
export function drawQr(text: string, label: string, html: typeof Html): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  // the view box stands still, for the build's templates know no capitals in an attribute that changes
  return html`<svg role="img" aria-label=${label} viewBox="0 0 33 33" shape-rendering="crispEdges">
    <rect width="33" height="33" fill="#fff"></rect>
    <path fill="#000" transform=${`scale(${SIDE / size})`} d=${pathOf(data)}></path>
  </svg>`;
}
