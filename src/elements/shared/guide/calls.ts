// The calls, one office at a time.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import { acted } from './acted.ts';
import { isCalled, keyOf, type Doing, type Outcome, type Place } from './doing.ts';
import { drawSender } from './fields.ts';
import { marked } from './memory.ts';
import { drawScan } from './scan.ts';
import type { Kit, Scene } from './scene.ts';
import { stepFrom } from './seats.ts';
import { goTo, toList, whoOf } from './steps.ts';

const OUTCOMES: readonly Outcome[] = ['spoke', 'voicemail', 'missed', 'skipped'];

// the build numbers the words: a key stands alone in quotes
const SAY = {
  spoke: 'call.spoke',
  voicemail: 'call.voicemail',
  missed: 'call.missed',
  skipped: 'call.skipped',
} as const;
/** What becomes of a visit when a call has come to this. */
const record =
  ({ topic, tell }: Scene, { announce }: Kit, seats: Seat[], seat: Seat, outcome: Outcome) =>
  ({ detail, pointerType }: PointerEvent): void => {
    // the second click of two at once, which the button for the next office gets, in the same place; fingers are quick, and mean both
    if (detail > 1 && pointerType === 'mouse') return;
    const key = keyOf(topic.id, seat);
    tell({
      ask: 'do',
      deed: (visit, host) => {
        const { doing } = visit;
        const before = doing.outcomes?.[key];
        const next: Doing = { ...doing, outcomes: { ...doing.outcomes, [key]: outcome } };
        const place: Place =
          outcome === 'missed'
            ? { at: 'missed', seat: seat.id }
            : stepFrom(seats, { ...visit, doing: next }, topic.id, seats.indexOf(seat) + 1);
        if (before === outcome) return { ...next, place };
        announce(host, 'hk-call', { outcome, chamber: seat.chamber });
        const told = isCalled(outcome) ? acted(next, host, announce, topic.id, 'call') : next;
        const back = before ? marked(told, topic.id, before, -1) : told;
        return { ...marked(back, topic.id, outcome), place };
      },
    });
  };

const outcomes = (scene: Scene, kit: Kit, seats: Seat[], seat: Seat, offered: readonly Outcome[]) => {
  const { html } = kit;
  const { words, topic, visit } = scene;
  const known = visit.doing.outcomes?.[keyOf(topic.id, seat)];
  return html`<p class="label" id="how">${words.text('call.how')}</p>
    <div class="ways" role="group" aria-labelledby="how">
      ${offered.map(
        (outcome) =>
          html`<button
            type="button"
            class="quiet"
            part="outcome"
            aria-pressed=${known === outcome}
            @click=${record(scene, kit, seats, seat, outcome)}
          >
            ${words.text(SAY[outcome])}
          </button>`,
      )}
    </div>`;
};

/** How it went, and the ways to others. */
function below(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult {
  const { html, nothing } = kit;
  const { words } = scene;
  const before = seats[seats.indexOf(seat) - 1];
  return html`${drawScan(scene, kit, seat)} ${drawSender(scene, kit)}
    ${outcomes(scene, kit, seats, seat, OUTCOMES)}
    <p class="links">
      ${
        before
          ? html`<button type="button" class="link" @click=${goTo(scene, { at: 'call', seat: before.id })}>
              ${words.text('call.previous')}
            </button>`
          : nothing
      }
      ${toList(scene, kit)}
    </p>`;
}

/** The same where nobody answered. */
function belowMissed(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult {
  const { html } = kit;
  const { words, visit, topic } = scene;
  const next = stepFrom(seats, visit, topic.id, seats.indexOf(seat) + 1);
  return html`${outcomes(scene, kit, seats, seat, ['spoke', 'voicemail'])}
    <div class="ways">
      <button type="button" @click=${goTo(scene, next)}>${words.text('call.next')}</button>
      <button type="button" class="quiet" @click=${goTo(scene, { at: 'call', seat: seat.id })}>
        ${words.text('call.again')}
      </button>
    </div>
    <p class="links">${toList(scene, kit)}</p>`;
}

/**
 * One call: what will happen, whom, what to say, the number, and how it went.
 *
 * @param missed nobody answered: the local offices, and when Washington opens
 */
export function drawCall(scene: Scene, kit: Kit, seats: Seat[], seat: Seat, missed: boolean): TemplateResult {
  const { html, nothing } = kit;
  const { words, brief } = scene;
  const who = whoOf(seat, scene, kit);
  // where no office is listed, none is promised
  const isListed = kit.knowsPlaces(scene.directory) && seat.member;
  return html`${kit.head(
      scene,
      missed
        ? words.text('missed.heading', { who })
        : words.text('call.heading', { n: seats.indexOf(seat) + 1, total: seats.length, who }),
    )}
    <p>${words.text(missed ? (isListed ? 'missed.what' : 'missed.later') : 'call.what')}</p>
    ${missed && isListed ? nothing : kit.hours(scene)} ${kit.contact(scene, seat, missed && !brief)}
    ${brief ? nothing : (missed ? belowMissed : below)(scene, kit, seats, seat)}`;
}
