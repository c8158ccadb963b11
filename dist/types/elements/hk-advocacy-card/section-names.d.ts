declare const ALL_SECTIONS: readonly ["image", "greeting", "call", "letter", "facts", "appeal", "actions", "events", "share"];
/** A part of the card that a site owner can place or leave out. */
export type Section = (typeof ALL_SECTIONS)[number];
/** The sections to render, in order and without repetitions; if the attribute names none, all but `share`. */
export declare function sectionsOf(wanted: string | null | undefined): readonly Section[];
export {};
