interface Timed {
  from?: string;
  until?: string;
}

/** Those of some notes or bills that are valid at an instant (milliseconds since 1970). */
export const validAt = <One extends Timed>(notes: One[] = [], now: number): One[] =>
  notes.filter(
    ({ from, until }) => !(from && !(Date.parse(from) <= now)) && !(until && !(now < Date.parse(until))),
  );
