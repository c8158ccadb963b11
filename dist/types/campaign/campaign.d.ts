/** A fact, with its source and date. */
export interface Fact {
    id: string;
    /** Shown in large type, such as `1,300+`. */
    figure?: string;
    text: string;
    source?: string;
    /** The address of the source. */
    url?: string;
    date?: string;
}
/** What a visitor can say on the phone. The card fills in `{member}`, `{zip}` and `{asks}`. */
export interface Script {
    id: string;
    /** What it is about, in a word or two. */
    label: string;
    /** The script, in English, because Congress hears it. */
    text: string;
}
/** A note that is shown only between two instants. */
export interface Note {
    id: string;
    text: string;
    /** The first and the last instant, such as `2027-01-03T17:00Z`. */
    from?: string;
    until?: string;
    url?: string;
    /** The text of the link. */
    link?: string;
}
/** One concrete request within an action. */
export interface Ask {
    id: string;
    text: string;
}
/** A chamber of Congress. */
export type Chamber = 'house' | 'senate';
/** Something to ask Congress for. */
export interface Action {
    id: string;
    /** Its name in a few words, over the text and in the choice of topics. */
    title?: string;
    text: string;
    /** Whom it asks, if not every member. */
    chamber?: Chamber;
    /** What to say about it; by default a script is made from the text. */
    script?: string;
    source?: string;
    asks?: Ask[];
    notes?: Note[];
    /** Whether the site's petition is for this action. */
    petition?: boolean;
    /** Of a list inside the tag: false if text and asks are in another language, and nobody knows them in English. */
    isEnglish?: boolean;
}
/** The sponsor and cosponsors of a bill in one chamber, by their ids in the Biographical Directory of Congress (`S000522`). */
export interface BillList {
    /** The bill's number there, such as `H.R. 2661`. */
    number: string;
    sponsor?: string;
    cosponsors?: string[];
    /** The date of the list; without it, the list is not used. */
    asOf?: string;
}
/** A bill to call about until its Congress ends. */
export interface Bill {
    id: string;
    title: string;
    /** Whom it asks, if not every member: the chamber where the bill is now. */
    chamber?: Chamber;
    /**
     * What to say to a member, and to one who supports the bill; by default scripts are made. `{bill}` becomes the title and
     * the number.
     */
    ask?: string;
    thanks?: string;
    /** From when the bill is shown, and when it lapses. */
    from?: string;
    until: string;
    house?: BillList;
    senate?: BillList;
    source?: string;
    url?: string;
}
/** What a visitor passes on to a friend. */
interface Share {
    /** By default made from the text of the call. */
    text?: string;
    /** The address of a page; by default the page that the card is on. */
    url?: string;
    /** Ids of the services to offer, in this order. */
    services?: string[];
}
/** The texts of a card. They are plain text, never HTML. */
export interface Campaign {
    kicker: string;
    title: string;
    greeting: {
        text: string;
        note?: string;
    };
    /** `note`: a sentence or two below the text. */
    call: {
        text: string;
        note?: string;
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
    share?: Share;
}
/** Texts in another language, by their paths: `title`, `letter.1`, `facts.firms.text`, `asks.exchange.text`. */
export type CampaignTranslation = Record<string, string>;
/** The content of a campaign file. What it leaves out comes from the built-in campaign. */
export interface CampaignFile extends Partial<Campaign> {
    /** Ids of facts, scripts, actions, asks, notes and bills of the built-in campaign to leave out. */
    leaveOut?: string[];
    /** By language. */
    translations?: Record<string, CampaignTranslation>;
}
export {};
