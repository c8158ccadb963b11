import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Visit } from '../visit.ts';
import type { Place } from './doing.ts';
import type { Kit, Scene } from './scene.ts';
/** Goes to another step. */
export declare const goTo: ({ tell }: Scene, place: Place) => () => void;
/** "Senator Ada Lovelace", or what the office is where nobody holds it by name. */
export declare const whoOf: (seat: Seat, { words }: Scene, { officeOf }: Kit) => string;
/** How far the visitor is, to see and to hear. */
export declare function drawProgress(scene: Scene, { html }: Kit, seats: Seat[]): TemplateResult;
/** The plain list is always one press away. */
export declare const toList: (scene: Scene, { html }: Kit) => TemplateResult;
/** The House member of a shared ZIP code is not chosen yet. */
export declare const isUnchosen: ({ answer, chosen }: Visit) => boolean;
/** Of a shared ZIP code whose House member is not chosen yet: leads to the choice. */
export declare const drawChoose: (scene: Scene, { html, nothing }: Kit) => unknown;
