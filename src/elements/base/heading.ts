import { html, type TemplateResult } from 'lit';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from './attributes.ts';

/** The level of an element's first heading, from its attribute. If that is not 1 to 6, the default, with a warning. */
export function levelOf(wanted: number | string, defaultLevel: number): number {
  if (+wanted >= 1 && +wanted < 7) return Math.trunc(+wanted);
  warnAttribute('heading-level', wanted, '1 to 6');
  return defaultLevel;
}

/** A heading at a level; level 0 is a text that looks like one. It can be focused, so that the focus can be moved to new content. */
export const heading = ({
  level,
  text,
  id = OMITTED,
  part = OMITTED,
}: {
  level: number;
  text: unknown;
  id?: string;
  part?: string;
}): TemplateResult =>
  html`<div
    class="heading"
    part=${part}
    role=${level ? 'heading' : OMITTED}
    aria-level=${level ? String(Math.min(level, 6)) : OMITTED}
    id=${id}
    tabindex="-1"
  >
    ${text}
  </div>`;
