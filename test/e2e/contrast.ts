// Contrast as a visitor's eye meets it: of the colours that the browser computed, whatever they were mixed from.
import type { Locator } from '@playwright/test';

interface Paint {
  /** What is painted, for a person who reads of a failure. */
  what: string;
  kind: 'text' | 'edge' | 'ring';
  ratio: number;
}

/**
 * The contrast of every text inside an element with its ground, and of every control's edge,
 * and the ring around what has the focus, with what is around it.
 */
export const paintsIn = (root: Locator): Promise<Paint[]> =>
  root.locator('*').evaluateAll((all) => {
    type Rgba = [number, number, number, number];
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const seen = new Map<string, Rgba>();
    // any colour that CSS can say, in the sRGB that the screen shows
    const rgba = (colour: string): Rgba => {
      let found = seen.get(colour);
      if (!found) {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
        seen.set(colour, (found = [r!, g!, b!, a! / 255]));
      }
      return found;
    };
    const over = ([r, g, b, a]: Rgba, below: Rgba): Rgba => [
      r * a + below[0] * (1 - a),
      g * a + below[1] * (1 - a),
      b * a + below[2] * (1 - a),
      1,
    ];
    const around = (el: Element): Element | null =>
      el.assignedSlot ?? el.parentElement ?? ((el.getRootNode() as ShadowRoot).host || null);
    const groundOf = (el: Element | null): Rgba => {
      if (!el) return [255, 255, 255, 1];
      const own = rgba(getComputedStyle(el).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(around(el)));
    };
    const luminance = (colour: Rgba) => {
      const [r, g, b] = colour.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const ratio = (one: Rgba, other: Rgba) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light! + 0.05) / (dark! + 0.05);
    };
    const paints: Paint[] = [];
    for (const el of all) {
      if (!el.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(el);
      const ground = groundOf(el);
      const what = `<${el.localName} class="${el.className}" id="${el.id}"> ${el.textContent.trim().slice(0, 30)}`;
      if (
        el.matches('input, select') ||
        [...el.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
      )
        paints.push({ what, kind: 'text', ratio: ratio(over(rgba(style.color), ground), ground) });
      if (el.matches('button:not(.link), .button, select, input')) {
        const outside = groundOf(around(el));
        // a radio's or a checkbox's own mark, or the border; a fill that stands out by itself is an edge too
        const edges = el.matches('[type=radio], [type=checkbox]')
          ? [rgba(style.accentColor)]
          : [rgba(style.borderTopColor), ground];
        paints.push({ what, kind: 'edge', ratio: Math.max(...edges.map((edge) => ratio(edge, outside))) });
      }
      if (el.matches(':focus') && !el.shadowRoot) {
        const isDrawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const outside = groundOf(around(el));
        paints.push({ what, kind: 'ring', ratio: isDrawn ? ratio(rgba(style.outlineColor), outside) : 1 });
      }
    }
    return paints;
  });

/** What WCAG asks for: 4.5 for text, 3 for what shows where a control is. */
export const tooPale = (paints: Paint[]): string[] => [
  ...new Set(
    paints
      .filter(({ kind, ratio }) => ratio < (kind === 'text' ? 4.5 : 3))
      .map(({ what, kind, ratio }) => `${kind} ${ratio.toFixed(2)} ${what}`),
  ),
];
