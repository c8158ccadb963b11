import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { sentences } from '../../i18n/sentences.ts';
import type { ActivityCounts } from '../../state/state.ts';

/** What the visitor did about an action; renders nothing if they did nothing. */
export function renderActivity(
  { spoke = 0, voicemail = 0, letter = 0, petition = 0 }: ActivityCounts = {},
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const calls = spoke + voicemail;
  const lines = [
    calls > 0 && localizer.text('done.calls', { n: calls }),
    letter > 0 && localizer.text('done.letters', { n: letter }),
    petition > 0 && localizer.text('done.petition'),
  ];
  return lines.some(Boolean) ? html`<p class="note done" part="done">${sentences(lines)}</p>` : nothing;
}
