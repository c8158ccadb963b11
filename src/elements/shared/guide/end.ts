// The end of the calls: what was done, what is left, and what comes next.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import { isCalled, keyOf } from './doing.ts';
import { SAID } from './marks.ts';
import type { Kit, Scene } from './scene.ts';
import { calledOf, stepFrom } from './seats.ts';
import { drawChoose, goTo, isUnchosen, toList, whoOf } from './steps.ts';

/** The next thing to call about: the first that the visitor has not called about yet, after this one. */
function nextTopic({ topic, topics, visit }: Scene) {
  const at = topics.indexOf(topic);
  return [...topics.slice(at + 1), ...topics.slice(0, at)].find(({ id }) => {
    const { spoke = 0, voicemail = 0 } = visit.doing.done?.[id] ?? {};
    return spoke + voicemail === 0;
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
  return html`${kit.head(scene, words.text(done ? 'end.heading' : 'end.heading.none'))}
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
