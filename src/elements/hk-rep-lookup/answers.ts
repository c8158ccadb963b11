import { html, nothing, type TemplateResult } from 'lit';
import { saidTo } from '../../campaign/bills.ts';
import { say } from '../../campaign/say.ts';
import { dial, SWITCHBOARD } from '../../campaign/switchboard.ts';
import type { Topic } from '../../campaign/topics.ts';
import type { Messages } from '../../locales/en.ts';
import { parseZip, type Answer, type AnswerKind, type Seat } from '../../congress/index.ts';
import { SEAT_PARTS } from '../shared/export-parts.ts';
import { heading } from '../shared/heading.ts';
import type { Kit } from '../shared/guide/scene.ts';
import { announce } from '../shared/events.ts';
import { hostOf, outside } from '../shared/links.ts';
import { districtOf, officeOf } from '../shared/office.ts';
import { guideHere, officesHere } from '../shared/on-demand.ts';
import { painted } from '../shared/picture.ts';
import { knowsPlaces } from '../shared/places.ts';
import { switchboardLink } from '../shared/switchboard.ts';
import type { Ask, Visit } from '../shared/visit.ts';
import { warnOnce } from '../shared/warn.ts';
import type { Words } from '../shared/words.ts';
import { statePicker } from './state-picker.ts';

/** What a drawing needs beside the answer. */
export interface Drawing {
  /** What the visitor calls about, and all that they can. */
  topic: Topic;
  topics: Topic[];
  tell: (ask: Ask) => void;
  /** Where a wrong number is told. */
  reportUrl: string | undefined;
  level: number;
  /** Where the directory's files lie. */
  directory: string | undefined;
  /** Draws what is read first, where it is new: the rest follows once that is on screen. */
  brief: boolean;
  /** Asks again for the same ZIP code, or for where the visitor is, in a state. */
  again: (state?: string) => void;
  /** Tells which district is the visitor's, or that all of them may be. */
  choose: (...districts: string[]) => void;
  /** Asks where the visitor is, to tell which of the districts is theirs; undefined where no browser would say. */
  locate: (() => void) | undefined;
}

interface Scene extends Drawing {
  answer: Answer;
  visit: Visit;
  words: Words;
}

const HOUSE_FINDER = 'https://www.house.gov/representatives/find-your-representative';

const head = ({ level }: Scene, text: string) => heading(level, text, 'answer');

const contact = (
  { answer: { asOf }, topic, reportUrl, directory, visit, words, brief }: Scene,
  seat: Seat,
  local = false,
) =>
  html`<hk-rep-contact
    lang=${words.lang}
    exportparts=${SEAT_PARTS}
    .record=${seat}
    .asOf=${asOf}
    .topic=${topic}
    .reportUrl=${reportUrl}
    .directory=${directory}
    .visit=${visit}
    .local=${local}
    .brief=${brief}
  ></hk-rep-contact>`;

const contacts = (scene: Scene, seats: Seat[]) =>
  seats.length
    ? html`<ul class="seats" role="list">
        ${seats.map((seat) => html`<li>${contact(scene, seat)}${guideHere()?.drawMark(scene, KIT, seat) ?? nothing}</li>`)}
      </ul>`
    : nothing;

/** When somebody answers in Washington, where the code that knows is here. */
const hours = ({ words }: Scene) => {
  const said = officesHere()?.washingtonHours(words);
  return said ? html`<p class="note">${said}</p>` : nothing;
};

/** What code on demand needs of the module: it imports nothing. */
const KIT: Kit = {
  announce,
  contact,
  dial,
  head,
  hostOf,
  hours,
  html,
  knowsPlaces,
  nothing,
  officeOf,
  outside,
  painted,
  parseZip,
  saidTo,
  say,
  switchboard: SWITCHBOARD,
  warnOnce,
};

/** When somebody answers, and what leads to the calls and the letters. */
const before = (scene: Scene) => html`${hours(scene)} ${guideHere()?.drawWays(scene, KIT) ?? nothing}`;

const finder = (words: Words) => html`
  <p class="note">${words.text('finder.why')} ${outside(HOUSE_FINDER, words.text('finder.link'))}</p>
`;

/** A choice by name and district, on paper with the number; the one the visitor made is pressed. */
const choice = ({ visit, choose }: Scene, id: string, what: string, name?: string, number?: string | null) =>
  html`<li>
    <button
      type="button"
      class="quiet"
      aria-pressed=${visit.chosen.some((seat) => seat.id === id)}
      @click=${() => choose(id)}
    >
      ${name ? html`<b>${name}</b>` : nothing}<span>${what}</span>
      ${number ? html`<small>${number}</small>` : nothing}
    </button>
  </li>`;

/** What was chosen, right under the list it was chosen from. */
const chosenSeats = (scene: Scene, among: string[], { chosen } = scene.visit) =>
  chosen[0] && among.includes(chosen[0].id)
    ? html`<div
        class="chosen"
        tabindex="-1"
        role="group"
        aria-label=${chosen[1] ? scene.words.text('choose.all') : officeOf(chosen[0], scene.words)}
      >
        ${contacts(scene, chosen)}
      </div>`
    : nothing;

/** The other ways to tell which one it is: the browser's word, or none at all. */
const otherWays = ({ answer: { districts, kind }, visit, words, choose, locate }: Scene) => html`
  <div class="ways">
    ${
      locate && visit.zip
        ? html`<button type="button" class="quiet" id="locate" @click=${locate}>
            ${words.text('position.use')}
          </button>`
        : nothing
    }
    ${
      kind === 'choose-district'
        ? html`<button
            type="button"
            class="quiet"
            aria-pressed=${!!visit.chosen[1]}
            @click=${() => choose(...districts)}
          >
            ${words.text('choose.all')}
          </button>`
        : nothing
    }
  </div>
  <p class="error" role="status">${visit.among && visit.trouble ? words.text(visit.trouble) : nothing}</p>
`;

