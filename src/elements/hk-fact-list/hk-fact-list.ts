import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Fact } from '../../campaign/campaign.ts';
import { sourcesOf } from '../../campaign/sources.ts';
import { controls } from '../base/controls.styles.ts';
import { externalLink } from '../base/external-link.ts';
import { HkElement } from '../base/hk-element.ts';
import { styles } from './hk-fact-list.styles.ts';

/**
 * Facts with their figures in large type, each with its source and date.
 *
 * @tag hk-fact-list
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Its source and date.
 */
export class HkFactList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** The facts; by default those of the built-in campaign. */
  @property({ attribute: false }) facts?: Fact[];

  protected override render(): TemplateResult {
    const { localizer } = this;
    const facts = this.facts ?? localizer.campaign.facts.items;
    const renderSource = (from: string, url?: string) =>
      from
        ? html`<small part="source">${url ? externalLink(url, from, { localizer }) : from}</small>`
        : nothing;
    const { each, shared } = sourcesOf(facts);
    return html`<div class="root" lang=${localizer.lang} dir="ltr">
      <ol role="list">
        ${facts.map(
          ({ figure, text, url }, i) =>
            html`<li part="fact">
              <p>${figure ? html`<strong part="figure">${figure}</strong>` : nothing} ${text}</p>
              ${shared === undefined ? renderSource(each[i]!, url) : nothing}
            </li>`,
        )}
      </ol>
      ${shared ? renderSource(shared, facts[0]!.url) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-fact-list': HkFactList;
  }
}
