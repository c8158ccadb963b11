// From finding to doing: the calls one at a time, the letters, and what was done. Code on demand: what it needs of the module comes as
// arguments.
import type { TemplateResult } from 'lit';
import { drawCall } from './calls.ts';
import type { Place } from './doing.ts';
import { drawEnd } from './end.ts';
import { drawLetters } from './letters.ts';
import type { Kit, Scene } from './scene.ts';
import { placeIn, seatsToCall } from './seats.ts';
import { drawStart } from './start.ts';
import { drawProgress } from './steps.ts';

export { enGuide as english } from '../../../locales/en-guide.ts';
export { drawDone, drawMemory } from './done.ts';
export { styles } from './guide.styles.ts';
export { drawMark } from './marks.ts';
export { marked, recalled } from './memory.ts';
export { personal } from './personal.ts';

/** The step that a lookup shows to the last line. */
const whole = new WeakMap<Scene['tell'], Place['at']>();

/** Whether to draw what is read first alone: the rest, which takes its time on a slow phone, follows once that is on screen. */
function isBrief({ tell }: Scene, { painted }: Kit, at: Place['at']): boolean {
  const isNew = whole.get(tell) !== at;
  if (isNew)
    void painted().then(() => {
      whole.set(tell, at);
      tell({ ask: 'do', deed: ({ doing }) => ({ ...doing }) });
    });
  return isNew;
}

/** What stands in the place of the plain list; null where that is what the visitor wants to see. */
export function drawStep(scene: Scene, kit: Kit): TemplateResult | null {
  const { visit, topic, tell } = scene;
  const seats = seatsToCall(visit);
  const { at, seat: id } = placeIn(seats, visit, topic.id);
  if (at === 'list') {
    whole.delete(tell);
    return null;
  }
  const brief = isBrief(scene, kit, at);
  if (at === 'letters') return drawLetters(scene, kit, seats, brief);
  const seat = seats.find((one) => one.id === id);
  // one frame for all of them: the progress stays where it is, so that its change is heard
  return kit.html`<div class="steps">
    ${drawProgress(scene, kit, seats)}
    ${seat ? drawCall(scene, kit, seats, seat, at === 'missed', brief) : drawEnd(scene, kit, seats)}
  </div>`;
}

/** What leads there from the plain list. */
export function drawWays(scene: Scene, kit: Kit): unknown {
  const seats = seatsToCall(scene.visit);
  return seats.length ? drawStart(scene, kit, seats) : kit.nothing;
}
