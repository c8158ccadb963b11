import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { pickedAsksOf } from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import { guarded } from '../base/guarded.ts';
import type { RenderContext } from './render-context.ts';

/** A call is too short for more asks. */
const MAX_ASKS = 2;

/** The name of a topic: its label, or "Action 3". */
export const topicName = ({ label, number }: Topic, localizer: Localizer): string =>
  label ?? localizer.text('topic.action', { n: number! });

/** The action that the visitor came from, and a button to go back to it. */
export const renderChosenAction = ({ topic, localizer, dispatch }: RenderContext): TemplateResult =>
  html`<div class="about">
    <p id="about" tabindex="-1"><b>${topicName(topic, localizer)}</b> ${topic.text}</p>
    ${button({
      text: localizer.text('topic.back'),
      onClick: () => dispatch({ type: 'return-to-action', action: topic.id }),
      look: 'link',
    })}
  </div>`;

/** The choice of topics: those with a label, and the action that the visitor came from. */
export function renderTopics(context: RenderContext): TemplateResult | typeof nothing {
  const { topic: chosen, topics, localizer, dispatch } = context;
  const offered = topics.filter((topic) => topic.label || topic === chosen);
  if (offered.length < 2) return nothing;
  return html`<fieldset part="topics">
    <legend class="label">${localizer.text('topic.which')}</legend>
    ${offered.map(
      (topic) =>
        html`<label class="pick"
          ><input
            type="radio"
            name="topic"
            .checked=${topic === chosen}
            @change=${guarded(() => dispatch({ type: 'choose-topic', topic: topic.id }))}
          />${topicName(topic, localizer)}</label
        >`,
    )}
  </fieldset>`;
}

/** The asks of an action, of which the visitor picks one or two. */
export function renderAsks(context: RenderContext): TemplateResult | typeof nothing {
  const { topic, visit, localizer, dispatch } = context;
  if (!topic.asks?.length) return nothing;
  const picked = pickedAsksOf(visit, topic).map(({ id }) => id);
  const isPicked = (id: string) => picked.includes(id);
  const toggle = (id: string) =>
    dispatch({
      type: 'pick-asks',
      asks: isPicked(id) ? picked.filter((one) => one !== id) : [...picked, id],
    });
  return html`<fieldset part="topics">
    <legend class="label">${localizer.text('topic.asks')}</legend>
    ${topic.asks.map(
      ({ id, meaning }) =>
        html`<label class="pick"
          ><input
            type="checkbox"
            .checked=${isPicked(id)}
            ?disabled=${isPicked(id) ? picked.length < 2 : picked.length >= MAX_ASKS}
            @change=${guarded(() => toggle(id))}
          />${meaning}</label
        >`,
    )}
  </fieldset>`;
}
