import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.ts';
import { topicsOf } from '../../campaign/topics.ts';
import { compose, translate } from '../../campaign/translate.ts';
import type { Campaign, CampaignFile } from '../../campaign/types.ts';
import { us } from '../../campaign/us.ts';
import { HkElement, PATIENCE } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { announce, readRequest, takeRequest } from '../shared/events.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { lamp } from '../shared/lamp.ts';
import { linkOf, outside } from '../shared/links.ts';
import { guideHere, loadParts } from '../shared/on-demand.ts';
import { painted } from '../shared/picture.ts';
import { isOn, NO_VISIT, VisitController } from '../shared/visit.ts';
import { loadCampaign } from './campaign-file.ts';
import { hasExpired } from './expires.ts';
import { styles } from './hk-advocacy-card.styles.ts';
import { actionsIn, factsIn, lightOf, titleIn } from './light.ts';
import { PARTS, type Scene } from './parts.ts';
import { sectionsOf } from './sections.ts';

/** Elements of the card, here or elsewhere on the page, that a visit is shown in. */
interface Child extends HTMLElement {
  leadToTopic?(): void;
  leadBack?(topic: string): void;
  updateComplete?: Promise<unknown>;
}

/**
 * A campaign for Hong Kong in the United States, with a lookup that gives a visitor the members of Congress to call.
 *
 * @tag hk-advocacy-card
 *
 * @slot - What stands inside without a name shows while a campaign file, or the words of its language, are on their way.
 * @slot image - The picture, square.
 * @slot greeting - Instead of the greeting.
 * @slot letter - Instead of the letter.
 * @slot facts - A `ul` or `ol` of facts: `<strong>` is the figure, `<small>` source and date, the list's `aria-label` the title.
 * @slot appeal - Instead of the appeal.
 * @slot actions - An `ol` of actions, the asks nested; `data-script` on an item is what to say, the list's `aria-label` the title.
 * @slot events - Local events.
 * @slot footer - Last words.
 *
 * @csspart card - The whole card.
 * @csspart kicker - The line over the title.
 * @csspart title - Its title.
 * @csspart image - The picture.
 * @csspart greeting - The greeting.
 * @csspart call - The part that asks for a call and holds the lookup.
 * @csspart call-title - Its title.
 * @csspart letter - The letter.
 * @csspart facts - The part with the facts.
 * @csspart appeal - The appeal.
 * @csspart actions - The part with the actions.
 * @csspart events - The part with the events.
 * @csspart section-title - The title of a part.
 * @csspart footer - Who is asking, and last words.
 * @csspart topics - Handed on from the lookup: what a call can be about.
 * @csspart field - The ZIP code's field.
 * @csspart find - The button that starts the lookup.
 * @csspart script - What to say.
 * @csspart result - What the lookup answers.
 * @csspart answer - The title of the answer.
 * @csspart before - What to know before a call.
 * @csspart guide - The button that begins the calls, one at a time.
 * @csspart outcome - A button that says how a call went.
 * @csspart scan - The number as a QR code, where the visitor has a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart memory - The box for it, in a card that may remember.
 * @csspart seat - The box of a seat.
 * @csspart name - A member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials one.
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Who says so, and when.
 * @csspart action - One action.
 * @csspart ask - One of its asks.
 * @csspart note - Something true for a time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 * @csspart link - The link to the events.
 *
 * @cssprop [--hk-space] - Room between the parts and at the edges; by default by the card's width.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor says how a call went: `spoke`, `voicemail`, `missed` or `skipped`.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor did something about an action, for the first time here: `call` or `letter`; or opened the `petition`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter along: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole, or the campaign file could not be used.
 */
