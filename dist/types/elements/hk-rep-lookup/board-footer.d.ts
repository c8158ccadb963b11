import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { AnswerContext, RenderContext } from './render-context.ts';
interface Footer {
    /** Undefined before a lookup, and for an answer without a board. */
    board: AnswerContext | undefined;
    /** The active seat. */
    seat: Seat | undefined;
    /** The date of the directory, if it is known. */
    asOf: string | null | undefined;
    /** Whether the switchboard has a button already. */
    hasSwitchboard: boolean;
}
/** What is below the form or the board. */
export declare function renderFooter(context: RenderContext, { board, seat, asOf, hasSwitchboard }: Footer): TemplateResult;
export {};
