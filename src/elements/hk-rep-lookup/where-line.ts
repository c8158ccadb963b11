import { html, type TemplateResult } from 'lit';
import { parseZip, type Answer } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { districtName } from '../../i18n/seat-names.ts';
import type { VisitState } from '../../state/state.ts';
import { guarded } from '../base/guarded.ts';

/** "Montana, 2nd district"; only the state while the district is open, or where a delegate represents all of it. */
function placeOf(
  { states, districts, kind, seats }: Answer,
  visit: VisitState,
  localizer: Localizer,
): string {
  const [chosen, second] = visit.chosenSeats;
  const district = chosen ? (second ? undefined : chosen.id) : kind === 'found' ? districts[0] : undefined;
  const seat = chosen ?? seats.at(-1);
  return district && seat?.voting !== false
    ? districtName(district, localizer)
    : localizer.list(states.map((state) => localizer.state(state)));
}

interface WhereLine {
  answer: Answer;
  visit: VisitState;
  localizer: Localizer;
  isChanging: boolean;
  onChange: () => unknown;
}

/** What was looked up, in one line in the place of the form, and the button that brings the form back. */
export function renderWhereLine({
  answer,
  visit,
  localizer,
  isChanging,
  onChange,
}: WhereLine): TemplateResult {
  const zip = parseZip(visit.zip) ?? localizer.text('where.position');
  return html`<div class="where" id="where">
    <p class="label"><span translate="no">${zip}</span> · ${placeOf(answer, visit, localizer)}</p>
    <button
      type="button"
      class="link"
      id="change"
      aria-expanded=${isChanging}
      aria-controls="form"
      @click=${guarded(onChange)}
    >
      ${localizer.text('where.change')}
    </button>
  </div>`;
}
