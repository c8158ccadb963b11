import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { VisitState } from '../../state/state.ts';
import { OMITTED } from '../base/attributes.ts';
import { guarded } from '../base/guarded.ts';

interface AskForm {
  visit: VisitState;
  localizer: Localizer;
  /** No request may reveal the visitor's state. */
  isPrivate: boolean;
  /** The answer is on the board, and the visitor does not change it. */
  isHidden: boolean;
  /** Something else is the one thing to do next. */
  isQuiet: boolean;
  onSubmit: (event: Event) => void;
  onInput: () => void;
  onFocus: () => void;
  /** Undefined where geolocation is not available. */
  onLocate: (() => void) | undefined;
  /** What is below the field in addition. */
  more: unknown;
}

/** The field for the ZIP code, its button, and where the ZIP code goes: nowhere. */
export function renderAskForm(form: AskForm): TemplateResult {
  const { visit, localizer, isPrivate, isHidden, isQuiet, onSubmit, onInput, onFocus, onLocate, more } = form;
  const { answer, isLookingUp, positionError, isNarrowing } = visit;
  const isInvalid = answer?.kind === 'invalid' && !isLookingUp;
  const hint = (!isNarrowing && positionError) || (isInvalid && 'zip.hint');
  return html`<form
    id="form"
    novalidate
    ?hidden=${isHidden}
    @submit=${guarded(onSubmit)}
    @focusin=${guarded(onFocus)}
  >
    <label for="zip">${localizer.text('zip.label')}</label>
    <div class="field">
      <input
        id="zip"
        part="field"
        inputmode="numeric"
        autocomplete="postal-code"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-invalid=${isInvalid}
        aria-describedby="hint"
        @keydown=${guarded(onSubmit)}
        @input=${guarded(onInput)}
      />
      <button part="find" type="submit" @click=${guarded(onSubmit)} class=${isQuiet ? 'quiet' : OMITTED}>
        ${localizer.text('zip.find')}
      </button>
    </div>
    <p class="error" id="hint" role="status">${hint ? localizer.text(hint) : nothing}</p>
    <div class="under">
      <details>
        <summary>${localizer.text('zip.stays')}</summary>
        <p class="note">${localizer.text('zip.privacy')}</p>
        ${
          onLocate
            ? html`<p class="note" id="place">
                ${localizer.text(isPrivate ? 'position.private' : 'position.privacy')}
              </p>`
            : nothing
        }
      </details>
      ${
        onLocate
          ? html`<button type="button" class="link" id="use" @click=${guarded(onLocate)}>
              ${localizer.text('position.use')}
            </button>`
          : nothing
      }
    </div>
    ${more}
  </form>`;
}
