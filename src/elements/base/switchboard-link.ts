import { html, type TemplateResult } from 'lit';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';

/** The number of the Capitol switchboard as a link. */
export const switchboardLink = (): TemplateResult =>
  html`<a class="tel" href=${telUrl(SWITCHBOARD)}>${SWITCHBOARD}</a>`;
