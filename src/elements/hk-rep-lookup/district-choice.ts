// The ways for a visitor to find out which of several districts is theirs.
import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { districtName, officeName } from '../../i18n/seat-names.ts';
import { button } from '../base/button.ts';
import { externalLink } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import type { AnswerContext } from './render-context.ts';
import { renderSeats } from './seat-list.ts';

const HOUSE_FINDER = 'https://www.house.gov/representatives/find-your-representative';

/** A link to the House's own finder, which looks up districts by street address. */
export const renderFinder = (localizer: Localizer): TemplateResult => html`
  <p class="note">
    ${localizer.text('finder.why')} ${externalLink(HOUSE_FINDER, localizer.text('finder.link'))}
  </p>
`;

const chooseDistricts = ({ dispatch }: AnswerContext, districts: string[]) =>
  dispatch({ type: 'choose-districts', districts });

interface Choice {
  district: string;
  /** The name of the district or of the office. */
  label: string;
  /** The member and their number, for visitors who dial by hand. */
  memberName?: string | undefined;
  phone?: string | null | undefined;
}

/** A button to choose a district. */
function renderChoice(context: AnswerContext, { district, label, memberName, phone }: Choice) {
  const isChosen = context.visit.chosenSeats.some(({ id }) => id === district);
  return html`<li>
    <button
      type="button"
      class="quiet"
      aria-pressed=${isChosen}
      @click=${guarded(() => chooseDistricts(context, [district]))}
    >
      ${memberName ? html`<b><bdi>${memberName}</bdi></b>` : nothing}<span>${label}</span>
      ${phone ? html`<small>${phone}</small>` : nothing}
    </button>
  </li>`;
}

/** The chosen seats, if they are from these districts. */
function renderChosen(context: AnswerContext, districts: string[]) {
  const { chosenSeats } = context.visit;
  const [first, second] = chosenSeats;
  if (!first || !districts.includes(first.id)) return nothing;
  const label = second ? context.localizer.text('choose.all') : officeName(first, context.localizer);
  return html`<div class="chosen" tabindex="-1" role="group" aria-label=${label}>
    ${renderSeats(context, chosenSeats)}
  </div>`;
}

/** The House seats of the answer's districts, to choose from. */
export function renderDistrictChoices(context: AnswerContext, seats: Seat[]): TemplateResult {
  const { localizer } = context;
  return html`<p class="label" id="which">${localizer.text('choose.which')}</p>
    <ul class="choices" role="list" aria-labelledby="which">
      ${seats.map((seat) =>
        renderChoice(context, {
          district: seat.id,
          label: officeName(seat, localizer),
          memberName:
            seat.member?.name ?? (seat.status === 'vacant' ? localizer.text('seat.vacant') : undefined),
          phone: seat.member?.phone,
        }),
      )}
    </ul>
    ${renderOtherWays(context)} ${renderChosen(context, context.answer.districts)}`;
}

/** Other ways to answer the question: where the browser says that the visitor is, or all of the districts. */
export function renderOtherWays(context: AnswerContext): TemplateResult {
  const { answer, visit, localizer, narrowByPosition } = context;
  const { districts, kind } = answer;
  return html`
    <div class="ways">
      ${
        narrowByPosition && visit.zip
          ? button({
              text: localizer.text('position.use'),
              onClick: narrowByPosition,
              look: 'quiet',
              id: 'locate',
            })
          : nothing
      }
      ${
        kind === 'choose-district'
          ? button({
              text: localizer.text('choose.all'),
              onClick: () => chooseDistricts(context, districts),
              look: 'quiet',
              isPressed: !!visit.chosenSeats[1],
            })
          : nothing
      }
    </div>
    <p class="error" role="status">
      ${visit.isNarrowing && visit.positionError ? localizer.text(visit.positionError) : nothing}
    </p>
  `;
}

/** Districts that only a less exact source gives. */
export function renderPossibleDistricts(
  context: AnswerContext,
  why: string,
): TemplateResult | typeof nothing {
  const { alsoPossible } = context.answer;
  if (!alsoPossible.length) return nothing;
  return html`<p class="note">${why}</p>
    <ul class="choices" role="list">
      ${alsoPossible.map((district) =>
        renderChoice(context, { district, label: districtName(district, context.localizer) }),
      )}
    </ul>
    ${renderChosen(context, alsoPossible)}`;
}

/**
 * Other options, in a closed box, for visitors who do not live in the districts of the answer.
 *
 * @param question the summary of the box
 */
export function renderOtherOptions(
  context: AnswerContext,
  question: 'found.other' | 'choose.none',
  more: unknown = nothing,
): TemplateResult {
  const { answer, visit, localizer } = context;
  return html`<details ?open=${answer.alsoPossible.includes(visit.chosenSeats[0]?.id ?? '')}>
    <summary>${localizer.text(question)}</summary>
    ${renderPossibleDistricts(context, localizer.text('looser.why'))} ${more}
    <p class="note">${localizer.parts('switchboard.ask', { number: switchboardLink() })}</p>
  </details>`;
}
