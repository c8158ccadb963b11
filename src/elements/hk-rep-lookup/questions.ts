// What the visitor has to answer where a ZIP code is shared: which district, or which state.
import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { districtName } from '../../i18n/seat-names.ts';
import { sentences } from '../../i18n/sentences.ts';
import { shownSeat } from '../../state/selectors.ts';
import { OMITTED } from '../base/attributes.ts';
import { button } from '../base/button.ts';
import { externalLink } from '../base/external-link.ts';
import { heading } from '../base/heading.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import type { AnswerContext } from './render-context.ts';

const HOUSE_FINDER = 'https://www.house.gov/representatives/find-your-representative';

/** A link to the House's own finder, which looks up districts by street address. */
export const renderFinder = (localizer: Localizer): TemplateResult => html`
  <p class="note">
    ${sentences([
      localizer.text('finder.why'),
      externalLink(HOUSE_FINDER, localizer.text('finder.link'), { localizer }),
    ])}
  </p>
`;

/** A button for each district: whose it is, and its number. */
export function renderDistricts(context: AnswerContext, districts: string[]): TemplateResult {
  const { answer, visit, localizer, dispatch } = context;
  const memberOf = ({ member, status }: Seat) =>
    member?.name ?? (status === 'vacant' ? localizer.text('seat.vacant') : '');
  return html`<div class="options" role="group" aria-label=${localizer.text('choose.question')}>
    ${districts.map((district) => {
      const seat = answer.seats.find(({ id }) => id === district);
      const name = seat && memberOf(seat);
      return button({
        text: html`${name ? html`<b translate="no">${name}</b>` : nothing}<span
            >${districtName(district, localizer, !!name)}</span
          >`,
        onClick: () => dispatch({ type: 'choose-districts', districts: [district] }),
        look: 'quiet',
        isCurrent: visit.chosenSeats.some(({ id }) => id === district),
      });
    })}
  </div>`;
}

/** Other ways to answer: where the browser says that the visitor is, the House's finder, or all of the districts. */
function renderNotSure(context: AnswerContext): TemplateResult {
  const { answer, visit, localizer, narrowByPosition, dispatch } = context;
  const { districts, kind } = answer;
  return html`<details class="unsure">
    <summary>${localizer.text('choose.unsure')}</summary>
    <div class="two">
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
              onClick: () => dispatch({ type: 'choose-districts', districts }),
              look: 'quiet',
            })
          : nothing
      }
    </div>
    <p class="error" role="status">
      ${visit.isNarrowing && visit.positionError ? localizer.text(visit.positionError) : nothing}
    </p>
    ${renderFinder(localizer)}
  </details>`;
}

interface Question {
  place: number;
  id: string;
  title: string;
  why: string;
  options: TemplateResult;
  isActive: boolean;
}

const renderQuestion = (
  context: AnswerContext,
  { place, id, title, why, options, isActive }: Question,
): TemplateResult =>
  html`<li class="row question ${isActive ? 'active' : ''}" aria-current=${isActive ? 'step' : OMITTED}>
    <span class="sign" aria-hidden="true">${place}</span>
    <div class="who">
      ${heading({ level: context.headingLevel + 1, text: title, id })}
      <p class="note">${why}</p>
    </div>
    ${options} ${renderNotSure(context)}
  </li>`;

/** The row of the House member, while the visitor has not said who it is. */
export function renderHouseQuestion(context: AnswerContext, place: number): TemplateResult {
  const { answer, visit, topic, localizer } = context;
  const n = answer.districts.length;
  return renderQuestion(context, {
    place,
    id: 'house',
    title: localizer.text('choose.question'),
    why: localizer.text(visit.zip ? 'choose.why' : 'choose.near', { n }),
    options: renderDistricts(context, answer.districts),
    isActive: !shownSeat(visit, topic),
  });
}

/** The one row of an answer in several states: the senators depend on it too, so it comes first. */
export function renderStateQuestion(context: AnswerContext): TemplateResult {
  const { answer, visit, localizer, findAgain } = context;
  const title = localizer.text('states.question');
  return html`<ol class="rows" role="list">
    ${renderQuestion(context, {
      place: 1,
      id: 'state-question',
      title,
      why: localizer.text(visit.zip ? 'states.why' : 'states.near', { n: answer.states.length }),
      options: html`<div class="options" role="group" aria-label=${title}>
        ${answer.states.map((state) =>
          button({ text: localizer.state(state), onClick: () => findAgain(state), look: 'quiet' }),
        )}
      </div>`,
      isActive: true,
    })}
  </ol>`;
}

/** For visitors who do not live in the district that is shown. */
export function renderOtherDistricts(context: AnswerContext): TemplateResult {
  const { answer, visit, localizer } = context;
  const { alsoPossible, kind, districts } = answer;
  const isChosen = kind === 'choose-district' && visit.chosenSeats.length > 0;
  return html`<p class="label">${localizer.text('change.other')}</p>
    ${isChosen ? [renderDistricts(context, districts), renderNotSure(context)] : nothing}
    ${
      alsoPossible.length
        ? html`<p class="note">${localizer.text('looser.why')}</p>
            ${renderDistricts(context, alsoPossible)}`
        : nothing
    }
    ${isChosen ? nothing : renderFinder(localizer)}
    <p class="note">${localizer.parts('switchboard.ask', { number: switchboardLink() })}</p>`;
}
