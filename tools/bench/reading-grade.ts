// How hard the card's own words and the built-in scripts are to read: the school grade of the Flesch-Kincaid formula.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { scriptFor } from '../../src/campaign/bills.ts';
import { en } from '../../src/i18n/messages.ts';
import { topicsOf } from '../../src/campaign/topics.ts';

const BUDGET_GRADE = 8;

/** Names that the card cannot say in simpler words. */
const NAMES_OF_LAWS = /\b(?:[A-Z][\w-]*(?: and| of| the)? )+Act\b/g;

/** What is written for people to read, and not only the name of a button or of a field. */
const isSentence = (text: string) => /[.?!]\)?$/.test(text);

/** What stands in the places of a text; a name where nothing is given. */
const VALUES: Record<string, string> = { member: 'Senator Daines', zip: 'five', n: 'three', total: 'three' };

/** A text as a visitor reads it: with short values in its places, and without what the formula does not apply to. */
const readable = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? 'Ada Chan').replace(NAMES_OF_LAWS, 'law');

interface Text {
  name: string;
  text: string;
}

function gradeOf(text: string): number {
  return fleschKincaid({
    sentence: text.match(/[.?!](?=[\s)]|$)/g)?.length ?? 1,
    word: text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 1,
    syllable: syllable(text),
  });
}

const messages = (): Text[] =>
  Object.entries(en)
    .filter(([, text]) => isSentence(text))
    .map(([name, text]) => ({ name, text: readable(text) }));

const scripts = (): Text[] =>
  topicsOf(us).map((topic) => ({ name: topic.id, text: readable(scriptFor(topic).script) }));

/** Prints the grade of both, all their sentences taken together, and the hardest texts. */
export function printReadingGrades(): void {
  console.log(`Reading grade (Flesch-Kincaid) of the English words; budget ${BUDGET_GRADE} on average`);
  for (const [title, texts] of [
    ["the card's own sentences", messages()],
    ['the built-in scripts', scripts()],
  ] as const) {
    const grade = gradeOf(texts.map(({ text }) => text).join(' '));
    console.log(`  ${title}: ${grade.toFixed(1)}${grade > BUDGET_GRADE ? '  OVER' : ''}`);
    const hardest = texts
      .map((one) => ({ ...one, grade: gradeOf(one.text) }))
      .sort((a, b) => b.grade - a.grade)
      .slice(0, 3);
    for (const one of hardest) console.log(`    ${one.grade.toFixed(1).padStart(4)}  ${one.name}`);
  }
}
