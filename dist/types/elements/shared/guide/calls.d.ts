import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import { type Place } from './doing.ts';
import type { Kit, Scene } from './scene.ts';
/** Goes to another step. */
export declare const goTo: ({ tell }: Scene, place: Place) => () => void;
/** "Senator Ada Lovelace", or what the office is where nobody holds it by name. */
export declare const whoOf: (seat: Seat, { words }: Scene, { officeOf }: Kit) => string;
/** How far the visitor is, to see and to hear. */
export declare function drawProgress(scene: Scene, { html }: Kit, seats: Seat[]): TemplateResult;
/** One call: what will happen, whom, what to say, the number, and how it went. */
export declare function drawCall(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult;
/** Nobody answered: the local offices, and when Washington opens. */
export declare function drawMissed(scene: Scene, kit: Kit, seats: Seat[], seat: Seat): TemplateResult;
/** Of a shared ZIP code whose House member is not chosen yet: leads to the choice. */
export declare const drawChoose: (scene: Scene, { html, nothing }: Kit) => unknown;
/** What was done, what is left, and what comes next. */
export declare function drawEnd(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult;
/** Stands above the plain list: begins the calls, or takes them up again, and leads to the letters. */
export declare function drawStart(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult;
/** What became of the call to a seat, beside it in the plain list. */
export declare function drawMark({ words, topic, visit }: Scene, { html, nothing }: Kit, seat: Seat): unknown;
