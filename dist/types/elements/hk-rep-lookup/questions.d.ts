import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { AnswerContext } from './render-context.ts';
/** A link to the House's own finder, which looks up districts by street address. */
export declare const renderFinder: (localizer: Localizer) => TemplateResult;
/** A button for each district: whose it is, and its number. */
export declare function renderDistricts(context: AnswerContext, districts: string[]): TemplateResult;
/** The row of the House member, while the visitor has not said who it is. */
export declare function renderHouseQuestion(context: AnswerContext, place: number): TemplateResult;
/** The one row of an answer in several states: the senators depend on it too, so it comes first. */
export declare function renderStateQuestion(context: AnswerContext): TemplateResult;
/** For visitors who do not live in the district that is shown. */
export declare function renderOtherDistricts(context: AnswerContext): TemplateResult;
