import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Topic } from '../../campaign/topics.ts';
import { validAt } from '../../campaign/validity.ts';
import { BUILT, hasGeoData } from '../../congress/built.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { NativePromise } from '../../lib/native.ts';
import { removeSheets } from '../../lib/print-sheets.ts';
import { PAGE_PATTERN } from '../../lib/links.ts';
import { hideFromRecorders } from '../../lib/recorders.ts';
import { announce } from '../../state/public-events.ts';
import { sendRequest, type Request } from '../../state/request.ts';
import { currentTopic, outcomeOf, seatsToCall, shownSeat } from '../../state/selectors.ts';
import { INITIAL_STATE, type View, type VisitState } from '../../state/state.ts';
import { VisitStore } from '../../state/store.ts';
import { hidesState } from '../base/attributes.ts';
import { CalendarFiles } from '../base/calendar-file.ts';
import { Copier } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { renderEachMinute } from '../base/each-minute.ts';
import { linkFromAttribute } from '../base/external-link.ts';
import { levelOf } from '../base/heading.ts';
import { HkElement } from '../base/hk-element.ts';
import { OfficeFinder } from '../base/office-finder.ts';
import type { Petition } from '../base/petition.ts';
import { rows } from '../base/rows.styles.ts';
import { shareAddress } from '../base/share-address.ts';
import type { ShareContent } from '../base/share-content.ts';
import { renderAskForm } from './ask-form.ts';
import { renderBoard } from './board.ts';
import { renderFooter } from './board-footer.ts';
import { focusAfter, removedControls } from './focus.ts';
import { styles } from './hk-rep-lookup.styles.ts';
import { hasBoard, renderOtherAnswer } from './other-answers.ts';
import { preparePhoneCodes } from './phone-code.ts';
import { messageOf } from './polite-message.ts';
import { renderOtherDistricts } from './questions.ts';
import type { AnswerContext, RenderContext } from './render-context.ts';
import { renderChosenAction } from './topic-picker.ts';
import { renderWhereLine } from './where-line.ts';

/**
 * A form for a ZIP code, and then the visitor's members of Congress on one board: whom to call next, what to say, and how each
 * call went. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @slot ask - What visitors are asked to do, shown until their members are.
 *
 * @csspart field - The field for the ZIP code.
 * @csspart find - The button that starts the lookup.
 * @csspart topics - The choice of what to call about.
 * @csspart script - What to say.
 * @csspart result - The answer of the lookup.
 * @csspart answer - The title of the answer, or of the calls.
 * @csspart before - What to know before a call.
 * @csspart outcome - A button for how a call went.
 * @csspart scan - The number as a QR code, for visitors with a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart calendar - The offer of a reminder for the visitor's calendar.
 * @csspart memory - The checkbox for remembering, inside a card with `remember`.
 * @csspart seat - The row of a seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office and party, or what was done.
 * @csspart seat-call - The link that dials.
 * @csspart number - The number in it.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials a local office.
 * @csspart share-button - The button that passes the campaign on.
 * @csspart share-service - One of the other ways to pass it on.
 * @csspart picture - The picture to post.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup has an answer, of this kind.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor reported how a call went: `spoke`, `voicemail` or `missed`.
 * @fires {CustomEvent<{ action: string; activity: string }>} hk-action - The visitor did something about an action for the first time on this page: `call` or `letter`, or opened its `petition`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ how: string }>} hk-share - The visitor passed the campaign on.
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - The visitor saved a file for their calendar: for a `call`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory could not be loaded.
 */
export class HkRepLookup extends HkElement {
  static override styles: CSSResultGroup = [controls, rows, styles];

  /** The address of the directory folder, if the element is used alone; by default the `data` folder beside the module. */
  @property() directory?: string;

  /** The level of its headings. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 3;

  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
  @property() private?: string | boolean;

  /** The state of the visit; set by the card. */
  @property({ attribute: false }) visit: VisitState = INITIAL_STATE;

  /** What a call can be about; by default the topics of the built-in campaign. */
  @property({ attribute: false }) topics?: Topic[];

  /** The address of a page with local events, for the end of the calls; set by the card. */
  @property({ attribute: false }) eventsUrl?: string;

  /** The address of a page with what else can be done, for the end of the calls. */
  @property({ attribute: 'next-url' }) nextUrl?: string | undefined;

  /** The petition of the campaign, for the end of the calls; set by the card. */
  @property({ attribute: false }) petition?: Petition | undefined;

  /** What a visitor can pass on, for the end of the calls; by default from the built-in campaign. Set by the card. */
  @property({ attribute: false }) share?: ShareContent | undefined;

  /** The visitor opened the form again. */
  @state() private _isChanging = false;

  #isPrepared = false;

  /** The visitor typed in the field since the last lookup began. */
  #isTyping = false;

  /** The visit before its last change, of which a screen reader speaks: in the language that the visitor has chosen since. */
  #before?: VisitState;

  #copier = new Copier(this);

  #calendarFiles = new CalendarFiles(this);

  #offices = new OfficeFinder(this);

