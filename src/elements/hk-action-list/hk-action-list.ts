import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.ts';
import { notesAt } from '../../campaign/notes.ts';
import { topicsOf, type Topic } from '../../campaign/topics.ts';
import type { Action, Note } from '../../campaign/types.ts';
import { us } from '../../campaign/us.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { announce, readRequest, request, takeRequest } from '../shared/events.ts';
import type { Done, Place } from '../shared/guide/doing.ts';
import { hostOf, linkOf, outside } from '../shared/links.ts';
import { guideHere } from '../shared/on-demand.ts';
import { styles } from './hk-action-list.styles.ts';

/**
 * What a visitor can ask Congress for: an ordered list, the single asks of an action nested in it. "Call about this" leads to
 * the lookup of the card around; alone, to one that opens under the action.
 *
 * @tag hk-action-list
 *
 * @attr {string} for - Alone: the id of the card whose actions these are.
 *
 * @csspart action - One action.
 * @csspart ask - One of its asks.
 * @csspart note - Something true for a time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - Alone: the lookup under an action was answered, with which kind of answer.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor opened the `petition` of an action; alone: or did something else about it, `call` or `letter`.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - Alone: the visitor says how a call went.
 * @fires {CustomEvent<{ how: string }>} hk-letter - Alone: the visitor took a letter along.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Alone: the directory did not arrive whole.
 */
export class HkActionList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** Alone: the id of the action whose lookup is open. */
  @state() private _open = '';

  /** The actions; by default those of the built-in campaign. */
  @property({ attribute: false }) actions?: Action[];

  /** What there is to say about each; by default made from the built-in campaign. */
  @property({ attribute: false }) topics?: Topic[];

  /** The page of a petition: the action that is one opens it. */
  @property({ attribute: 'petition-url' }) petitionUrl?: string;

  /** Where the directory's files lie, when the element stands alone. */
  @property() directory?: string;

  /** What was done about the actions, from whoever keeps the visit. */
  @property({ attribute: false }) done?: Done;

  #from: HTMLElement | null = null;

  /** Leads the visitor back to the action they came from, or to that of a topic. @internal */
  leadBack(topic = ''): void {
    const from = this.#from ?? this.renderRoot.querySelector<HTMLElement>(`#call-about-${CSS.escape(topic)}`);
    from?.focus();
  }

  async #call(topic: string, at: Place['at'], event: Event): Promise<void> {
    const from = this.#from;
    this.#from = event.currentTarget as HTMLElement;
    if (request(this, { ask: 'topic', topic, place: { at } })) return;
    // what a visitor wrote there goes when it closes: the other button leads on in it
    this._open = this._open === topic && this.#from === from ? '' : topic;
    await this.updateComplete;
    const lookup = this.renderRoot.querySelector('hk-rep-lookup');
    await lookup?.updateComplete;
    lookup?.leadToTopic({ at });
  }

  /** The lookup under an action keeps its own visit; only the way back leads through here. */
  #back = (event: Event): void => {
    if (readRequest(event)?.ask.ask !== 'back') return;
    takeRequest(event);
    this.leadBack();
  };

  #topic(id: string): Topic[] {
    const { actions, words } = this;
    const topics =
      this.topics ??
      (actions ? topicsOf({ ...us, actions: { ...us.actions, items: actions } }) : words.topics);
    return topics.filter((topic) => topic.id === id && topic.number);
  }

  #note({ text, url, link }: Note): TemplateResult {
    return html`<p class="note" part="note">${text} ${url ? outside(url, link ?? hostOf(url)) : nothing}</p>`;
  }

  /** Opening a petition is not signing it: nobody here knows that. */
  #petition(action: string): void {
    announce(this, 'hk-action', { action, deed: 'petition' });
    request(this, {
      ask: 'do',
      deed: ({ doing }) => guideHere()?.marked(doing, action, 'petition') ?? doing,
    });
  }

  #action({ id, text, source, asks, notes, petition }: Action): TemplateResult {
    const { words } = this;
    const textId = `text-${id}`;
    const signs = petition && linkOf('petition-url', this.petitionUrl);
    const button = (at: Place['at'], key: 'action.call' | 'action.write', part: string) =>
      html`<button
        type="button"
        class="link"
        part=${part}
        id=${`${part}-${id}`}
        aria-labelledby=${`${part}-${id} ${textId}`}
        @click=${(event: Event) => this.#call(id, at, event)}
      >
        ${words.text(key)}
      </button>`;
    return html`<li part="action">
      <p id=${textId}>${text}</p>
      ${source ? html`<small>${source}</small>` : nothing}
      ${
        asks?.length
          ? html`<ul>
              ${asks.map((ask) => html`<li part="ask">${ask.text}</li>`)}
            </ul>`
          : nothing
      }
      ${notesAt(notes, Date.now()).map((note) => this.#note(note))}
      <p class="go">
        ${signs ? outside(signs, words.text('action.petition', { host: hostOf(signs) }), undefined, undefined, () => this.#petition(id)) : nothing}
        ${button('list', 'action.call', 'call-about')} ${button('letters', 'action.write', 'write-about')}
      </p>
      ${guideHere()?.drawDone(this.done, id, words, html, nothing) ?? nothing}
      ${
        this._open === id
          ? html`<hk-rep-lookup
              lang=${words.lang}
              heading-level="4"
              .directory=${this.directory}
              .topics=${this.#topic(id)}
              @hk-request=${this.#back}
            ></hk-rep-lookup>`
          : nothing
      }
    </li>`;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const actions = this.actions ?? words.campaign.actions.items;
    return html`<div class="root" lang=${words.lang}>
      <ol role="list">
        ${actions.map((action) => this.#action(action))}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-action-list': HkActionList;
  }
}
