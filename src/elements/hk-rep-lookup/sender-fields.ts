import { html, type TemplateResult } from 'lit';
import { guarded } from '../base/guarded.ts';
import type { RenderContext } from './render-context.ts';

const AUTOCOMPLETE = { name: 'name', town: 'address-level2' } as const;

const renderField = ({ localizer, visit, dispatch }: RenderContext, field: 'name' | 'town') =>
  html`<p>
    <label for=${`my-${field}`}>${localizer.text(`sender.${field}`)}</label>
    <input
      id=${`my-${field}`}
      autocomplete=${AUTOCOMPLETE[field]}
      autocorrect="off"
      spellcheck="false"
      writingsuggestions="false"
      dir="auto"
      maxlength="80"
      .value=${visit.sender[field]}
      @input=${guarded((event) =>
        dispatch({ type: 'set-sender', field, value: (event.target as HTMLInputElement).value }),
      )}
    />
  </p>`;

/** Fields for the visitor's name and town, which are optional. */
export const renderSenderFields = (context: RenderContext): TemplateResult =>
  html`<details class="sender">
    <summary>${context.localizer.text('sender.heading')}</summary>
    <div class="fields">${renderField(context, 'name')} ${renderField(context, 'town')}</div>
    <p class="note">${context.localizer.text('sender.what')}</p>
  </details>`;
