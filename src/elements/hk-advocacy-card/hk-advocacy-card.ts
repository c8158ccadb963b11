import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.ts';
import { us } from '../../campaign/us.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { takeRequest } from '../shared/events.ts';
import { lamp } from '../shared/lamp.ts';
import { NO_VISIT, VisitController } from '../shared/visit.ts';
import { styles } from './hk-advocacy-card.styles.ts';

/**
 * A campaign for Hong Kong in the United States, with a lookup that gives a visitor the members of Congress to call.
 *
 * @tag hk-advocacy-card
 *
 * @csspart card - The whole card.
 * @csspart title - Its title.
 * @csspart call - The part that asks for a call and holds the lookup.
 *
 * @cssprop [--hk-accent=#ffc93c] - The one colour that says: do this. Tints and links are derived from it.
 * @cssprop [--hk-on-accent=#1d1b16] - Text on the accent.
 * @cssprop [--hk-surface] - The card's ground.
 * @cssprop [--hk-text] - Text.
 * @cssprop [--hk-muted] - Notes; derived from text and surface.
 * @cssprop [--hk-border] - Rules and borders; derived from text and surface.
 * @cssprop [--hk-radius=0.55em] - Roundness of corners.
 * @cssprop [--hk-font=inherit] - Typeface for reading; by default the page's own.
 * @cssprop [--hk-font-size=max(16px, 1em)] - Size of the text; everything else is measured by it.
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - `auto` follows the page's own color-scheme.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole.
 */
export class HkAdvocacyCard extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  @state() private _visit = NO_VISIT;

  /** Where the directory's files lie. Without it: beside the module. */
  @property() directory?: string;

  #controller = new VisitController(this, (visit) => (this._visit = visit));

  #answer = (event: Event): void => void this.#controller.answer(takeRequest(event));

  protected override render(): TemplateResult {
    return html`<article
      class="root card"
      part="card"
      lang=${this.words.lang}
      aria-labelledby="title"
      @hk-request=${this.#answer}
    >
      <header>
        <p class="kicker">${lamp}${us.kicker}</p>
        <h2 class="title" part="title" id="title">${us.title}</h2>
        <p class="greeting">${us.greeting}</p>
        <p class="note">${us.law}</p>
      </header>
      <section class="call" part="call" aria-labelledby="call">
        <h3 id="call">${us.call}</h3>
        <hk-rep-lookup .visit=${this._visit} .directory=${this.directory} heading-level="4"></hk-rep-lookup>
      </section>
      <section class="letter">${us.letter.map((paragraph) => html`<p>${paragraph}</p>`)}</section>
      <section aria-labelledby="facts">
        <h3 class="section" id="facts">${us.factsTitle}</h3>
        <hk-fact-list .facts=${us.facts}></hk-fact-list>
        <p>${us.stakes}</p>
      </section>
      <p class="appeal">${us.appeal}</p>
      <section aria-labelledby="actions">
        <h3 class="section" id="actions">${us.actionsTitle}</h3>
        <hk-action-list .actions=${us.actions}></hk-action-list>
      </section>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-advocacy-card': HkAdvocacyCard;
  }
}
