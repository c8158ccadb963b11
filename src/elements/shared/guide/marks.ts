import type { Seat } from '../../../congress/index.ts';
import { keyOf } from './doing.ts';
import type { Kit, Scene } from './scene.ts';

// the build numbers the words: a key stands alone in quotes
export const SAID = {
  spoke: 'mark.spoke',
  voicemail: 'mark.voicemail',
  missed: 'mark.missed',
  skipped: 'mark.skipped',
} as const;

/** What became of the call to a seat, beside it in the plain list. */
export function drawMark({ words, topic, visit }: Scene, { html, nothing }: Kit, seat: Seat): unknown {
  const outcome = visit.doing.outcomes?.[keyOf(topic.id, seat)];
  return outcome ? html`<p class="note mark">${words.text(SAID[outcome])}</p>` : nothing;
}
