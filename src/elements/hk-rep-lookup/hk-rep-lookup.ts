import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Topic } from '../../campaign/topics.ts';
import { validAt } from '../../campaign/validity.ts';
import { BUILT, hasGeoData } from '../../congress/built.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { removeSheets } from '../../lib/print-sheets.ts';
import { hideFromRecorders } from '../../lib/recorders.ts';
import { sendRequest, type Request } from '../../state/request.ts';
import { currentTopic } from '../../state/selectors.ts';
import { INITIAL_STATE, type Step, type VisitState } from '../../state/state.ts';
import { VisitStore } from '../../state/store.ts';
import { hidesState } from '../base/attributes.ts';
import { Copier } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { renderDirectoryDate } from '../base/directory-date.ts';
import { guarded } from '../base/guarded.ts';
import { levelOf } from '../base/heading.ts';
import { HkElement } from '../base/hk-element.ts';
import { renderScript } from '../base/script.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import { renderAnswer } from './answer-view.ts';
import { renderBeforeYouCall } from './before-you-call.ts';
import { callFlowStyles } from './call-flow.styles.ts';
import { styles } from './hk-rep-lookup.styles.ts';
import { renderMemoryBox } from './memory-box.ts';
import type { RenderContext } from './render-context.ts';
import { renderAsks, renderChosenAction, renderTopics } from './topic-picker.ts';

/**
 * A form for a ZIP code, and who represents it in Congress. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart field - The field for the ZIP code.
 * @csspart find - The button that starts the lookup.
 * @csspart topics - The choice of what to call about.
 * @csspart script - What to say.
 * @csspart result - The answer of the lookup.
 * @csspart answer - The title of the answer.
 * @csspart before - What to know before a call.
 * @csspart guide - The button that starts the guided calls.
 * @csspart outcome - A button for how a call went.
 * @csspart scan - The number as a QR code, for visitors with a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart memory - The checkbox for remembering, inside a card with `remember`.
 * @csspart seat - The box of a seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials a local office.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup has an answer, of this kind.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor reported how a call went: `spoke`, `voicemail`, `missed` or `skipped`.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor did something about an action for the first time on this page: `call` or `letter`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory could not be loaded.
 */
export class HkRepLookup extends HkElement {
  static override styles: CSSResultGroup = [controls, styles, callFlowStyles];

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

  #isPrepared = false;

  /** What is read first is rendered first; the details follow when it is on screen. */
  #deferDetails = false;

  #copier = new Copier(this);

