import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext } from './render-context.ts';
/**
 * The offer of a reminder to call a member: beside the hours while the offices are closed, else in the foot. The file never
 * holds the visitor's name or ZIP code.
 */
export declare function renderReminder(context: AnswerContext, active: Seat | undefined, place: 'head' | 'foot'): TemplateResult | typeof nothing;
