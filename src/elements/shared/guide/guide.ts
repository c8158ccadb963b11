// From finding to doing: the calls one at a time, the letters, and what was done. Code on demand: what it needs of the module comes as
// arguments.
import type { TemplateResult } from 'lit';
import { drawCall } from './calls.ts';
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

/** What stands in the place of the plain list; null where that is what the visitor wants to see. */
export function drawStep(scene: Scene, kit: Kit): TemplateResult | null {
  const { visit, topic } = scene;
  const seats = seatsToCall(visit);
  const { at, seat: id } = placeIn(seats, visit, topic.id);
  if (at === 'list') return null;
  if (at === 'letters') return drawLetters(scene, kit, seats);
  const seat = seats.find((one) => one.id === id);
  // one frame for all of them: the progress stays where it is, so that its change is heard
  return kit.html`<div class="steps">
    ${drawProgress(scene, kit, seats)}
    ${seat ? drawCall(scene, kit, seats, seat, at === 'missed') : drawEnd(scene, kit, seats)}
  </div>`;
}

/** What leads there from the plain list. */
export function drawWays(scene: Scene, kit: Kit): unknown {
  const seats = seatsToCall(scene.visit);
  return seats.length ? drawStart(scene, kit, seats) : kit.nothing;
}
