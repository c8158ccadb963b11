import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { us } from '../../campaign/built-in-campaign.ts';
import type { Action, Campaign, CampaignFile, Fact } from '../../campaign/campaign.ts';
import { leaveOut } from '../../campaign/leave-out.ts';
import { topicsOf } from '../../campaign/topics.ts';
import { compose, translate } from '../../campaign/translation.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { NativePromise } from '../../lib/native.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { announce } from '../../state/public-events.ts';
import { readRequest, takeRequest } from '../../state/request.ts';
import { VisitStore } from '../../state/store.ts';
import { hidesState, isAttributeOn } from '../base/attributes.ts';
import { controls } from '../base/controls.styles.ts';
import { externalLink, linkFromAttribute } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { heading, levelOf } from '../base/heading.ts';
import { CONTENT_TIMEOUT_MS, HkElement } from '../base/hk-element.ts';
import { lamp } from '../base/icons.ts';
import { isFramed, room } from '../base/room.styles.ts';
import { HkActionList } from '../hk-action-list/hk-action-list.ts';
import { HkRepLookup } from '../hk-rep-lookup/hk-rep-lookup.ts';
import { shareAddress } from '../base/share-address.ts';
import { ownedAddress } from '../base/share-content.ts';
import { campaignAddress, loadCampaign } from './campaign-file.ts';
import { hasExpired } from './expires.ts';
import { styles } from './hk-advocacy-card.styles.ts';
import { renderLanguages } from './language-chooser.ts';
import { sectionsOf, type Section } from './section-names.ts';
import { SECTION_VIEWS, type SectionContext } from './section-views.ts';
import { passTo, type SharedProperties } from './shared-properties.ts';
import { actionsIn, factsIn, slottedIn, spokenActionsIn, titleIn } from './slotted-content.ts';

/**
 * A campaign for Hong Kong in the United States, with a lookup that shows visitors which members of Congress to call.
 *
 * @tag hk-advocacy-card
 *
 * @slot - Content without a slot name is shown while a campaign file or a translation is loading.
 * @slot image - The picture, square.
 * @slot greeting - Instead of the greeting.
 * @slot letter - Instead of the letter.
 * @slot facts - A `ul` or `ol` of facts: `<strong>` is the figure, `<small>` source and date, the list's `aria-label` the title.
 * @slot appeal - Instead of the appeal.
 * @slot actions - An `ol` of actions with nested lists of asks; `data-script` on an item is what to say, in English where the list's `lang` is another language; the list's `aria-label` is the title.
 * @slot events - Local events.
 * @slot footer - Text at the end of the card.
 *
 * @csspart card - The whole card.
 * @csspart kicker - The line above the title.
 * @csspart languages - The choice of the language, with `languages`.
 * @csspart title - Its title.
 * @csspart image - The picture.
 * @csspart greeting - The greeting.
 * @csspart call - The section that asks for a call, with the lookup.
 * @csspart call-title - Its title.
 * @csspart organizer - Who runs the campaign.
 * @csspart letter - The letter.
 * @csspart facts - The section with the facts.
 * @csspart appeal - The appeal.
 * @csspart actions - The section with the actions.
 * @csspart events - The section with the events.
 * @csspart share - The section in which a visitor passes the campaign on.
 * @csspart share-button - The button that passes it on, also at the end of the calls.
 * @csspart share-service - One of the other ways to pass it on.
 * @csspart picture - The picture to post.
 * @csspart section-title - The title of a section.
 * @csspart footer - The text at the end.
 * @csspart topics - The choice of what to call about.
 * @csspart field - The field for the ZIP code.
 * @csspart find - The button that starts the lookup.
 * @csspart script - What to say.
 * @csspart result - The answer of the lookup.
 * @csspart answer - The title of the answer, or of the calls.
 * @csspart before - What to know before a call.
 * @csspart outcome - A button for how a call went.
 * @csspart scan - The number as a QR code, for visitors with a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart calendar - The offer of a file for the visitor's calendar.
 * @csspart memory - The checkbox for remembering, in a card with `remember`.
 * @csspart seat - The row of a seat.
 * @csspart name - A member's name, or a text if there is none.
 * @csspart office - Their office and party, or what was done.
 * @csspart seat-call - The link that dials.
 * @csspart number - The number in it.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials a local office.
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Its source and date.
 * @csspart action - One action.
 * @csspart action-title - Its title.
 * @csspart ask - One of its asks.
 * @csspart note - A note that is shown for a limited time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 * @csspart event - One event.
 * @csspart link - The link to the events.
 *
 * @cssprop [--hk-space] - Space between the sections and at the edges; by default depends on the card's width.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup has an answer, of this kind.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor reported how a call went: `spoke`, `voicemail` or `missed`.
 * @fires {CustomEvent<{ action: string; activity: string }>} hk-action - The visitor did something about an action for the first time on this page: `call` or `letter`; or opened its `petition`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ how: string }>} hk-share - The visitor passed the campaign on: `sheet` (the menu of their device), `copy`, `mail`, or a service: `whatsapp`, `telegram`, `facebook`, `x`, `bluesky`, `threads`; or `picture`: they saved, copied or shared the picture.
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - The visitor saved a file for their calendar: for a `call` or an `event`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The `directory` could not be loaded, or the `campaign` file or the file of `events` could not be used.
 */
