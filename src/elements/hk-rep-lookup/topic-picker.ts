import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { activeSeat, pickedAsksOf } from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import { guarded } from '../base/guarded.ts';
import type { RenderContext } from './render-context.ts';

/** A call is too short for more asks. */
const MAX_ASKS = 2;

/** The name of a topic: its label, or "Action 3". */
export const topicName = ({ label, number }: Topic, localizer: Localizer): string =>
  label ?? localizer.text('topic.action', { n: number! });

/** Back to the action in the list of actions. */
export const renderBackLink = ({ topic, localizer, dispatch }: RenderContext): TemplateResult =>
  button({
    text: localizer.text('topic.back'),
    onClick: () => dispatch({ type: 'return-to-action', action: topic.id }),
    look: 'link',
  });

/** The action that the visitor came from, until their members are found. */
export function renderChosenAction(context: RenderContext): TemplateResult {
  const { topic, localizer } = context;
  const name = html`<b>${topicName(topic, localizer)}</b> ${topic.label ? nothing : topic.text}`;
  return html`<div class="about">
    <p id="about" tabindex="-1">${localizer.parts('topic.about', { topic: name })}</p>
    ${renderBackLink(context)}
  </div>`;
}

/** The choice of topics. */
export function renderTopics(context: RenderContext): unknown {
  const { visit, topic: chosen, topics, localizer, dispatch } = context;
  if (topics.length < 2) return nothing;
  const choose = ({ target }: Event) => {
    // the same member stays open, whatever was done about the other topic
    const seat = activeSeat(visit, chosen);
    if (seat) dispatch({ type: 'open-seat', seat: seat.id });
    dispatch({ type: 'choose-topic', topic: (target as HTMLSelectElement).value });
  };
  return html`<select
    part="topics"
    id="topics"
    aria-label=${localizer.text('topic.which')}
    @change=${guarded(choose)}
  >
    ${topics.map(
      (topic) =>
        html`<option value=${topic.id} .selected=${topic === chosen}>${topicName(topic, localizer)}</option>`,
    )}
  </select>`;
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
  return html`<fieldset>
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
