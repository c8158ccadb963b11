import { nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { AnswerContext } from './render-context.ts';
/** The finder of the House, which knows districts by street address. */
export declare const renderFinder: (localizer: Localizer) => TemplateResult;
/** The House seats of the answer's districts, to choose from. */
export declare function renderDistrictChoices(context: AnswerContext, seats: Seat[]): TemplateResult;
/** Other ways to answer the question: where the browser says that the visitor is, or all of the districts. */
export declare function renderOtherWays(context: AnswerContext): TemplateResult;
/** Districts that only a looser source gives. */
export declare function renderPossibleDistricts(context: AnswerContext, why: string): TemplateResult | typeof nothing;
/**
 * What a visitor finds who does not live in the districts of the answer: one tap away.
 *
 * @param question what is asked on the closed box
 */
export declare function renderOtherOptions(context: AnswerContext, question: 'found.other' | 'choose.none', more?: unknown): TemplateResult;