  /** Used if no card takes the requests. */
  #store = new VisitStore(
    this,
    () => ({ directory: this.directory, isPrivate: hidesState(this) }),
    (visit) => (this.visit = visit),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guard(async () => {
      // an element that is moved is connected again at once
      await NativePromise.resolve();
      if (!this.isConnected) removeSheets(this);
    });
  }

  protected override firstUpdated(): void {
    hideFromRecorders(this.renderRoot.querySelector('.root')!);
  }

  constructor() {
    super();
    renderEachMinute(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // before the update, so that it shows them if they are here
    this.#loadOffices();
    const before = changed.get('visit');
    const { visit } = this;
    if (!before || before === visit) return;
    // what the visitor is typing is not hidden by the answer to what they typed before
    if (before.answer !== visit.answer) this._isChanging = this.#isTyping;
    else if (before.chosenSeats !== visit.chosenSeats) this._isChanging = false;
    this.#before = before;
    // If the focus went with what is removed now, the page would hear that it has left the card (a menu around it closes), and
    // Chromium would lay out the page once more. `updated` moves it on.
    const removed = removedControls(before, visit);
    if (removed && this.shadowRoot!.activeElement?.matches(removed))
      this.renderRoot.querySelector<HTMLElement>('#answer')?.focus({ preventScroll: true });
    // what was copied or saved was about another member, or in other words
    const { topic, pickedAsks, sender } = before;
    const isOther = topic !== visit.topic || pickedAsks !== visit.pickedAsks || sender !== visit.sender;
    if (isOther || shownSeat(before, this.#topic) !== this.#shownSeat) {
      this.#copier.reset();
      this.#calendarFiles.reset();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    const { visit } = this;
    if (!before || before === visit) return;
    if (visit.answer !== before.answer || visit.chosenSeats !== before.chosenSeats)
      this.guard(async () => {
        await afterPaint();
        preparePhoneCodes(seatsToCall(visit));
      });
    const isAnswered = !!visit.answer && visit.answer !== before.answer;
    // the focus stays in the field while the visitor types there
    if (isAnswered && this.#isTyping) return;
    const focused = this.shadowRoot!.activeElement;
    const isLost = !focused || focused.id === 'answer';
    const selector = focusAfter({ before, visit, topic: this.#topic, isLost });
    if (selector) this.#moveFocus(selector, isAnswered ? this.#showBoard : undefined);
  }

  /** Moves the focus to what the visitor is about to call about. @internal */
  focusTopic(view?: View): void {
    if (view) this.#dispatch({ type: 'choose-topic', topic: this.visit.topic, view });
    const places = ['#about', '#topics', '#missed', '#answer'];
    const found = places.map((one) => this.renderRoot.querySelector<HTMLElement>(one)).find(Boolean);
    found?.focus();
  }

  /** Moves the focus to new content, unless the visitor has moved on to something else on the page. */
  #moveFocus(selector: string, then?: () => void): void {
    this.guard(async () => {
      // focusing forces a layout: after the update there is only one
      await this.updateComplete;
      const { activeElement, body } = this.ownerDocument;
      if (!this.shadowRoot!.activeElement && activeElement !== body) return;
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
      then?.();
    });
  }

  /** After a lookup: brings the line with the ZIP code to the top of the window, unless a whole call is in it. */
  #showBoard = (): void => {
    const where = this.renderRoot.querySelector('#where');
    // from the numbers to the buttons for how it went, so that nobody has to scroll in the middle of a call
    const end = this.renderRoot.querySelector('.after') ?? this.renderRoot.querySelector('.rows');
    if (!where || !end) return;
    // of the document that the card is in now
    const { innerHeight } = this.ownerDocument.defaultView!;
    if (where.getBoundingClientRect().top >= 0 && end.getBoundingClientRect().bottom <= innerHeight) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    where.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
  };

  get #typedZip(): string {
    // a space, because in the state an empty ZIP code means that a position was looked up
    return this.renderRoot.querySelector('input')!.value || ' ';
  }

  /** Sends a request to the card; without a card, to the element's own store. */
  #dispatch = (request: Request): void => {
    if (request.type === 'find-by-zip' || request.type === 'find-by-position') this.#isTyping = false;
    if (sendRequest(this, request)) return;
    if (request.type !== 'join' && request.type !== 'return-to-action')
      this.guard(() => this.#store.dispatch(request));
  };

  // in a sandboxed frame forms cannot be submitted, so this also handles clicks on the button and the Enter key
  #submit = (event: Event): void => {
    // not by its class: an event in another document is of another window's class
    const { type, key, isComposing } = event as KeyboardEvent;
    // the Enter that ends the input of a character is no submit
    if (type === 'keydown' && (key !== 'Enter' || isComposing)) return;
    event.preventDefault();
    this.#dispatch({ type: 'find-by-zip', zip: this.#typedZip });
  };

  #markTyping = (): void => {
    this.#isTyping = true;
  };

  #prepare = (): void => {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.#dispatch({ type: 'prepare' });
    // making this sentence is slow and its result is cached, so it is made before it is needed
    this.guard(async () => {
      await afterPaint();
      officeHoursText(this.localizer);
    });
  };

  /** Looks up again: in a state, the same ZIP code or position; without a state, what is in the field now. */
  #findAgain = (state?: string): void => {
    const { zip } = this.visit;
    if (!state) this.#dispatch({ type: 'find-by-zip', zip: this.#typedZip });
    else if (zip) this.#dispatch({ type: 'find-by-zip', zip, state });
    else this.#dispatch({ type: 'find-by-position', state });
  };

  #findByPosition = (): void => this.#dispatch({ type: 'find-by-position' });

  #narrowByPosition = (): void => this.#dispatch({ type: 'find-by-position', isNarrowing: true });

  /** Opens or closes the form; opened, the ZIP code can be typed over at once. */
  #toggleChange = async (): Promise<void> => {
    this._isChanging = !this._isChanging;
    if (!this._isChanging) return;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input')!;
    field.focus();
    field.select();
  };

  /** Fetches the local offices if the visitor sees their list. */
  #loadOffices = (): void => {
    const { visit, directory } = this;
    const seat = this.#shownSeat;
    if (visit.view !== 'calls' || !seat?.member || !hasGeoData(directory)) return;
    const isMissed = outcomeOf(visit, this.#topic.id, seat.id) === 'missed';
    if (isMissed || this.renderRoot.querySelector<HTMLDetailsElement>('.more')?.open)
      this.guard(() => this.#offices.load(directory, visit));
  };

  /** The card cannot know whether the visitor signed the petition, only that they opened it. */
  #openPetition = (): void => {
    const { action } = this.petition!;
    announce(this, 'hk-action', { action, activity: 'petition' });
    this.#dispatch({ type: 'open-petition', action });
  };

  get #validTopics(): Topic[] {
    return validAt(this.topics ?? this.localizer.topics, Date.now());
  }

  get #topic(): Topic {
    return currentTopic(this.visit, this.#validTopics);
  }

  get #shownSeat() {
    return shownSeat(this.visit, this.#topic);
  }

  get #canLocate(): boolean {
    return hasGeoData(this.directory) && window.isSecureContext && 'geolocation' in navigator;
  }

  get #context(): RenderContext {
    return {
      visit: this.visit,
      localizer: this.localizer,
      topic: this.#topic,
      topics: this.#validTopics,
      dispatch: this.#dispatch,
      reportUrl: this.reportUrl,
      eventsUrl: linkFromAttribute('events-url', this.eventsUrl),
      nextUrl: linkFromAttribute('next-url', this.nextUrl, PAGE_PATTERN),
      petition: this.petition,
      share: this.share,
      canShare: () => !!shareAddress(this, this.share?.url),
      headingLevel: levelOf(this.headingLevel, 3),
      directory: this.directory,
      copier: this.#copier,
      calendarFiles: this.#calendarFiles,
      offices: this.#offices,
      loadOffices: this.#loadOffices,
      findAgain: this.#findAgain,
      narrowByPosition: this.#canLocate ? this.#narrowByPosition : undefined,
      openPetition: this.#openPetition,
    };
  }

  #renderForm(board: AnswerContext | undefined): TemplateResult {
    const { visit, localizer } = this;
    const { answer } = visit;
    return renderAskForm({
      visit,
      localizer,
      isPrivate: hidesState(this),
      isHidden: !!board && !this._isChanging,
      isQuiet: !!board,
      onSubmit: this.#submit,
      onInput: this.#markTyping,
      onFocus: this.#prepare,
      onLocate: this.#canLocate ? this.#findByPosition : undefined,
      more: board && answer?.kind !== 'choose-state' ? renderOtherDistricts(board) : nothing,
    });
  }

  protected override render(): TemplateResult {
    const { localizer, visit } = this;
    const { answer, isLookingUp } = visit;
    const context = this.#context;
    const answered = answer ? { ...context, answer } : undefined;
    const board = hasBoard(answer?.kind) ? answered : undefined;
    const other = answered && !board ? renderOtherAnswer(answered) : nothing;
    const asOf =
      answer?.kind === 'unavailable'
        ? null
        : (visit.asOf ?? (this.directory ? null : BUILT?.tables.members.asOf));
    return html`<div class="root lookup" lang=${localizer.lang} dir="ltr">
      <div class="ask" ?hidden=${!!board}><slot name="ask"></slot></div>
      ${context.topic.number && !board ? renderChosenAction(context) : nothing}
      ${
        answer && board
          ? renderWhereLine({
              answer,
              visit,
              localizer,
              isChanging: this._isChanging,
              onChange: this.#toggleChange,
            })
          : nothing
      }
      ${this.#renderForm(board)}
      <p class="status ${isLookingUp ? '' : 'sr'}" role="status" translate="no">
        ${isLookingUp ? localizer.text('zip.busy') : this.#before ? messageOf(this.#before, context) : nothing}
      </p>
      <div class="result" part="result">${board ? renderBoard(board) : other}</div>
      ${renderFooter(context, {
        board,
        seat: board && this.#shownSeat,
        asOf,
        hasSwitchboard: other !== nothing,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-rep-lookup': HkRepLookup;
  }
}
