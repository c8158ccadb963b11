// The calls, one office at a time.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import { acted } from './acted.ts';
import { isCalled, keyOf, type Doing, type Outcome, type Place } from './doing.ts';
import { drawSender } from './fields.ts';
import { marked } from './memory.ts';
import { drawScan } from './scan.ts';
import type { Visit } from '../visit.ts';
import type { Kit, Scene } from './scene.ts';
import { calledOf, stepFrom } from './seats.ts';

const OUTCOMES: readonly Outcome[] = ['spoke', 'voicemail', 'missed', 'skipped'];

// the build numbers the words: a key stands alone in quotes
const SAY = {
  spoke: 'call.spoke',
  voicemail: 'call.voicemail',
  missed: 'call.missed',
  skipped: 'call.skipped',
} as const;
const SAID = {
  spoke: 'mark.spoke',
  voicemail: 'mark.voicemail',
  missed: 'mark.missed',
  skipped: 'mark.skipped',
} as const;

/** Goes to another step. */
export const goTo =
  ({ tell }: Scene, place: Place) =>
  (): void =>
    tell({ ask: 'do', deed: ({ doing }) => ({ ...doing, place }) });

/** "Senator Ada Lovelace", or what the office is where nobody holds it by name. */
export const whoOf = (seat: Seat, { words }: Scene, { officeOf }: Kit): string =>
  seat.member
    ? words.text('script.member', { title: seat.title, name: seat.member.name })
    : officeOf(seat, words);

