/** Whether a sentence ends in a full-width stop, which has its own space. */
const hasSpace = (sentence: unknown): boolean =>
  /[。！？]$/.test(String(Array.isArray(sentence) ? sentence.at(-1) : sentence));

/** Sentences one after the other, for a template, without those that are not there. */
export const sentences = (all: unknown[]): unknown[] =>
  all
    .filter(Boolean)
    .flatMap((sentence, i, there) => (i && !hasSpace(there[i - 1]) ? [' ', sentence] : [sentence]));
