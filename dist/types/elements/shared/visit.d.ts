import type { Answer, Position, Seat } from '../../congress/index.ts';
import type { Messages } from '../../locales/en.ts';
import type { Doing, Place } from './guide/doing.ts';
/** What a lookup asks of whoever keeps the visit. */
export type Ask = 
/** The visitor reaches for the lookup: fetch the directory. */
{
    ask: 'prepare';
}
/** Who represents this ZIP code (as typed), in this state where two share it? */
 | {
    ask: 'zip';
    zip: string;
    state?: string;
}
/**
 * Who represents the place where the visitor is, by their browser? `among`: which of the districts of the answer is it,
 * `state`: they live in that one of two.
 */
 | {
    ask: 'position';
    among?: boolean;
    state?: string;
}
/** The visitor says which district is theirs, or that they want to call all of these. */
 | {
    ask: 'districts';
    districts: string[];
}
/** What the visitor calls about, by its id; and what to show of it, where that is not what is on screen. */
 | {
    ask: 'topic';
    topic: string;
    place?: Place;
}
/** The steps of it that the visitor picked. */
 | {
    ask: 'pick';
    asks: string[];
}
/** The visitor does something about the answer: what becomes of it. */
 | {
    ask: 'do';
    deed: (visit: Visit, host: HTMLElement) => Doing;
}
/** Back to where the topic was chosen. */
 | {
    ask: 'back';
}
/** An element elsewhere on the page belongs to this card. */
 | {
    ask: 'join';
};
/** What is known of a visitor so far. It lives on the page and nowhere else. */
export interface Visit {
    /** The ZIP code as it was asked for; empty where a position was. */
    zip: string;
    busy: boolean;
    answer: Answer | null;
    /** The House seat the visitor chose, or all of them, where the answer left it open. */
    chosen: Seat[];
    /** Where the visitor is, to about half a mile; null as long as they have not let the browser tell. */
    where: Position | null;
    /** Why their position gave no answer; empty where it did. */
    trouble: keyof Messages | '';
    /** It was to tell which district of the answer is theirs. */
    among: boolean;
    /** The date of the directory, once it is known. */
    asOf: string | null;
    /** The id of what the visitor calls about; empty: the first script of the campaign. */
    topic: string;
    /** The steps of it that they picked; empty: its first. */
    asks: string[];
    /** What the visitor does about the answer. */
    doing: Doing;
}
export declare const NO_VISIT: Visit;
/** Of an attribute that is there or not: `private` and `private="private"` are, `private="false"` is not. */
export declare const isOn: (value: string | boolean | null | undefined) => boolean;
/** What the controller asks of the element whose visit it keeps. */
interface Host extends HTMLElement {
    directory?: string | undefined;
    private?: string | boolean | undefined;
}
/** Keeps the visit of a card, or of a lookup that stands alone. */
export declare class VisitController {
    #private;
    private readonly host;
    private readonly show;
    /**
     * @param host announces the public events and says where the directory is
     * @param show gets the visit whenever it changes
     */
    constructor(host: Host, show: (visit: Visit) => void);
    /** Answers an ask; resolves when there is nothing more to come. */
    answer(ask: Ask): Promise<void>;
}
export {};
