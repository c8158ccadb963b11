import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { AnswerContext } from './render-context.ts';
/** A link to the House's own finder, which looks up districts by street address. */
export declare const renderFinder: (localizer: Localizer) => TemplateResult;
/** The House seats of the answer's districts, to choose from. */
export declare function renderDistrictChoices(context: AnswerContext, seats: Seat[]): TemplateResult;
/** Other ways to answer the question: where the browser says that the visitor is, or all of the districts. */
export declare function renderOtherWays(context: AnswerContext): TemplateResult;
/** Districts that only a less exact source gives. */
export declare function renderPossibleDistricts(context: AnswerContext, why: string): TemplateResult | typeof nothing;
/**
 * Other options, in a closed box, for visitors who do not live in the districts of the answer.
 *
 * @param question the summary of the box
 */
export declare function renderOtherOptions(context: AnswerContext, question: 'found.other' | 'choose.none', more?: unknown): TemplateResult;
