import type { Answer, Seat } from '../../congress/index.ts';
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
/** The visitor says which district is theirs. */
 | {
    ask: 'district';
    district: string;
}
/** What the visitor calls about, by its id. */
 | {
    ask: 'topic';
    topic: string;
}
/** The steps of it that the visitor picked. */
 | {
    ask: 'pick';
    asks: string[];
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
    /** The ZIP code as it was asked for. */
    zip: string;
    busy: boolean;
    answer: Answer | null;
    /** The House seat the visitor chose, where the ZIP code left it open. */
    chosen: Seat | null;
    /** The date of the directory, once it is known. */
    asOf: string | null;
    /** The id of what the visitor calls about; empty: the first script of the campaign. */
    topic: string;
    /** The steps of it that they picked; empty: its first. */
    asks: string[];
}
export declare const NO_VISIT: Visit;
/** Keeps the visit of a card, or of a lookup that stands alone. */
export declare class VisitController {
    #private;
    private readonly host;
    private readonly show;
    /**
     * @param host announces the public events and says where the directory is
     * @param show gets the visit whenever it changes
     */
    constructor(host: HTMLElement & {
        directory?: string | undefined;
    }, show: (visit: Visit) => void);
    /** Answers an ask; resolves when there is nothing more to come. */
    answer(ask: Ask): Promise<void>;
}
