import { html, type TemplateResult } from 'lit';
import { OMITTED } from './attributes.ts';
import { guarded } from './guarded.ts';

interface ButtonOptions {
  text: unknown;
  onClick: (event: PointerEvent) => unknown;
  /** By default `primary`, in the accent colour, for the one thing to do next. */
  look?: 'primary' | 'quiet' | 'link';
  id?: string;
  part?: string;
  /** The ids of the elements that name the button, where its text alone does not. */
  labelledBy?: string;
  /** Whether it stands for what is chosen now. */
  isCurrent?: boolean;
  /** Whether what it opens is open. */
  isExpanded?: boolean;
}

export const button = ({
  text,
  onClick,
  look = 'primary',
  id = OMITTED,
  part = OMITTED,
  labelledBy = OMITTED,
  isCurrent,
  isExpanded,
}: ButtonOptions): TemplateResult =>
  html`<button
    type="button"
    class=${look === 'primary' ? OMITTED : look}
    id=${id}
    part=${part}
    aria-labelledby=${labelledBy}
    aria-current=${isCurrent ? 'true' : OMITTED}
    aria-expanded=${isExpanded ?? OMITTED}
    @click=${guarded(onClick)}
  >
    ${text}
  </button>`;