/** What becomes of a visit when a call has come to this. */
const record =
  ({ topic, tell }: Scene, { announce }: Kit, seats: Seat[], seat: Seat, outcome: Outcome) =>
  ({ detail }: MouseEvent): void => {
    // the second click of two at once, which the button for the next office gets, in the same place
    if (detail > 1) return;
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

/** How far the visitor is, to see and to hear. */
export function drawProgress(scene: Scene, { html }: Kit, seats: Seat[]): TemplateResult {
  const { words, topic, visit } = scene;
  const [done, total] = [calledOf(seats, visit, topic.id), seats.length];
  return html`<div class="progress">
    <progress aria-hidden="true" max=${total} value=${done}></progress>
    <p class="note" role="status">${words.text('call.progress', { done, total })}</p>
  </div>`;
}

const toList = (scene: Scene, { html }: Kit) =>
  html`<button type="button" class="link" @click=${goTo(scene, { at: 'list' })}>
    ${scene.words.text('guide.list')}
  </button>`;

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

/** One call: what will happen, whom, what to say, the number, and how it went. */
export function drawCall(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult {
  const { html, nothing } = kit;
  const { words } = scene;
  const n = seats.indexOf(seat) + 1;
  const before = seats[n - 2];
  return html`${kit.head(words.text('call.heading', { n, total: seats.length, who: whoOf(seat, scene, kit) }))}
    <p>${words.text('call.what')}</p>
    ${kit.hours()} ${kit.contact(seat, false)} ${drawScan(scene, kit, seat)} ${drawSender(scene, kit)}
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

/** Nobody answered: the local offices, and when Washington opens. */
export function drawMissed(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult {
  const { html } = kit;
  const { words, visit, topic } = scene;
  const next = stepFrom(seats, visit, topic.id, seats.indexOf(seat) + 1);
  return html`${kit.head(words.text('missed.heading', { who: whoOf(seat, scene, kit) }))}
    <p>${words.text('missed.what')}</p>
    ${kit.contact(seat, true)} ${outcomes(scene, kit, seats, seat, ['spoke', 'voicemail'])}
    <div class="ways">
      <button type="button" @click=${goTo(scene, next)}>${words.text('call.next')}</button>
      <button type="button" class="quiet" @click=${goTo(scene, { at: 'call', seat: seat.id })}>
        ${words.text('call.again')}
      </button>
    </div>
    <p class="links">${toList(scene, kit)}</p>`;
}

const isUnchosen = ({ answer, chosen }: Visit) => answer!.kind === 'choose-district' && !chosen.length;

/** Of a shared ZIP code whose House member is not chosen yet: leads to the choice. */
export const drawChoose = (scene: Scene, { html, nothing }: Kit): unknown =>
  isUnchosen(scene.visit)
    ? html`<p>${scene.words.text('end.choose')}</p>
        <button type="button" @click=${goTo(scene, { at: 'list' })}>
          ${scene.words.text('end.choose.go')}
        </button>`
    : nothing;

/** The next thing to call about: the first that the visitor has not called about yet, after this one. */
function nextTopic({ topic, topics, visit }: Scene) {
  const at = topics.indexOf(topic);
  return [...topics.slice(at + 1), ...topics.slice(0, at)].find(({ id, label, number }) => {
    const { spoke = 0, voicemail = 0 } = visit.doing.done?.[id] ?? {};
    // the one script of a campaign that names none has nothing to be offered by
    return (label || number) && spoke + voicemail === 0;
  });
}

/** What was done, what is left, and what comes next. */
export function drawEnd(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult {
  const { html, nothing } = kit;
  const { words, topic, visit, tell } = scene;
  const [done, total] = [calledOf(seats, visit, topic.id), seats.length];
  const outcomeOf = (seat: Seat) => visit.doing.outcomes?.[keyOf(topic.id, seat)];
  const next = nextTopic(scene);
  const goOn = (id: string) => () => tell({ ask: 'topic', topic: id, place: stepFrom(seats, visit, id) });
  return html`${kit.head(words.text(done ? 'end.heading' : 'end.heading.none'))}
    <p>${done ? words.text('end.what', { done, total }) : words.text('end.none')}</p>
    <ul class="summary" role="list">
      ${seats.map((seat) => {
        const outcome = outcomeOf(seat);
        const who = whoOf(seat, scene, kit);
        return html`<li>
          <b>${who}</b> <span>${words.text(outcome ? SAID[outcome] : 'mark.none')}</span>
          ${
            isCalled(outcome)
              ? nothing
              : html`<button type="button" class="link" @click=${goTo(scene, { at: 'call', seat: seat.id })}>
                  ${words.text('end.call', { who })}
                </button>`
          }
        </li>`;
      })}
    </ul>
    ${drawChoose(scene, kit)}
    <div class="ways">
      ${
        next
          ? html`<button type="button" class=${isUnchosen(visit) ? 'quiet' : ''} @click=${goOn(next.id)}>
              ${words.text('end.next', { topic: next.label ?? words.text('topic.action', { n: next.number! }) })}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${goTo(scene, { at: 'letters' })}>
        ${words.text('guide.write')}
      </button>
    </div>
    <p class="links">${toList(scene, kit)}</p>`;
}

/** Stands above the plain list: begins the calls, or takes them up again, and leads to the letters. */
export function drawStart(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult {
  const { html } = kit;
  const { words, topic, visit } = scene;
  const [done, total] = [calledOf(seats, visit, topic.id), seats.length];
  const isBegun = seats.some((seat) => visit.doing.outcomes?.[keyOf(topic.id, seat)]);
  const say =
    done === total
      ? words.text('guide.done', { total })
      : isBegun
        ? words.text('guide.go-on', { done, total })
        : words.text('guide.start');
  return html`<div class="ways">
    <button type="button" part="guide" @click=${goTo(scene, stepFrom(seats, visit, topic.id))}>${say}</button>
    <button type="button" class="quiet" @click=${goTo(scene, { at: 'letters' })}>
      ${words.text('guide.write')}
    </button>
  </div>`;
}

/** What became of the call to a seat, beside it in the plain list. */
export function drawMark({ words, topic, visit }: Scene, { html, nothing }: Kit, seat: Seat): unknown {
  const outcome = visit.doing.outcomes?.[keyOf(topic.id, seat)];
  return outcome ? html`<p class="note mark">${words.text(SAID[outcome])}</p>` : nothing;
}
