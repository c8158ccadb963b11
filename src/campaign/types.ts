/** A figure with what it counts, who says so and when. */
export interface Fact {
  id: string;
  figure: string;
  text: string;
  source: string;
  date: string;
}

/** Something to ask Congress for; `asks` are single steps under it. */
export interface Action {
  id: string;
  text: string;
  asks?: { id: string; text: string }[];
}

/** What a card says, as text: nothing in it is markup. */
export interface Campaign {
  kicker: string;
  title: string;
  greeting: string;
  /** What the greeting speaks of, exactly. */
  law: string;
  call: string;
  letter: string[];
  factsTitle: string;
  facts: Fact[];
  /** Why the facts matter. */
  stakes: string;
  appeal: string;
  actionsTitle: string;
  actions: Action[];
}
