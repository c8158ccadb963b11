import { html, type TemplateResult } from 'lit';

/** The lines of the lamp, and its flame, in a box of 22 x 30. */
export const LAMP = 'M11 1v3M5 8h12l2 4v10l-2 3H5l-2-3V12zM7 28h8';
export const FLAME = 'M11 12c3 3 3.4 5 2.6 7a3 3 0 0 1-5.2 0c-.8-2 1-3.6 2.6-7z';

/** A lantern, the card's logo. */
export const lamp: TemplateResult = html`<svg viewBox="0 0 22 30" aria-hidden="true">
  <path class="stroke" d=${LAMP}></path>
  <path class="flame" d=${FLAME}></path>
</svg>`;

/** A telephone receiver. */
export const receiver: TemplateResult = html`<svg class="receiver" viewBox="0 0 16 16" aria-hidden="true">
  <path
    d="m3.6 1.2 2.1-.3 1 .6.9 2.2-.3 1.1L6 5.9l4.1 4.1 1.1-1.3 1.1-.3 2.2.9.6 1-.3 2.1-1.6 1.4Q2.2 13 2.2 2.8q0-1.2 1.4-1.6z"
  ></path>
</svg>`;
