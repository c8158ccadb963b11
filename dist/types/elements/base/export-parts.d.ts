/** The parts of a seat, as whoever draws one hands them on: its link that dials is `call`, which further out is a part of the card. */
export declare const SEAT_PARTS = "seat, name, office, call: seat-call, number, script, local, local-call";
/**
 * Every part that an element inside another hands on, so that a theme reaches it from the card: `exportparts` passes over
 * the names that are not there. Each name once: Firefox knows only one part inside for a name outside.
 */
export declare const EXPORT_PARTS = "field, find, topics, answer, script, before, result, seat, name, office, seat-call, number, local, local-call, fact, figure, source, action, ask, note, call-about, write-about, done, guide, outcome, scan, member-letter, memory, link";
