import { html, type TemplateResult } from 'lit';
import { warnAttribute } from '../../lib/warn.ts';

/** The level of an element's first heading as the page wants it; where that is none of 1 to 6, the usual one, with a warning. */
export function levelOf(wanted: number | string, usual: number): number {
  if (+wanted > 0 && +wanted < 7) return Math.trunc(+wanted);
  warnAttribute('heading-level', wanted, '1 to 6');
  return usual;
}

/** A heading at a level. It can take the focus, so that a visitor is led to what is new. */
export const heading = ({
  level,
  text,
  id,
  part = id,
}: {
  level: number;
  text: string;
  id: string;
  part?: string;
}): TemplateResult =>
  html`<div
    class="heading"
    part=${part}
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id}
    tabindex="-1"
  >
    ${text}
  </div>`;
