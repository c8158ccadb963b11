import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';
/** Stands above the plain list: begins the calls, or takes them up again, and leads to the letters. */
export declare function drawStart(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult;
