import { html, type TemplateResult } from 'lit';
import { dial, SWITCHBOARD } from '../../campaign/switchboard.ts';

/** The switchboard as a link inside a sentence. */
export const switchboardLink = (): TemplateResult =>
  html`<a class="tel" href=${dial(SWITCHBOARD)}>${SWITCHBOARD}</a>`;
