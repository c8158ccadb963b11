import { html, type TemplateResult } from 'lit';

/** The U.S. Capitol switchboard, which connects to every office. Source: aoc.gov, senate.gov. */
export const SWITCHBOARD = '(202) 224-3121';

/** A link that dials a US number. */
export const dial = (number: string): string => `tel:+1${number.replace(/\D/g, '')}`;

/** The switchboard as a link inside a sentence. */
export const switchboardLink = (): TemplateResult =>
  html`<a class="tel" href=${dial(SWITCHBOARD)}>${SWITCHBOARD}</a>`;
