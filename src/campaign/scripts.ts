/** A script around what is asked. Words in [brackets] are the visitor's to fill in or leave out. */
export const callScript = (what: string): string =>
  `Hello. [My name is ____.] I am a constituent; my ZIP code is {zip}. I am calling ${what} Please pass this on. Thank you.`;
