/** A script for a call with a request. Words in [brackets] are for the visitor to fill in or leave out. */
export const callScript = (request: string): string =>
  `Hello. [My name is ____.] I am a constituent; my ZIP code is {zip}. I am calling ${request} Please pass this on. Thank you.`;

/** The scripts for a bill that has none of its own: for most members, and for those who support it. */
export const BILL_ASK: string = callScript('to ask {member} to support the {bill}.');
export const BILL_THANKS: string = callScript(
  'to thank {member} for standing behind the {bill}, and to ask for its passage.',
);
