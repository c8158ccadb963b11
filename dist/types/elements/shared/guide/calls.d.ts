import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';
/** One call: what will happen, whom, what to say, the number, and how it went. */
export declare function drawCall(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult;
/** Nobody answered: the local offices, and when Washington opens. */
export declare function drawMissed(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult;
