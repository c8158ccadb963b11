// On a desktop: the number, for the camera of the phone that calls.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';

/** By what they are called: a code takes longer to find than all the rest of a step, and each key in a field draws the step again. */
const codes = new Map<string, TemplateResult>();

/** Whoever draws a call meanwhile, by what they wait for: a page may have several cards. */
const waiting = new Map<string, Set<Scene['tell']>>();

let isMissing = false;

/** Finds a code, once the step that shows it is on screen. Without the code that does it, the number is there to read and to copy. */
async function find(label: string, number: string, { html, dial, painted, warnOnce }: Kit): Promise<void> {
  await painted();
  try {
    const { drawQr } = await import('../qr.ts');
    codes.set(label, drawQr(dial(number), label, html));
  } catch (error) {
    isMissing = true;
    warnOnce(`qr.js is not used: ${(error as Error).message}. Put it beside the module.`);
  }
  for (const tell of waiting.get(label)!) tell({ ask: 'do', deed: ({ doing }) => ({ ...doing }) });
  waiting.delete(label);
}

/** The number of a seat as a QR code, where whoever reads has a mouse and so, most likely, no phone in hand. */
export function drawScan({ words, tell }: Scene, kit: Kit, { member }: Seat): unknown {
  const { html, nothing, switchboard } = kit;
  if (isMissing || !matchMedia('(hover: hover) and (pointer: fine)').matches) return nothing;
  const number = member?.phone ?? switchboard;
  const label = words.text('call.scan.label', { number });
  const code = codes.get(label);
  if (!code) {
    const isFirst = !waiting.has(label);
    waiting.set(label, (waiting.get(label) ?? new Set()).add(tell));
    if (isFirst) void find(label, number, kit);
  }
  // it keeps its room: what stands below does not move when it comes
  return html`<div class="scan" part="scan">
    ${code ?? html`<svg viewBox="0 0 33 33" aria-hidden="true"></svg>`}
    <p class="note">${words.text('call.scan')}</p>
  </div>`;
}
