import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
interface RowContext {
    localizer: Localizer;
    /** The level of the member's name; 0 for no heading. */
    headingLevel: number;
    /** The date of the directory. */
    asOf?: string | null | undefined;
}
interface RowOptions {
    /** The place in line, or the sign of what was done. */
    sign?: unknown;
    /** In words, what was done. */
    mark?: string | undefined;
    /** The office, by default in full: "Representative, Montana's 2nd district". */
    office?: string;
    /** Makes the row the active one; without it, the name is no button. */
    onOpen?: () => void;
    /** The link that dials, or another button; by default a link. */
    control?: unknown;
}
/** The link that dials a seat's office in Washington; the switchboard where no number is known. */
export declare const seatCallLink: (seat: Seat, localizer: Localizer, { look, onClick }: {
    look: "primary" | "quiet" | "plain";
    onClick?: () => void;
}) => TemplateResult;
/** The content of a row. The element around it says whether the row is active or marked. */
export declare function renderSeatRow(seat: Seat, context: RowContext, options?: RowOptions): TemplateResult;
export {};