const looser = (scene: Scene, why: string, { alsoPossible } = scene.answer) =>
  alsoPossible.length
    ? html`<p class="note">${why}</p>
        <ul class="choices" role="list">
          ${alsoPossible.map((id) => choice(scene, id, districtOf(id, scene.words)))}
        </ul>
        ${chosenSeats(scene, alsoPossible)}`
    : nothing;

/** One tap away: the finder, and the districts that only a looser source gives. */
const elsewhere = (scene: Scene, question: 'found.other' | 'choose.none', more: unknown = nothing) =>
  html`<details ?open=${scene.answer.alsoPossible.includes(scene.visit.chosen[0]?.id ?? '')}>
    <summary>${scene.words.text(question)}</summary>
    ${looser(scene, scene.words.text('looser.why'))} ${more}
    <p class="note">${scene.words.rich('switchboard.ask', { number: switchboardLink() })}</p>
  </details>`;

const senators = (seats: Seat[]) => seats.filter(({ chamber }) => chamber === 'senate');
const house = (seats: Seat[]) => seats.filter(({ chamber }) => chamber === 'house');

function found(scene: Scene) {
  const { answer, words } = scene;
  const finds = finder(words);
  // nobody is named: house.gov knows
  const isOver = answer.seats.at(-1)?.status === 'withheld';
  return html`
    ${head(scene, words.text('found.heading'))} ${before(scene)} ${contacts(scene, answer.seats)}
    ${isOver ? finds : nothing} ${elsewhere(scene, 'found.other', isOver ? nothing : finds)}
  `;
}

function chooseDistrict(scene: Scene) {
  const { answer, visit, words } = scene;
  return html`
    ${head(scene, visit.zip ? words.text('choose.heading', { n: answer.districts.length }) : words.text('position.near'))}
    <p>${words.text('choose.why')}</p>
    ${before(scene)} ${contacts(scene, senators(answer.seats))}
    <p class="label" id="which">${words.text('choose.which')}</p>
    <ul class="choices" role="list" aria-labelledby="which">
      ${house(answer.seats).map((seat) =>
        choice(
          scene,
          seat.id,
          officeOf(seat, words),
          seat.member?.name ?? vacancy(seat, words),
          seat.member?.phone,
        ),
      )}
    </ul>
    ${otherWays(scene)} ${chosenSeats(scene, answer.districts)} ${finder(words)}
    ${elsewhere(scene, 'choose.none')}
  `;
}

const vacancy = ({ status }: Seat, words: Words) =>
  status === 'vacant' ? words.text('seat.vacant') : undefined;

function chooseState(scene: Scene) {
  const { answer, visit, words, again } = scene;
  return html`
    ${head(scene, visit.zip ? words.text('states.heading', { n: answer.states.length }) : words.text('position.near'))}
    <p id="which">${words.text('states.which')}</p>
    <ul class="choices" role="list" aria-labelledby="which">
      ${answer.states.map(
        (state) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => again(state)}>${words.state(state)}</button>
          </li>`,
      )}
    </ul>
    ${otherWays(scene)}
  `;
}

function unknown(scene: Scene) {
  const { answer, visit, words, again } = scene;
  const [state] = answer.states;
  return html`
    ${head(scene, words.text('unknown.heading', { zip: parseZip(visit.zip) ?? visit.zip }))}
    <p>${state ? words.text('unknown.state', { state: words.state(state) }) : words.text('unknown.what')}</p>
    ${contacts(scene, answer.seats)} ${looser(scene, words.text('choose.which'))}
    ${state ? finder(words) : nothing} ${statePicker(words, again)}
  `;
}

function outOfDate(scene: Scene) {
  const { answer, words } = scene;
  return html`
    ${head(scene, words.text('congress.new'))}
    <p>${words.text('out-of-date.what')} ${words.rich('switchboard.ask', { number: switchboardLink() })}</p>
    ${finder(words)} ${contacts(scene, answer.seats)}
  `;
}

function unavailable(scene: Scene) {
  const { words, again } = scene;
  return html`
    ${head(scene, words.text('unavailable.heading'))}
    <p>${words.rich('unavailable.what', { number: switchboardLink() })}</p>
    <button type="button" class="quiet" @click=${() => again()}>${words.text('unavailable.retry')}</button>
  `;
}

const sentence =
  (...keys: [title: keyof Messages, what: keyof Messages]) =>
  (scene: Scene) => {
    const [title, what] = keys;
    return html`${head(scene, scene.words.text(title))}
      <p>${scene.words.text(what)}</p>`;
  };

const DRAWINGS: Record<Exclude<AnswerKind, 'invalid'>, (scene: Scene) => TemplateResult> = {
  found,
  'choose-district': chooseDistrict,
  'choose-state': chooseState,
  military: sentence('military.heading', 'military.what'),
  'no-seat': (scene) =>
    (scene.visit.zip
      ? sentence('no-seat.heading', 'no-seat.what')
      : sentence('abroad.heading', 'abroad.what'))(scene),
  unknown,
  'out-of-date': outOfDate,
  unavailable,
};

/** The drawing of an answer; what is no ZIP code is answered at the field and has none. */
export function drawAnswer(
  answer: Answer,
  visit: Visit,
  words: Words,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  if (answer.kind === 'invalid') return nothing;
  const scene = { ...drawing, answer, visit, words };
  return guideHere()?.drawStep(scene, KIT) ?? DRAWINGS[answer.kind](scene);
}
