import { html, type TemplateResult } from 'lit';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { callLink } from './call-link.ts';

/** The number of the Capitol switchboard as a link. */
export const switchboardLink = (): TemplateResult =>
  html`<a class="tel" href=${telUrl(SWITCHBOARD)}>${SWITCHBOARD}</a>`;

/** The button that dials it, where there is no member to call. */
export const switchboardButton = (localizer: Localizer, look: 'primary' | 'quiet'): TemplateResult =>
  callLink({
    number: SWITCHBOARD,
    name: localizer.text('call.link', { number: SWITCHBOARD, who: localizer.text('switchboard.name') }),
    part: 'seat-call',
    look,
  });
