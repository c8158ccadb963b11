import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import { keyOf } from './doing.ts';
import type { Kit, Scene } from './scene.ts';
import { calledOf, stepFrom } from './seats.ts';
import { goTo } from './steps.ts';

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
