import { type TemplateResult } from 'lit';
import type { RenderContext } from './render-context.ts';
/** The visitor's own name and town, if they care to type them. */
export declare function renderSenderFields({ localizer, visit, dispatch }: RenderContext): TemplateResult;
