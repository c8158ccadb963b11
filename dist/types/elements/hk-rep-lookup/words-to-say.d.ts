import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext, RenderContext } from './render-context.ts';
/** What to say to the active member about the topic. */
export declare function renderWordsToSay(context: AnswerContext, seat: Seat): TemplateResult;
/** Before a lookup, for visitors who want to know what comes: who answers, what they ask, and what to say. */
export declare function renderWhatWillISay({ topic, topics, visit, localizer }: RenderContext): TemplateResult;
