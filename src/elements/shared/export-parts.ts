/**
 * Every part that an element inside another hands on, so that a theme reaches it from the card: `exportparts` passes over
 * the names that are not there. The link that dials is `call` in a seat, and `seat-call` further out, where `call` is the
 * part of the card.
 */
export const EXPORT_PARTS =
  'field, find, topics, answer, script, before, result, seat, name, office, call: seat-call, seat-call, number, fact, figure, source, action, ask, note, call-about, link';
