import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { us } from '../../campaign/built-in-campaign.ts';
import type { Action, Note } from '../../campaign/campaign.ts';
import { topicsOf, type Topic } from '../../campaign/topics.ts';
import { validAt } from '../../campaign/validity.ts';
import { sentences } from '../../i18n/sentences.ts';
import { hostOf } from '../../lib/links.ts';
import { announce } from '../../state/public-events.ts';
import { readRequest, sendRequest, takeRequest } from '../../state/request.ts';
import type { ActivityLog, View } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { controls } from '../base/controls.styles.ts';
import { externalLink, linkFromAttribute } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { HkElement } from '../base/hk-element.ts';
import type { ShareContent } from '../base/share-content.ts';
import { renderActivity } from './activity-note.ts';
import { styles } from './hk-action-list.styles.ts';

/**
 * What a visitor can ask Congress for: an ordered list of actions, each with its asks. "Call about this" leads to the lookup
 * of the card around it; used alone, or in a card without one, it opens a lookup under the action.
 *
 * @tag hk-action-list
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart action - One action.
 * @csspart action-title - Its title.
 * @csspart ask - One of its asks.
 * @csspart note - A note that is shown for a limited time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - Used alone: the lookup under an action has an answer, of this kind.
 * @fires {CustomEvent<{ action: string; activity: string }>} hk-action - The visitor opened the `petition` of an action; used alone, also: they made a `call` or copied or printed a `letter` about it.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - Used alone: the visitor reported how a call went.
 * @fires {CustomEvent<{ how: string }>} hk-letter - Used alone: the visitor copied or printed a letter.
 * @fires {CustomEvent<{ how: string }>} hk-share - Used alone: the visitor passed the campaign on.
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - Used alone: the visitor saved a file for their calendar, for a `call`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Used alone: the directory could not be loaded.
 */
