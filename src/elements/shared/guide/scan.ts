// On a desktop: the number, for the camera of the phone that calls.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';

let scanner: typeof import('../qr.ts') | undefined;
let loading: Promise<void> | undefined;

/** Whoever draws a call meanwhile: a page may have several cards. */
const waiting = new Set<Scene['tell']>();

/** By what it is called: a code takes longer to find than all the rest of a step, and each key in a field draws the step again. */
const drawn = new Map<string, TemplateResult>();

/** Fetches the code that draws it. Without it the number is there to read and to copy. */
function load({ tell }: Scene, { warnOnce }: Kit): void {
  waiting.add(tell);
  loading ??= import('../qr.ts').then(
    (part) => {
      scanner = part;
      for (const one of waiting) one({ ask: 'do', deed: ({ doing }) => ({ ...doing }) });
      waiting.clear();
    },
    (error: Error) => {
      loading = undefined;
      waiting.clear();
      warnOnce(`qr.js is not used: ${error.message}. Put it beside the module.`);
    },
  );
}

/** The number of a seat as a QR code, where whoever reads has a mouse and so, most likely, no phone in hand. */
export function drawScan(scene: Scene, kit: Kit, { member }: Seat): unknown {
  const { html, nothing, dial, switchboard } = kit;
  if (!matchMedia('(hover: hover) and (pointer: fine)').matches) return nothing;
  if (!scanner) {
    load(scene, kit);
    return nothing;
  }
  const { words } = scene;
  const number = member?.phone ?? switchboard;
  const label = words.text('call.scan.label', { number });
  const code = drawn.get(label) ?? scanner.drawQr(dial(number), label, html);
  drawn.set(label, code);
  return html`<div class="scan" part="scan">
    ${code}
    <p class="note">${words.text('call.scan')}</p>
  </div>`;
}
