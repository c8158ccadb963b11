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
}
/** Texts in another language, by where they stand: `title`, `letter.1`, `facts.firms.text`, `asks.exchange.text`. */
export type Translation = Record<string, string>;
/** What a campaign file holds: what it does not say, the built-in campaign says. */
export interface CampaignFile extends Partial<Campaign> {
    /** Ids of facts, scripts, actions, asks and notes that are left out. */
    leaveOut?: string[];
    /** By language. */
    translations?: Record<string, Translation>;
}
