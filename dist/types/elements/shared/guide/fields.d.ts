import type { TemplateResult } from 'lit';
import type { Kit, Scene } from './scene.ts';
/** The visitor's own name and town, if they care to type them. */
export declare function drawSender({ words, visit, tell }: Scene, { html }: Kit): TemplateResult;
