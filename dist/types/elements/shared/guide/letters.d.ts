import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';
/** The letters to all members of the answer that have a name. */
export declare function drawLetters(scene: Scene, kit: Kit, all: Seat[]): TemplateResult;
