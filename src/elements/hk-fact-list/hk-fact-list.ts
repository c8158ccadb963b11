import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.ts';
import type { Fact } from '../../campaign/types.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { outside } from '../shared/links.ts';
import { styles } from './hk-fact-list.styles.ts';

/**
 * Facts with their figures in large type, each with its source and date.
 *
 * @tag hk-fact-list
 *
 * @attr {string} for - Alone: the id of the card whose facts these are.
 *
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Who says so, and when.
 */
export class HkFactList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** The facts; by default those of the built-in campaign. */
  @property({ attribute: false }) facts?: Fact[];

  protected override render(): TemplateResult {
    const { words } = this;
    const facts = this.facts ?? words.campaign.facts.items;
    return html`<div class="root" lang=${words.lang}>
      <ol role="list">
        ${facts.map(({ figure, text, source, url, date }) => {
          const from = [source, date].filter(Boolean).join(', ');
          return html`<li part="fact">
            ${figure ? html`<strong part="figure">${figure}</strong> ` : nothing}${text}
            ${from ? html`<small part="source">${url ? outside(url, from) : from}</small>` : nothing}
          </li>`;
        })}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-fact-list': HkFactList;
  }
}
