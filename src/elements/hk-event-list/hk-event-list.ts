import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { hostOf, linkOf, outside } from '../shared/links.ts';

/**
 * Where local events are announced. Without an address it shows nothing: never a dead link.
 *
 * @tag hk-event-list
 *
 * @csspart link - The link to the events.
 */
export class HkEventList extends HkElement {
  static override styles: CSSResultGroup = controls;

  /** The page of the events, such as a Facebook page. */
  @property({ attribute: 'events-url' }) eventsUrl?: string;

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    const url = linkOf('events-url', this.eventsUrl);
    if (!url) return nothing;
    return html`<p class="root" part="link" lang=${words.lang}>
      ${outside(url, words.text('events.link', { host: hostOf(url) }))}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-event-list': HkEventList;
  }
}
