/**
 * All parts of the card's children, for `exportparts`, so that a theme can style them from outside the card. Names that an
 * element does not have are ignored. Each name only once: Firefox maps only one inner part to an outer name.
 */
export declare const EXPORT_PARTS = "field, find, topics, answer, script, before, result, seat, name, office, seat-call, number, local, local-call, fact, figure, source, action, action-title, ask, note, call-about, write-about, done, outcome, scan, member-letter, memory, calendar, event, link, share-button, share-service, picture";
