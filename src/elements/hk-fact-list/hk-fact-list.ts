import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.ts';
import type { Fact } from '../../campaign/types.ts';
import { us } from '../../campaign/us.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { styles } from './hk-fact-list.styles.ts';

/**
 * Figures in large type, each with its source and date.
 *
 * @tag hk-fact-list
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Alone: `auto` follows the page's own color-scheme. Colours as in the card.
 *
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 */
export class HkFactList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** The facts; by default those of the built-in campaign. */
  @property({ attribute: false }) facts: Fact[] = us.facts;

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.words.lang}>
      <ol role="list">
        ${this.facts.map(
          ({ figure, text, source, date }) =>
            html`<li part="fact">
              <strong part="figure">${figure}</strong> ${text}
              <small>${source}, ${date}</small>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-fact-list': HkFactList;
  }
}
