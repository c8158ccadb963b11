import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.ts';
import type { Action } from '../../campaign/types.ts';
import { us } from '../../campaign/us.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { styles } from './hk-action-list.styles.ts';

/**
 * What a visitor can ask Congress for: an ordered list, the single asks of an action nested in it.
 *
 * @tag hk-action-list
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Alone: `auto` follows the page's own color-scheme. Colours as in the card.
 *
 * @csspart action - One action.
 */
export class HkActionList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** The actions; by default those of the built-in campaign. */
  @property({ attribute: false }) actions: Action[] = us.actions;

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.words.lang}>
      <ol role="list">
        ${this.actions.map(
          ({ text, asks }) =>
            html`<li part="action">
              <p>${text}</p>
              ${
                asks
                  ? html`<ul>
                      ${asks.map((ask) => html`<li>${ask.text}</li>`)}
                    </ul>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-action-list': HkActionList;
  }
}
