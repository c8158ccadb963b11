import { html, nothing, type TemplateResult } from 'lit';
import { renderScript } from '../base/script.ts';
import type { RenderContext } from './render-context.ts';

/** Before a lookup, for visitors who want to know what comes: who answers, what they ask, and what to say. */
export function renderWhatWillISay({ topic, topics, visit, localizer }: RenderContext): TemplateResult {
  // the campaign's own scripts, and the topic that the visitor came with
  const own = topics.filter(({ number, until }) => !number && !until).slice(0, 2);
  const shown = own.includes(topic) ? own : [topic, ...own];
  return html`<details>
    <summary>${localizer.text('learn.heading')}</summary>
    <p>${localizer.text('learn.who')}</p>
    ${shown.map(
      (one, i) =>
        html`<p class="label">${one.label ?? nothing}</p>
          ${renderScript({ topic: one, visit, localizer }, `script-${i}`)}`,
    )}
    <p class="note">${localizer.text('script.brackets')}</p>
  </details>`;
}
