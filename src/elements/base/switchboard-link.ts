import { html, type TemplateResult } from 'lit';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';

/** The switchboard as a link inside a sentence. */
export const switchboardLink = (): TemplateResult =>
  html`<a class="tel" href=${telUrl(SWITCHBOARD)}>${SWITCHBOARD}</a>`;