  /** Used if no card takes the requests. */
  #store = new VisitStore(
    this,
    () => ({ directory: this.directory, isPrivate: hidesState(this) }),
    (visit) => (this.visit = visit),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeSheets();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('visit') ?? this.visit;
    if (before.chosenSeats !== this.visit.chosenSeats || before.step.name !== this.visit.step.name) {
      this.#deferDetails = true;
      this.guard(async () => {
        await afterPaint();
        this.#deferDetails = false;
        this.requestUpdate();
      });
    }
  }

  protected override firstUpdated(): void {
    hideFromRecorders(this.renderRoot.querySelector('.root')!);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    const { visit } = this;
    if (!before || before === visit) return;
    if (visit.step !== before.step) this.#moveFocus('#answer');
    else if (visit.chosenSeats[0] && visit.chosenSeats !== before.chosenSeats) this.#moveFocus('.chosen');
    else if (visit.answer && visit.answer !== before.answer) {
      // an invalid ZIP code is corrected in the field; every other answer is read below it
      this.#moveFocus(visit.answer.kind === 'invalid' ? '#zip' : '#answer');
    } else if (visit.positionError && !before.positionError && !visit.isNarrowing) this.#moveFocus('#zip');
  }

  /** Moves the focus to what the visitor is about to call about. @internal */
  focusTopic(step?: Step): void {
    if (step) this.#dispatch({ type: 'choose-topic', topic: this.visit.topic, step });
    this.renderRoot.querySelector<HTMLElement>('#about')?.focus();
  }

  /** Moves the focus to new content, unless the visitor has moved on to something else on the page. */
  #moveFocus(selector: string): void {
    this.guard(async () => {
      // focusing forces a layout: after the update there is only one
      await this.updateComplete;
      const { activeElement, body } = this.ownerDocument;
      if (this.shadowRoot!.activeElement || activeElement === body)
        this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  get #typedZip(): string {
    // a space, because in the state an empty ZIP code means that a position was looked up
    return this.renderRoot.querySelector('input')!.value || ' ';
  }

  /** Sends a request to the card; without a card, to the element's own store. */
  #dispatch = (request: Request): void => {
    if (sendRequest(this, request)) return;
    if (request.type !== 'join' && request.type !== 'return-to-action')
      this.guard(() => this.#store.dispatch(request));
  };

  // in a sandboxed frame forms cannot be submitted, so this also handles clicks on the button and the Enter key
  #submit = (event: Event): void => {
    // not by its class: an event in another document is of another window's class
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    event.preventDefault();
    this.#dispatch({ type: 'find-by-zip', zip: this.#typedZip });
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

  get #validTopics(): Topic[] {
    return validAt(this.topics ?? this.localizer.topics.filter(({ label }) => label), Date.now());
  }

  get #canLocate(): boolean {
    return hasGeoData(this.directory) && isSecureContext && 'geolocation' in navigator;
  }

  #renderForm(): TemplateResult {
    const { localizer, visit } = this;
    const { answer, isLookingUp, positionError, isNarrowing } = visit;
    const isInvalid = answer?.kind === 'invalid' && !isLookingUp;
    const hint = (!isNarrowing && positionError) || (isInvalid && 'zip.hint');
    return html`<form novalidate @submit=${guarded(this.#submit)} @focusin=${guarded(this.#prepare)}>
      <label for="zip">${localizer.text('zip.label')}</label>
      <div class="row">
        <input
          id="zip"
          part="field"
          inputmode="numeric"
          autocomplete="postal-code"
          autocorrect="off"
          spellcheck="false"
          writingsuggestions="false"
          aria-invalid=${isInvalid}
          aria-describedby="hint privacy"
          @keydown=${guarded(this.#submit)}
        />
        <button
          part="find"
          type="submit"
          @click=${guarded(this.#submit)}
          class=${answer?.seats.length ? 'quiet' : ''}
        >
          ${localizer.text('zip.find')}
        </button>
      </div>
      <p class="error" id="hint" role="status">${hint ? localizer.text(hint) : nothing}</p>
      <p class="note" id="privacy">${localizer.text('zip.privacy')}</p>
      ${this.#canLocate ? this.#renderLocateButton() : nothing}
    </form>`;
  }

  #renderLocateButton(): TemplateResult {
    const { localizer } = this;
    const note = hidesState(this) ? 'position.private' : 'position.privacy';
    return html`<button
        type="button"
        class="link"
        id="use"
        aria-describedby="place"
        @click=${guarded(this.#findByPosition)}
      >
        ${localizer.text('position.use')}
      </button>
      <p class="note" id="place">${localizer.text(note)}</p>`;
  }

  #renderResult(context: RenderContext): unknown {
    const { answer, isLookingUp } = this.visit;
    if (!answer || (answer.kind === 'invalid' && !isLookingUp)) return nothing;
    return renderAnswer({
      ...context,
      answer,
      reportUrl: this.reportUrl,
      headingLevel: levelOf(this.headingLevel, 3),
      directory: this.directory,
      deferDetails: this.#deferDetails,
      findAgain: this.#findAgain,
      narrowByPosition: this.#canLocate ? this.#narrowByPosition : undefined,
    });
  }

  protected override render(): TemplateResult {
    const { localizer, visit } = this;
    const { answer, isLookingUp } = visit;
    const asOf =
      answer?.kind === 'unavailable' ? null : (visit.asOf ?? (this.directory ? null : BUILT?.members));
    const topics = this.#validTopics;
    const topic = currentTopic(visit, topics);
    const context = { visit, localizer, topic, topics, dispatch: this.#dispatch };
    // each seat of an answer shows its own script
    const hasSeats = answer?.seats.length && answer.kind !== 'choose-state';
    return html`<div class="root lookup" lang=${localizer.lang}>
      ${topic.text ? renderChosenAction(context) : nothing} ${this.#renderForm()}
      <p class="note status" role="status">${isLookingUp ? localizer.text('zip.busy') : nothing}</p>
      ${renderTopics(context)} ${renderAsks(context)}
      ${hasSeats ? nothing : renderScript({ topic, visit, localizer, copier: this.#copier })}
      <p class="note">${localizer.text('script.brackets')}</p>
      <div class="result" part="result">${this.#renderResult(context)}</div>
      ${renderBeforeYouCall(localizer)} ${renderMemoryBox(context)}
      <p class="note">
        ${localizer.parts('switchboard.number', { number: switchboardLink() })}
        ${renderDirectoryDate(localizer, asOf)}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-rep-lookup': HkRepLookup;
  }
}
