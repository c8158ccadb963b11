import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hostOf } from '../../lib/links.ts';
import { controls } from '../base/controls.styles.ts';
import { externalLink, linkFromAttribute } from '../base/external-link.ts';
import { HkElement } from '../base/hk-element.ts';

/**
 * A link to a page with local events. Without an address it shows nothing.
 *
 * @tag hk-event-list
 *
 * @csspart link - The link to the events.
 */
export class HkEventList extends HkElement {
  static override styles: CSSResultGroup = controls;

  /** The address of a page with local events, such as a Facebook page. */
  @property({ attribute: 'events-url' }) eventsUrl?: string;

  protected override render(): TemplateResult | typeof nothing {
    const { localizer } = this;
    const url = linkFromAttribute('events-url', this.eventsUrl);
    if (!url) return nothing;
    return html`<p class="root" part="link" lang=${localizer.lang} dir="ltr">
      ${externalLink(url, localizer.text('events.link', { host: hostOf(url) }), { localizer })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-event-list': HkEventList;
  }
}
