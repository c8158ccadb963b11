import { html, nothing, unsafeCSS, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.ts';
import { BUILT } from '../../congress/built.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { request } from '../shared/events.ts';
import { levelOf } from '../shared/heading.ts';
import { drawDates } from '../shared/dates.ts';
import { Copier } from '../shared/copy.ts';
import type { Place } from '../shared/guide/doing.ts';
import { guideHere, loadParts, officesHere } from '../shared/on-demand.ts';
import { painted } from '../shared/picture.ts';
import { knowsPlaces } from '../shared/places.ts';
import { drawScript } from '../shared/script.ts';
import { switchboardLink } from '../shared/switchboard.ts';
import { isOn, NO_VISIT, VisitController, type Ask, type Visit } from '../shared/visit.ts';
import { notesAt } from '../../campaign/notes.ts';
import type { Topic } from '../../campaign/topics.ts';
import { drawAnswer } from './answers.ts';
import { beforeYouCall, drawAbout, drawAsks, drawTopics } from './topics.ts';
import { styles } from './hk-rep-lookup.styles.ts';

/**
 * A visitor's ZIP code, and who represents it in Congress. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {string} for - Alone: the id of the card whose visit it shows.
 *
 * @csspart field - The ZIP code's field.
 * @csspart find - The button that starts the lookup.
 * @csspart topics - What a call can be about.
 * @csspart script - What to say.
 * @csspart result - What the lookup answers.
 * @csspart answer - The title of the answer.
 * @csspart before - What to know before a call.
 * @csspart guide - The button that begins the calls, one at a time.
 * @csspart outcome - A button that says how a call went.
 * @csspart scan - The number as a QR code, where the visitor has a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart memory - Inside a card that may remember: the box for it.
 * @csspart seat - Handed on from the seats of the answer: the box of one.
 * @csspart name - The member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials one.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor says how a call went: `spoke`, `voicemail`, `missed` or `skipped`.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor did something about an action, for the first time here: `call` or `letter`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter along: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole.
 */
export class HkRepLookup extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** Where the directory's files lie, when the element stands alone. Without it: beside the module. */
  @property() directory?: string;

  /** The level of its headings. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 3;

  /** Where a wrong number is told: a form or a mail address. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** Asks for the map of the whole country, when a visitor tells where they are: no request tells their state. */
  @property() private?: string | boolean;

  /** What is known of the visitor, from whoever keeps it. */
  @property({ attribute: false }) visit: Visit = NO_VISIT;

  /** What a call can be about; by default what the built-in campaign asks for. */
  @property({ attribute: false }) topics?: Topic[];

  #prepared = false;

  /** What is new is drawn to the last line once what is read first is on screen. */
  #brief = false;

  #copier = new Copier(this);

  #own = new VisitController(this, (visit) => (this.visit = visit));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { chosen, doing } = changed.get('visit') ?? this.visit;
    if (chosen !== this.visit.chosen || doing.place?.at !== this.visit.doing.place?.at) {
      this.#brief = true;
      void painted().then(() => {
        this.#brief = false;
        this.requestUpdate();
      });
    }
    const { styles: more } = guideHere() ?? {};
    const sheets = HkRepLookup.elementStyles;
    if (more && sheets.length < 3) sheets.push(unsafeCSS(more));
    // code on demand brings its style sheet along
    if (this.shadowRoot!.adoptedStyleSheets.length < sheets.length) this.adoptedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    const { visit } = this;
    if (!before || before === visit) return;
    // another step, of the calls or of the letters
    if (visit.doing.place !== before.doing.place) void this.#lead('#answer');
    else if (visit.chosen[0] && visit.chosen !== before.chosen) void this.#lead('.chosen');
    else if (visit.answer && visit.answer !== before.answer) {
      // what was typed is still in the field: a wrong ZIP code is mended there, everything else is read on below
      void this.#lead(visit.answer.kind === 'invalid' ? '#zip' : '#answer');
    } else if (visit.trouble && !before.trouble && !visit.among) void this.#lead('#zip');
  }

  /** Leads the visitor to what they are about to call for. @internal */
  leadToTopic(place?: Place): void {
    if (place) this.#ask({ ask: 'topic', topic: this.visit.topic, place });
    this.renderRoot.querySelector<HTMLElement>('#about')?.focus();
  }

  /** Leads the focus to what is new, unless the visitor has gone on to something else on the page. */
  async #lead(to: string): Promise<void> {
    // focus lays the page out: after the seats are drawn, so that it is done once
    await this.updateComplete;
    const { activeElement, body } = this.ownerDocument;
    if (this.shadowRoot!.activeElement || activeElement === body)
      this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  get #typed(): string {
    // an empty one is not to be taken for a position
    return this.renderRoot.querySelector('input')!.value || ' ';
  }

  #ask = (ask: Ask): void => {
    if (!request(this, ask)) void this.#own.answer(ask);
  };

  // a frame in a sandbox submits no form: its button and its key are heard themselves
  #submit = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    event.preventDefault();
    this.#ask({ ask: 'zip', zip: this.#typed });
  };

  #reach = (): void => {
    if (this.#prepared) return;
    this.#prepared = true;
    this.#ask({ ask: 'prepare' });
    // a clock takes longer to read than a seat to draw
    void loadParts().then(() => officesHere()?.washingtonHours(this.words));
  };

  // a state belongs to the ZIP code that was asked for; a second try, to what stands in the field now
  #again = (state?: string): void => {
    const { zip } = this.visit;
    if (!state) this.#ask({ ask: 'zip', zip: this.#typed });
    else this.#ask(zip ? { ask: 'zip', zip, state } : { ask: 'position', state });
  };

  #choose = (...districts: string[]): void => this.#ask({ ask: 'districts', districts });

  #locate = (): void => this.#ask({ ask: 'position' });

  #locateAmong = (): void => this.#ask({ ask: 'position', among: true });

  get #topics(): Topic[] {
    return notesAt(this.topics ?? this.words.topics.filter(({ label }) => label), Date.now());
  }

  protected override render(): TemplateResult {
    const { words, visit } = this;
    const { answer, busy, trouble } = visit;
    const canLocate = knowsPlaces(this.directory) && isSecureContext && 'geolocation' in navigator;
    const asOf =
      answer?.kind === 'unavailable' ? null : (visit.asOf ?? (this.directory ? null : BUILT?.members));
    const invalid = answer?.kind === 'invalid' && !busy;
    const topics = this.#topics;
    const topic = topics.find(({ id }) => id === visit.topic) ?? topics[0]!;
    return html`<div class="root lookup" lang=${words.lang}>
      ${topic.text ? drawAbout(topic, words, this.#ask) : nothing}
      <form novalidate @submit=${this.#submit} @focusin=${this.#reach}>
        <label for="zip">${words.text('zip.label')}</label>
        <div class="row">
          <input
            id="zip"
            part="field"
            name="postal-code"
            inputmode="numeric"
            autocomplete="postal-code"
            aria-invalid=${invalid}
            aria-describedby="hint privacy"
            @keydown=${this.#submit}
          />
          <button
            part="find"
            type="submit"
            @click=${this.#submit}
            class=${answer?.seats.length ? 'quiet' : ''}
          >
            ${words.text('zip.find')}
          </button>
        </div>
        <p class="error" id="hint" role="status">
          ${trouble && !visit.among ? words.text(trouble) : invalid ? words.text('zip.hint') : nothing}
        </p>
        <p class="note" id="privacy">${words.text('zip.privacy')}</p>
        ${
          canLocate
            ? html`<button
                  type="button"
                  class="link"
                  id="use"
                  aria-describedby="place"
                  @click=${this.#locate}
                >
                  ${words.text('position.use')}
                </button>
                <p class="note" id="place">
                  ${words.text(isOn(this.private) ? 'position.private' : 'position.privacy')}
                </p>`
            : nothing
        }
      </form>
      <p class="note status" role="status">${busy ? words.text('zip.busy') : nothing}</p>
      ${drawTopics(topics, topic, words, this.#ask)} ${drawAsks(topic, visit, words, this.#ask)}
      ${
        answer?.seats.length && answer.kind !== 'choose-state'
          ? nothing
          : drawScript(topic, visit, words, this.#copier)
      }
      <p class="note">${words.text('script.brackets')}</p>
      <div class="result" part="result">
        ${
          answer && !invalid
            ? drawAnswer(answer, visit, words, {
                topic,
                topics,
                tell: this.#ask,
                reportUrl: this.reportUrl,
                level: levelOf(this.headingLevel, 3),
                directory: this.directory,
                brief: this.#brief,
                again: this.#again,
                choose: this.#choose,
                locate: canLocate ? this.#locateAmong : undefined,
              })
            : nothing
        }
      </div>
      ${beforeYouCall(words)}
      ${guideHere()?.drawMemory({ words, visit, tell: this.#ask }, { html, nothing }) ?? nothing}
      <p class="note">
        ${words.rich('switchboard.number', { number: switchboardLink() })} ${drawDates(words, asOf)}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-rep-lookup': HkRepLookup;
  }
}
