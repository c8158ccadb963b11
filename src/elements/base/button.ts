import { html, type TemplateResult } from 'lit';
import { OMITTED } from './attributes.ts';
import { guarded } from './guarded.ts';

interface ButtonOptions {
  text: unknown;
  onClick: (event: PointerEvent) => unknown;
  /** By default `primary`, in the accent colour, for the main thing to do. */
  look?: 'primary' | 'quiet' | 'link';
  id?: string;
  part?: string;
  /** The ids of the elements that name the button, where its text alone does not. */
  labelledBy?: string;
  /** For a toggle or a choice: whether it is selected. */
  isPressed?: boolean;
}

export const button = ({
  text,
  onClick,
  look = 'primary',
  id = OMITTED,
  part = OMITTED,
  labelledBy = OMITTED,
  isPressed = OMITTED as unknown as boolean,
}: ButtonOptions): TemplateResult =>
  html`<button
    type="button"
    class=${look === 'primary' ? OMITTED : look}
    id=${id}
    part=${part}
    aria-labelledby=${labelledBy}
    aria-pressed=${isPressed}
    @click=${guarded(onClick)}
  >
    ${text}
  </button>`;