export class HkAdvocacyCard extends HkElement {
  static override styles: CSSResultGroup = [controls, styles, isFramed(window) ? [] : room];

  @state() private _file?: CampaignFile | undefined;

  /** The campaign file, or what this browser remembers, is loading. */
  @state() private _isLoading = false;

  /** `us`, the built-in campaign, or the address of a campaign file. */
  @property() campaign = 'us';

  /** The title, instead of the campaign's. */
  @property() heading?: string;

  /** The address of a square picture. */
  @property() image?: string;

  /** The alternative text of the picture. */
  @property({ attribute: 'image-alt' }) imageAlt = '';

  /** Who runs the campaign. */
  @property() organizer?: string;

  /** The address of the organizer's site. */
  @property({ attribute: 'organizer-url' }) organizerUrl?: string;

  /** The address of a page with local events. */
  @property({ attribute: 'events-url' }) eventsUrl?: string;

  /** The address of a file of events: JSON in the words of schema.org. */
  @property({ attribute: 'events-src' }) eventsSrc?: string;

  /** The address of a petition. */
  @property({ attribute: 'petition-url' }) petitionUrl?: string;

  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. Seat and number are filled in. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** The address that visitors pass on; by default that of the page. In a frame, nothing is passed on without it. */
  @property({ attribute: 'share-url' }) shareUrl?: string;

  /** The address of a page with what else a visitor can do, for the end of the calls. */
  @property({ attribute: 'next-url' }) nextUrl?: string;

  /** Any of `image greeting call letter facts appeal actions events share`, in the order wanted. */
  @property() sections?: string;

  /** Ids of items of the campaign that are left out, such as `hketo-act abode`. */
  @property({ attribute: 'leave-out' }) leaveOut?: string;

  /** The level of the card's title. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** The last day of the campaign, such as `2027-01-03`, or its last instant. */
  @property() expires?: string;

  /** The address of the directory folder; by default the `data` folder beside the module. */
  @property() directory?: string;

  /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
  @property() private?: string | boolean;

  /** The languages that visitors can choose in the card's head, such as `en zh-HK`. */
  @property() languages?: string;

  /** Lets visitors choose to have this device remember what they did, for 90 days. */
  @property() remember?: string | boolean;

