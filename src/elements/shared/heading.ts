import { html, type TemplateResult } from 'lit';

/** A heading whose level the page decides. It can take the focus, so that a visitor is led to what is new. */
export const heading = (level: number, text: unknown, id: string): TemplateResult =>
  html`<div class="heading" role="heading" aria-level=${level} id=${id} tabindex="-1">${text}</div>`;
