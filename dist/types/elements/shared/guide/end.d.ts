import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';
/** What was done, what is left, and what comes next. */
export declare function drawEnd(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult;
