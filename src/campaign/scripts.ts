/** A script around what is asked. Words in [brackets] are the visitor's to fill in or leave out. */
export const callScript = (what: string): string =>
  `Hello. [My name is ____.] I am a constituent; my ZIP code is {zip}. I am calling ${what} Please pass this on. Thank you.`;

/** What a call says about a bill that brings no scripts of its own: to most members, and to those who support it. */
export const BILL_ASK: string = callScript('to ask {member} to support the {bill}.');
export const BILL_THANKS: string = callScript(
  'to thank {member} for standing behind the {bill}, and to ask for its passage.',
);
