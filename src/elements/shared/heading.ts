import { html, type TemplateResult } from 'lit';
import { warnOnce } from './warn.ts';

/** A heading whose level the page decides. It can take the focus, so that a visitor is led to what is new. */
export function heading(level: number, text: string, id: string): TemplateResult {
  if (!(level > 0 && level < 7)) {
    warnOnce(`heading-level="${level}" is none of 1 to 6.`);
    level = 3;
  }
  return html`<div class="heading" role="heading" aria-level=${level} id=${id} tabindex="-1">${text}</div>`;
}