export class HkAdvocacyCard extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  @state() private _file?: CampaignFile | undefined;

  /** The campaign file is on its way. */
  @state() private _waiting = false;

  /** `us`, the built-in campaign, or the address of a campaign file. */
  @property() campaign = 'us';

  /** The title, instead of the campaign's. */
  @property() heading?: string;

  /** The address of a square picture. */
  @property() image?: string;

  /** What the picture shows, for those who do not see it. */
  @property({ attribute: 'image-alt' }) imageAlt = '';

  /** Who is asking. */
  @property() organizer?: string;

  /** Where those who are asking can be found. */
  @property({ attribute: 'organizer-url' }) organizerUrl?: string;

  /** The page of local events. */
  @property({ attribute: 'events-url' }) eventsUrl?: string;

  /** The page of a petition. */
  @property({ attribute: 'petition-url' }) petitionUrl?: string;

  /** Where a visitor tells of a wrong number: a form or a mail address. Seat and number are filled in. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** Any of `image greeting call letter facts appeal actions events`, in the order wanted. */
  @property() sections?: string;

  /** The level of the card's title. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** The last day of the campaign, such as `2027-01-03`, or its last instant. */
  @property() expires?: string;

  /** Where the directory's files lie. Without it: beside the module. */
  @property() directory?: string;

  /** Asks for the map of the whole country, when a visitor tells where they are: no request tells their state. */
  @property() private?: string | boolean;

  /** Offers visitors to remember on their device what they did here, for 90 days. */
  @property() remember?: string | boolean;

  #controller = new VisitController(this, (visit) => {
    this.#give({ visit });
    const give = () => this.#give({ done: visit.doing.done });
    // a list of actions may be long: whoever pressed a button above it sees what came of that first
    if (this._waiting) give();
    else void painted().then(give);
  });

  #watcher = new MutationObserver(() => this.requestUpdate());

  /** Elements elsewhere on the page that belong to this card. */
  #joined = new Set<Child>();

  #from?: Child;

  /** What goes down to the children. */
  #given = { visit: NO_VISIT };

  constructor() {
    super();
    this.addEventListener('hk-request', this.#answer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // what stands inside the tag may have changed while nobody watched
    this.requestUpdate();
    this.#watcher.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('campaign') || changed.has('remember')) void this.#load();
  }

  /** What the visitor let this browser keep of an earlier visit, where the owner offers it. */
  async #recall(): Promise<void> {
    if (!isOn(this.remember)) return;
    const key = `hk-advocacy-card:${this.campaign}`;
    await loadParts();
    await this.#controller.answer({
      ask: 'do',
      deed: ({ doing }) => guideHere()?.recalled(key, doing) ?? doing,
    });
  }

  async #load(): Promise<void> {
    const { campaign, remember } = this;
    const isFile = campaign && campaign !== 'us';
    this._file = undefined;
    this._waiting = isFile || isOn(remember);
    if (!this._waiting) return;
    const stop = setTimeout(() => (this._waiting = false), PATIENCE);
    const [file] = await Promise.all([isFile ? loadCampaign(campaign) : undefined, this.#recall()]);
    clearTimeout(stop);
    if (campaign !== this.campaign) return;
    this._waiting = false;
    this._file = file;
    if (isFile && !file) announce(this, 'hk-problem', { problem: 'campaign' });
  }

  #answer = (event: Event): void => {
    const { ask, from } = readRequest(event) ?? {};
    if (!ask || !from) return;
    if (!this.shadowRoot!.contains(from)) this.#joined.add(from);
    const lookup = this.#children.find((child) => child.leadToTopic);
    // without a lookup there is nowhere to lead to
    if (ask.ask === 'topic' && !lookup) return;
    takeRequest(event);
    if (ask.ask === 'back') this.#leadBack();
    else if (ask.ask === 'join') this.requestUpdate();
    else void this.#controller.answer(ask);
    if (ask.ask === 'topic' && !(from as Child).leadToTopic) void this.#leadTo(lookup!, from);
  };

  async #leadTo(lookup: Child, from: Child): Promise<void> {
    this.#from = from;
    await this.updateComplete;
    await lookup.updateComplete;
    lookup.leadToTopic!();
  }

  /** Without a list that the visitor came from, the calls led to the topic: to its action then. */
  #leadBack(): void {
    const list = this.#from ?? this.#children.find((child) => child.leadBack);
    list?.leadBack?.(this.#given.visit.topic);
  }

  get #children(): Child[] {
    return [
      ...this.renderRoot.querySelectorAll<Child>('hk-rep-lookup, hk-fact-list, hk-action-list'),
      ...this.#joined,
    ].filter((child) => child.isConnected);
  }

  protected override updated(): void {
    // what has left the page is let go; put back, it asks again
    for (const child of this.#joined) if (!child.isConnected) this.#joined.delete(child);
    this.#give({});
  }

  /** A visit changes often, and the card draws nothing of it: it goes past the card's own drawing. */
  #give(more: object): void {
    Object.assign(this.#given, more);
    for (const child of this.#children) Object.assign(child, this.#given);
  }

  protected override render(): TemplateResult {
    const { words, _file: file = {}, organizer } = this;
    // what the page itself says in a language is not followed by English for a moment
    if (this._waiting || (this.speechless && this.querySelector(':scope > :not([slot])')))
      return html`<div class="root"><slot></slot></div>`;

    const facts = !file.facts && factsIn(this);
    const actions = !file.actions && actionsIn(this);
    const own = (campaign: Campaign): Campaign => ({
      ...campaign,
      ...(this.heading && { title: this.heading }),
      ...(facts && { facts: { title: titleIn(this, 'facts') || words.text('facts.heading'), items: facts } }),
      ...(actions && {
        actions: { title: titleIn(this, 'actions') || campaign.actions.title, items: actions },
      }),
    });
    const shown = own(compose(words.campaign, translate(file, file.translations?.[words.lang])));
    Object.assign(this.#given, {
      directory: this.directory,
      private: this.private,
      facts: shown.facts.items,
      actions: shown.actions.items,
      topics: topicsOf(own(compose(us, file)), shown),
      petitionUrl: this.petitionUrl,
      reportUrl: this.reportUrl,
    });

    const level = levelOf(this.headingLevel, 2);
    const scene: Scene = {
      shown,
      words,
      level,
      image: linkOf('image', this.image),
      imageAlt: this.imageAlt,
      eventsUrl: linkOf('events-url', this.eventsUrl),
      has: (name) => !!lightOf(this, name).length,
      slot: (name, ours) =>
        name in file || (name === 'facts' && facts) || (name === 'actions' && actions)
          ? ours
          : html`<slot name=${name}>${ours}</slot>`,
    };
    const expired = hasExpired(this.expires);
    const sections = sectionsOf(this.sections).filter(
      (name) => !expired || name === 'image' || name === 'facts',
    );
    const appeal = sections.indexOf('appeal');
    const [first, ...rest] = sections.map((name, i) => {
      const part = PARTS[name]?.(scene);
      const style = appeal > -1 && i > appeal ? `${name} late` : name;
      return part ? html`<section class=${style} part=${name}>${part}</section>` : nothing;
    });
    const isPicture = sections[0] === 'image';
    const url = linkOf('organizer-url', this.organizerUrl);
    return html`<article
      class="root card"
      part="card"
      lang=${words.lang}
      aria-labelledby="title"
      @hk-request=${this.#answer}
    >
      <div class="inner">
        ${isPicture ? first : nothing}
        <header>
          ${expired ? nothing : html`<p class="kicker" part="kicker">${lamp}${shown.kicker}</p>`}
          ${heading(level, shown.title, 'title')}
        </header>
        ${expired ? html`<p class="greeting">${words.text('card.expired')}</p>` : nothing}
        ${isPicture ? nothing : first} ${rest}
        ${
          organizer || scene.has('footer')
            ? html`<footer class="note" part="footer">
                ${
                  organizer
                    ? html`<p>
                        ${words.rich('card.organizer', { name: url ? outside(url, organizer) : organizer })}
                      </p>`
                    : nothing
                }
                <slot name="footer"></slot>
              </footer>`
            : nothing
        }
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-advocacy-card': HkAdvocacyCard;
  }
}
