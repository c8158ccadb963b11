// What every step has: whose turn it is, how far the visitor is, and the ways to others.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Visit } from '../visit.ts';
import type { Place } from './doing.ts';
import type { Kit, Scene } from './scene.ts';
import { calledOf } from './seats.ts';

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

/** How far the visitor is, to see and to hear. */
export function drawProgress(scene: Scene, { html }: Kit, seats: Seat[]): TemplateResult {
  const { words, topic, visit } = scene;
  const [done, total] = [calledOf(seats, visit, topic.id), seats.length];
  return html`<div class="progress">
    <progress aria-hidden="true" max=${total} value=${done}></progress>
    <p class="note" role="status">${words.text('call.progress', { done, total })}</p>
  </div>`;
}

/** The plain list is always one press away. */
export const toList = (scene: Scene, { html }: Kit): TemplateResult =>
  html`<button type="button" class="link" @click=${goTo(scene, { at: 'list' })}>
    ${scene.words.text('guide.list')}
  </button>`;

/** The House member of a shared ZIP code is not chosen yet. */
export const isUnchosen = ({ answer, chosen }: Visit): boolean =>
  answer!.kind === 'choose-district' && !chosen.length;

/** Of a shared ZIP code whose House member is not chosen yet: leads to the choice. */
export const drawChoose = (scene: Scene, { html, nothing }: Kit): unknown =>
  isUnchosen(scene.visit)
    ? html`<p>${scene.words.text('end.choose')}</p>
        <button type="button" @click=${goTo(scene, { at: 'list' })}>
          ${scene.words.text('end.choose.go')}
        </button>`
    : nothing;
