import { html, nothing, type TemplateResult } from 'lit';
import { telUrl } from '../../congress/switchboard.ts';
import { guarded } from './guarded.ts';
import { receiver } from './icons.ts';

interface CallLink {
  number: string;
  /** "Call 202-224-2651, Senator Steve Daines" */
  name: string;
  part: string;
  /** `primary`: the one call to make now. */
  look: 'primary' | 'quiet' | 'plain';
  onClick?: (() => void) | undefined;
}

/** A link that dials, and that shows the number to visitors who dial by hand. */
export const callLink = ({ number, name, part, look, onClick }: CallLink): TemplateResult =>
  html`<a
    class="button tel ${look}"
    part=${part}
    href=${telUrl(number)}
    aria-label=${name}
    draggable="false"
    @click=${onClick ? guarded(onClick) : nothing}
    >${receiver}<span part="number" translate="no">${number}</span></a
  >`;
