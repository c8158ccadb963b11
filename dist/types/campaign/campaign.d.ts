/** A figure with what it counts, who says so and when. */
export interface Fact {
    id: string;
    /** What is set in large type, such as `1,300+`. */
    figure?: string;
    text: string;
    source?: string;
    /** Where the source can be read. */
    url?: string;
    date?: string;
}
/** What a visitor can say on the phone; `{member}`, `{zip}` and `{asks}` stand for what the card fills in. */
export interface Script {
    id: string;
    /** What it is about, in a word or two. */
    label: string;
    /** What is said, in English: it is Congress that hears it. */
    text: string;
}
/** Something true for a time: it appears and vanishes by itself. */
export interface Note {
    id: string;
    text: string;
    /** The first and the last instant, such as `2027-01-03T17:00Z`. */
    from?: string;
    until?: string;
    url?: string;
    /** The words of the link. */
    link?: string;
}
/** A single step under an action. */
export interface Ask {
    id: string;
    text: string;
}
/** Something to ask Congress for. */
export interface Action {
    id: string;
    text: string;
    /** What to say about it; without one, a script is made from the text. */
    script?: string;
    source?: string;
    asks?: Ask[];
    notes?: Note[];
    /** The action that a petition serves, where the site has one. */
    petition?: boolean;
}
/** Who stands behind a bill in one chamber, by the ids of the Biographical Directory of Congress (`S000522`). */
export interface BillList {
    /** The bill's number there, such as `H.R. 2661`. */
    number: string;
    sponsor?: string;
    cosponsors?: string[];
    /** The date of the list; without it, it is none. */
    asOf?: string;
}
/** A bill to call about as long as its Congress lasts. */
export interface Bill {
    id: string;
    title: string;
    /**
     * What to say to a member, and to one who is on the list of their chamber; without these, scripts are made. `{bill}` stands
     * for the title and the number.
     */
    ask?: string;
    thanks?: string;
    /** The first instant, and that of its lapse. */
    from?: string;
    until: string;
    house?: BillList;
    senate?: BillList;
    source?: string;
    url?: string;
}
/** What a card says, as text: nothing in it is markup. */
export interface Campaign {
    kicker: string;
    title: string;
    greeting: {
        text: string;
        note?: string;
    };
    call: {
        text: string;
        scripts?: Script[];
    };
    letter: string[];
    facts: {
        title: string;
        items: Fact[];
        /** Why the facts matter. */
        stakes?: string;
    };
    appeal: string;
    actions: {
        title: string;
        items: Action[];
    };
    bills?: Bill[];
}
/** Texts in another language, by where they stand: `title`, `letter.1`, `facts.firms.text`, `asks.exchange.text`. */
export type CampaignTranslation = Record<string, string>;
/** What a campaign file holds: what it does not say, the built-in campaign says. */
export interface CampaignFile extends Partial<Campaign> {
    /** Ids of facts, scripts, actions, asks, notes and bills that are left out. */
    leaveOut?: string[];
    /** By language. */
    translations?: Record<string, CampaignTranslation>;
}
