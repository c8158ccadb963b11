import { type TemplateResult } from 'lit';
import type { RenderContext } from './render-context.ts';
/** Before a lookup, for visitors who want to know what comes: who answers, what they ask, and what to say. */
export declare function renderWhatWillISay({ topic, topics, visit, localizer }: RenderContext): TemplateResult;