export class HkActionList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** Used alone: the id of the action whose lookup is open. */
  @state() private _open = '';

  /** The actions; by default those of the built-in campaign. */
  @property({ attribute: false }) actions?: Action[];

  /** The topic of each action; by default from the built-in campaign. */
  @property({ attribute: false }) topics?: Topic[];

  /** The address of a petition, linked from the action that it is for. */
  @property({ attribute: 'petition-url' }) petitionUrl?: string;

  /** The address of the directory folder, if the element is used alone. */
  @property() directory?: string;

  /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
  @property() private?: string | boolean;

  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** The address of a page with what else can be done, for the end of the calls. */
  @property({ attribute: 'next-url' }) nextUrl?: string;

  /** The address of a page with local events, for the end of the calls; set by the card. */
  @property({ attribute: false }) eventsUrl?: string;

  /** What a visitor can pass on, for the end of the calls; by default from the built-in campaign. Set by the card. */
  @property({ attribute: false }) share?: ShareContent;

  /** What the visitor did about the actions; set by the card. */
  @property({ attribute: false }) activity?: ActivityLog;

  /** The button that the visitor pressed last. */
  #lastPressed: HTMLElement | null = null;

  /** Moves the focus to a button of an action: the last one pressed if it is in this action. @internal */
  focusAction(action: string): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`#call-about-${CSS.escape(action)}`);
    const item = button?.closest('li');
    const details = item?.querySelector('details');
    if (details) details.open = true;
    (item?.contains(this.#lastPressed) ? this.#lastPressed : button)?.focus();
  }

  /** Goes to the lookup: to its calls or its letters. */
  async #chooseTopic(topic: string, view: View, event: Event): Promise<void> {
    const before = this.#lastPressed;
    this.#lastPressed = event.currentTarget as HTMLElement;
    if (sendRequest(this, { type: 'choose-topic', topic, view })) return;
    // the same button closes the lookup; the other one changes its view, because closing would lose what the visitor wrote
    this._open = this._open === topic && this.#lastPressed === before ? '' : topic;
    await this.updateComplete;
    const lookup = this.renderRoot.querySelector('hk-rep-lookup');
    await lookup?.updateComplete;
    lookup?.focusTopic(view);
  }

  /** The lookup under an action has its own store, so only `return-to-action` is handled here. */
  #answerRequest = (event: Event): void => {
    const { request } = readRequest(event) ?? {};
    if (request?.type !== 'return-to-action') return;
    takeRequest(event);
    this.focusAction(request.action);
  };

  /** The topic of the lookup under an action. */
  #topicsFor(action: string): Topic[] {
    const { actions, localizer } = this;
    const topics =
      this.topics ??
      (actions ? topicsOf({ ...us, actions: { ...us.actions, items: actions } }) : localizer.topics);
    return topics.filter((topic) => topic.id === action && topic.number);
  }

  /** The card cannot know whether the visitor signed the petition, only that they opened it. */
  #openPetition(action: string): void {
    announce(this, 'hk-action', { action, activity: 'petition' });
    sendRequest(this, { type: 'open-petition', action });
  }

  #renderNote({ text, url, link }: Note): TemplateResult {
    return html`<p class="note" part="note">
      ${sentences([text, url && externalLink(url, link ?? hostOf(url), { localizer: this.localizer })])}
    </p>`;
  }

  #renderButtons({ id, title, petition }: Action): TemplateResult {
    const { localizer } = this;
    const petitionUrl = petition && linkFromAttribute('petition-url', this.petitionUrl);
    const topicButton = (part: 'call-about' | 'write-about', text: string, view: View) =>
      button({
        text,
        onClick: (event) => this.#chooseTopic(id, view, event),
        look: 'link',
        id: `${part}-${id}`,
        part,
        labelledBy: `${part}-${id} ${title ? 'title' : 'text'}-${id}`,
      });
    return html`<p class="go">
      ${
        petitionUrl
          ? externalLink(petitionUrl, localizer.text('action.petition', { host: hostOf(petitionUrl) }), {
              localizer,
              onClick: () => this.#openPetition(id),
            })
          : nothing
      }
      ${topicButton('call-about', localizer.text('action.call'), 'calls')}
      ${topicButton('write-about', localizer.text('action.write'), 'letters')}
    </p>`;
  }

  #renderAction(action: Action): TemplateResult {
    const { localizer } = this;
    const { id, title, text, source, asks, notes } = action;
    return html`<li part="action">
      ${title ? html`<p id=${`title-${id}`} class="title" part="action-title">${title}</p>` : nothing}
      <p id=${`text-${id}`}>${text}</p>
      ${
        asks?.length
          ? html`<ul>
              ${asks.map((ask) => html`<li part="ask">${ask.text}</li>`)}
            </ul>`
          : nothing
      }
      ${renderActivity(this.activity?.[id], localizer)}
      <details>
        <summary id=${`more-${id}`} aria-labelledby="more-${id} ${title ? `title-${id}` : `text-${id}`}">
          ${localizer.text('action.more')}
        </summary>
        ${this.#renderButtons(action)} ${validAt(notes, Date.now()).map((note) => this.#renderNote(note))}
        ${source ? html`<small>${source}</small>` : nothing}
      </details>
      ${
        this._open === id
          ? html`<hk-rep-lookup
              lang=${localizer.lang}
              heading-level="4"
              .directory=${this.directory}
              .private=${this.private}
              .reportUrl=${this.reportUrl}
              .nextUrl=${this.nextUrl}
              .eventsUrl=${this.eventsUrl}
              .share=${this.share}
              .topics=${this.#topicsFor(id)}
              @hk-request=${guarded(this.#answerRequest)}
            ></hk-rep-lookup>`
          : nothing
      }
    </li>`;
  }

  protected override render(): TemplateResult {
    const { localizer } = this;
    const actions = this.actions ?? localizer.campaign.actions.items;
    return html`<div class="root" lang=${localizer.lang} dir="ltr">
      <ol role="list">
        ${actions.map((action) => this.#renderAction(action))}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-action-list': HkActionList;
  }
}