  #store = new VisitStore(
    this,
    () => ({ directory: this.directory, isPrivate: hidesState(this) }),
    (visit) => {
      this.#share({ visit });
      const shareActivity = () => this.#share({ activity: this.#store.state.activity });
      // the list of actions may be long: it is updated after the button that the visitor pressed has been rendered
      if (this._isLoading) shareActivity();
      else this.guard(() => afterPaint().then(shareActivity));
    },
  );

  /** The campaign file is loading, also after `CONTENT_TIMEOUT_MS`. */
  #isFileComing = false;

  #stopWatching?: () => void;

  #observer?: MutationObserver;

  /** Elements elsewhere on the page that belong to this card. */
  #joined = new Set<HTMLElement>();

  /** The list of actions from which the visitor came to the lookup. */
  #originList?: HkActionList;

  /** The facts and actions that the site's owner wrote inside the tag. */
  #slotted: { facts?: Fact[] | undefined; actions?: Action[] | undefined } = {};

  /** The campaign in the visitor's language. */
  #localizedCampaign: Campaign = us;

  /** The properties of the children; undefined before the first update. */
  #shared?: SharedProperties;

  constructor() {
    super();
    this.guard(() => this.addEventListener('hk-request', guarded(this.#answerRequest)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // the content of the tag may have changed while it was not observed
    this.requestUpdate();
    this.guard(() => {
      this.#stopWatching = this.#store.watchMemory(this.ownerDocument.defaultView ?? window);
      this.#observer ??= new MutationObserver(() => this.requestUpdate());
      this.#observer.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('campaign')) this._file = undefined;
    if (changed.has('campaign') || changed.has('remember')) this.guard(() => this.#load());
    if (!this.#showsSlottedOnly) this.#composeCampaign();
  }

  /** Loads the campaign file, and what the visitor let this browser remember. */
  async #load(): Promise<void> {
    const { campaign } = this;
    const isFile = !!campaign && campaign !== 'us';
    const remembers = isAttributeOn(this.remember);
    if (!remembers) this.#stopRemembering();
    this.#isFileComing = isFile && !this._file;
    this._isLoading = this.#isFileComing || remembers;
    if (!this._isLoading) return;
    const timer = setTimeout(() => (this._isLoading = false), CONTENT_TIMEOUT_MS);
    const [file] = await NativePromise.all([
      this.#isFileComing ? loadCampaign(campaign, this) : this._file,
      remembers
        ? this.#store.dispatch({
            type: 'restore-activity',
            key: `hk-advocacy-card:${isFile ? campaignAddress(campaign) : 'us'}`,
          })
        : undefined,
    ]);
    clearTimeout(timer);
    if (campaign !== this.campaign) return;
    this._isLoading = this.#isFileComing = false;
    this._file = file;
    if (isFile && !file) announce(this, 'hk-problem', { problem: 'campaign' });
  }

  /** The owner has taken `remember` away: nothing is stored any more, and what was stored is for when it comes back. */
  #stopRemembering(): void {
    const { memory } = this.#store.state;
    if (memory)
      this.guard(() =>
        this.#store.dispatch({
          type: 'memory-changed',
          memory: null,
          ...(memory.isOn && { activity: {} }),
        }),
      );
  }

  /** Whether only the content inside the tag is shown, so that no other text or language flashes up before it is replaced. */
  get #showsSlottedOnly(): boolean {
    return this._isLoading || (this.localePending && !!this.querySelector(':scope > :not([slot])'));
  }

  /** Combines the built-in campaign, the campaign file and the content of the tag. */
  #composeCampaign(): void {
    const { localizer } = this;
    const file = leaveOut(this._file ?? {}, this.leaveOut);
    const facts = file.facts ? undefined : factsIn(this);
    const actions = file.actions ? undefined : actionsIn(this);
    const withSlotted = (campaign: Campaign, items = actions): Campaign => ({
      ...campaign,
      ...(this.heading && { title: this.heading }),
      ...(facts && {
        facts: { title: titleIn(this, 'facts') || localizer.text('facts.heading'), items: facts },
      }),
      ...(items && {
        actions: { title: titleIn(this, 'actions') || campaign.actions.title, items },
      }),
    });
    const found = new Set<string>();
    const localized = withSlotted(
      compose(localizer.campaign, translate(file, file.translations?.[localizer.lang]), found),
    );
    for (const id of this.#isFileComing ? [] : file.leaveOut!)
      if (!found.has(id)) warnAttribute('leave-out', id, 'ids of the campaign');
    this.#slotted = { facts, actions };
    this.#localizedCampaign = localized;
    const { state } = this.#store;
    const petitionUrl = linkFromAttribute('petition-url', this.petitionUrl);
    const action = petitionUrl && localized.actions.items.find(({ petition }) => petition)?.id;
    this.#shared = {
      visit: state,
      activity: state.activity,
      facts: localized.facts.items,
      actions: localized.actions.items,
      topics: topicsOf(withSlotted(compose(us, file), actions && spokenActionsIn(this)), localized),
      directory: this.directory,
      private: this.private,
      petitionUrl: this.petitionUrl,
      petition: action ? { action, url: petitionUrl } : undefined,
      eventsUrl: this.eventsUrl,
      reportUrl: this.reportUrl,
      nextUrl: this.nextUrl,
      share: {
        campaign: localized,
        url: ownedAddress(this.shareUrl, localized),
        organizer: this.organizer,
      },
    };
  }

  #answerRequest = (event: Event): void => {
    const sent = readRequest(event);
    if (!sent) return;
    const { request, from } = sent;
    if (!this.shadowRoot!.contains(from)) this.#joined.add(from);
    const lookup = this.#children.find((child) => child instanceof HkRepLookup);
    // without a lookup, the list of actions has to open its own
    if (request.type === 'choose-topic' && !lookup) return;
    takeRequest(event);
    if (request.type === 'join') this.requestUpdate();
    else if (request.type === 'return-to-action') this.#returnTo(request.action);
    else this.guard(() => this.#store.dispatch(request));
    if (request.type !== 'choose-topic') return;
    // the page may have been translated since its list was read
    if (this.#slotted.actions) this.requestUpdate();
    if (from instanceof HkActionList) this.guard(() => this.#goToLookup(lookup!, from));
  };

  async #goToLookup(lookup: HkRepLookup, from: HkActionList): Promise<void> {
    this.#originList = from;
    await this.updateComplete;
    await lookup.updateComplete;
    lookup.focusTopic();
  }

  /** Moves the focus to an action, in the list from which the visitor came, or else in the first one. */
  #returnTo(action: string): void {
    const lists = this.#children.filter((child) => child instanceof HkActionList);
    const list = lists.find((one) => one === this.#originList) ?? lists[0];
    list?.focusAction(action);
  }

  /** The elements that belong to this card. */
  get #children(): Element[] {
    const inside = this.renderRoot.querySelectorAll(
      'hk-rep-lookup, hk-fact-list, hk-action-list, hk-event-list, hk-share-bar',
    );
    // one that names another card by now, or that has left the tag, is not in this visit any more
    const joined = [...this.#joined].filter((child) => {
      const id = child.getAttribute('for');
      return id ? id === this.id : this.contains(child);
    });
    return [...inside, ...joined].filter((child) => child.isConnected);
  }

  protected override updated(): void {
    // removed elements are forgotten; when one is inserted again, it joins again
    for (const child of this.#joined) if (!child.isConnected) this.#joined.delete(child);
    this.#share({});
  }

  /**
   * Passes properties to the elements that belong to this card. The state of the visit changes often and the card itself does
   * not render it, so it goes directly to the children, without an update of the card.
   */
  #share(changes: Partial<SharedProperties>): void {
    if (!this.#shared) return;
    this.#shared = { ...this.#shared, ...changes };
    for (const child of this.#children) passTo(child, this.#shared);
  }

  #renderSections(context: SectionContext, isOver: boolean): { picture: unknown; sections: unknown } {
    const names = sectionsOf(this.sections).filter((name) => !isOver || name === 'image' || name === 'facts');
    const appeal = names.indexOf('appeal');
    const views = names.map((name, i) => {
      const view = SECTION_VIEWS[name]?.(context);
      const isDrawn = name === 'image' && !context.image && !context.has('image');
      const style = `${name} ${appeal > -1 && i > appeal ? 'after-appeal' : ''} ${isDrawn ? 'drawn' : ''}`;
      return view ? html`<section class=${style} part=${name}>${view}</section>` : nothing;
    });
    // if the picture comes first, it is above the title
    return names[0] === 'image'
      ? { picture: views[0], sections: views.slice(1) }
      : { picture: nothing, sections: views };
  }

  #renderOrganizer(): TemplateResult | typeof nothing {
    const { organizer, localizer } = this;
    if (!organizer) return nothing;
    const url = linkFromAttribute('organizer-url', this.organizerUrl);
    const name = url ? externalLink(url, organizer, { localizer }) : organizer;
    return html`<p class="note" part="organizer">${localizer.parts('card.organizer', { name })}</p>`;
  }

  #chooseLanguage = (language: string): void => {
    this.lang = language;
  };

  protected override render(): TemplateResult {
    if (this.#showsSlottedOnly) return html`<div class="root"><slot></slot></div>`;
    const { localizer } = this;
    const file: CampaignFile = this._file ?? {};
    const campaign = this.#localizedCampaign;
    const slotted: Partial<Record<Section, unknown>> = this.#slotted;
    const headingLevel = levelOf(this.headingLevel, 2);
    const isOver = hasExpired(this.expires);
    const organizer = this.#renderOrganizer();
    // the organizer stands in the call section, or at the end of a card without one
    const hasAsk = !isOver && sectionsOf(this.sections).includes('call');
    const { picture, sections } = this.#renderSections(
      {
        campaign,
        localizer,
        headingLevel,
        image: linkFromAttribute('image', this.image),
        imageAlt: this.imageAlt,
        eventsUrl: linkFromAttribute('events-url', this.eventsUrl),
        canShare: () => !!shareAddress(this, this.#shared?.share.url),
        eventsSrc: this.eventsSrc,
        organizer,
        has: (name) => !!slottedIn(this, name).length,
        slot: (name, builtIn) =>
          name in file || slotted[name] ? builtIn : html`<slot name=${name}>${builtIn}</slot>`,
      },
      isOver,
    );
    return html`<article
      class="root card"
      part="card"
      lang=${localizer.lang}
      dir="ltr"
      aria-labelledby="title"
      @hk-request=${guarded(this.#answerRequest)}
    >
      <div class="inner">
        ${picture}
        <header>
          <div class="top">
            ${isOver ? nothing : html`<p class="kicker" part="kicker">${lamp}${campaign.kicker}</p>`}
            ${renderLanguages(this.languages, localizer, this.#chooseLanguage)}
          </div>
          ${heading({ level: headingLevel, text: campaign.title, id: 'title', part: 'title' })}
        </header>
        ${isOver ? html`<p class="greeting">${localizer.text('card.expired')}</p>` : nothing} ${sections}
        ${hasAsk ? nothing : organizer}
        ${
          slottedIn(this, 'footer').length
            ? html`<footer class="note" part="footer"><slot name="footer"></slot></footer>`
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
