import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Ask, Visit } from '../shared/visit.ts';
import type { Words } from '../shared/words.ts';

type Tell = (ask: Ask) => void;

/** How many steps a call of thirty seconds has room for. */
const STEPS = 2;

const nameOf = ({ label, number }: Topic, words: Words) =>
  label ?? words.text('topic.action', { n: number! });

/** The action that a visitor came from, and the way back to it. */
export const drawAbout = (topic: Topic, words: Words, tell: Tell): TemplateResult =>
  html`<div class="about">
    <p id="about" tabindex="-1"><b>${nameOf(topic, words)}</b> ${topic.text}</p>
    <button type="button" class="link" @click=${() => tell({ ask: 'back' })}>
      ${words.text('topic.back')}
    </button>
  </div>`;

/** The scripts to choose from: those of the top call, and that of the action a visitor came from. */
export function drawTopics(
  topics: Topic[],
  chosen: Topic,
  words: Words,
  tell: Tell,
): TemplateResult | typeof nothing {
  const offered = topics.filter((topic) => topic.label || topic === chosen);
  if (offered.length < 2) return nothing;
  return html`<fieldset part="topics">
    <legend class="label">${words.text('topic.which')}</legend>
    ${offered.map(
      (topic) =>
        html`<label class="pick"
          ><input
            type="radio"
            name="topic"
            .checked=${topic === chosen}
            @change=${() => tell({ ask: 'topic', topic: topic.id })}
          />${nameOf(topic, words)}</label
        >`,
    )}
  </fieldset>`;
}

/** The steps of an action, of which a call names one or two. */
export function drawAsks(
  { asks }: Topic,
  visit: Visit,
  words: Words,
  tell: Tell,
): TemplateResult | typeof nothing {
  if (!asks?.length) return nothing;
  const picked = visit.asks.length ? visit.asks : [asks[0]!.id];
  const isPicked = (id: string) => picked.includes(id);
  const toggle = (id: string) =>
    tell({ ask: 'pick', asks: isPicked(id) ? picked.filter((one) => one !== id) : [...picked, id] });
  return html`<fieldset part="topics">
    <legend class="label">${words.text('topic.asks')}</legend>
    ${asks.map(
      ({ id, meaning }) =>
        html`<label class="pick"
          ><input
            type="checkbox"
            .checked=${isPicked(id)}
            ?disabled=${isPicked(id) ? picked.length < 2 : picked.length >= STEPS}
            @change=${() => toggle(id)}
          />${meaning}</label
        >`,
    )}
  </fieldset>`;
}

/** Three short lines for those who may be watched: no fear, and no advice beyond. */
export const beforeYouCall = (words: Words): TemplateResult =>
  html`<details part="before">
    <summary>${words.text('before.heading')}</summary>
    <ul>
      ${(['before.phone', 'before.name', 'before.family'] as const).map((key) => html`<li>${words.text(key)}</li>`)}
    </ul>
  </details>`;
