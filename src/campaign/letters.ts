// Writes a letter to a member of Congress, in English, as text that the visitor can edit and print.
import type { Seat } from '../congress/answer.ts';
import { callScript } from './scripts.ts';
import type { Sender } from './sender.ts';

/** The sender; empty fields were not filled in. */
export interface LetterSender extends Sender {
  zip: string;
}

/** What the letter is about. */
export interface LetterSubject {
  /** The script of a call, with its placeholders. */
  script: string;
  bill?: string | undefined;
  /** The asks that the visitor picked. */
  asks?: string[] | undefined;
}

/** What a letter is written from. */
export interface Letter {
  subject: LetterSubject;
  seat: Seat;
  sender: LetterSender;
  /** As written on a letter: "November 25, 2026". */
  date: string;
  /** Joins asks within a sentence: "this and that". */
  listOf: (asks: string[]) => string;
}

const CHAMBERS = {
  senate: ['United States Senate', 'Washington, DC 20510'],
  house: ['United States House of Representatives', 'Washington, DC 20515'],
} as const;

/** "Albany, NY 12207"; missing parts are placeholders in brackets. */
function cityLine({ town, zip }: LetterSender, { state }: Seat): string {
  // somebody who typed a comma also typed the state after it
  const city = town.includes(',') ? town : `${town || '[City]'}, ${state}`;
  return `${city} ${zip || '[ZIP code]'}`;
}

/** The script with `{asks}` in a paragraph of its own, if its sentence ends with `{asks}`; otherwise undefined. */
function withList(text: string): string | undefined {
  const [before = '', after, another] = text.split('{asks}');
  if (after === undefined || another !== undefined || !/^[.!]?(\s|$)/.test(after)) return undefined;
  const start = before.trimEnd();
  const lead = start.replace(/:?$/, /\bto$/.test(start) ? ' take these steps:' : ':');
  return [lead, '{asks}', after.replace(/^[.!]?\s*/, '')].filter(Boolean).join('\n\n');
}

/** A campaign's own script, without what is only said on the phone. */
const phoneScriptAsLetter = (script: string): string =>
  script
    .replace(/(?<!\s)\s*\[(?:[^\][_]|_(?!_))*__[^\][]*\]/g, '')
    .replace(/^\s*(Hello|Hi)[.,!]\s*/, '')
    .trimEnd()
    .replace(/Thank you\.$/, '')
    .trimEnd()
    .replace(/Please pass this on\.$/, '')
    .replace(/\b(I am|I['’]m) calling\b/g, '$1 writing')
    .trim()
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** The request within a script that was made by `callScript`; undefined for any other script. */
function requestIn(script: string): string | undefined {
  const [before = '', after = ''] = callScript('\0').split('\0');
  return script.startsWith(before) && script.endsWith(after) && script.length >= before.length + after.length
    ? script.slice(before.length, script.length - after.length)
    : undefined;
}

function introduce({ town, zip }: LetterSender): string {
  if (town && !zip) return `I am a constituent; I live in ${town}.`;
  return `I am a constituent; my ZIP code is ${zip || '[your ZIP code]'}.`;
}

/** Addresses the member as "you": a script speaks about them, a letter speaks to them. */
const addressMember = (text: string): string =>
  text
    .replace(/\{member\}['’]s/g, 'your')
    .replace(/([.!?]\s+)\{member\}/g, '$1You')
    .replaceAll('{member}', 'you');

function bodyOf({ subject: { script, bill, asks = [] }, sender, listOf }: Letter, to: string): string {
  const request = requestIn(script);
  const text = request === undefined ? phoneScriptAsLetter(script) : `I am writing ${addressMember(request)}`;
  const listed = asks.length > 1 ? withList(text) : undefined;
  const steps = listed ? asks.map((ask) => `- ${ask}`).join('\n') : listOf(asks);
  const values: Record<string, string | undefined> = {
    member: to,
    zip: sender.zip || '[your ZIP code]',
    bill,
    asks: steps || '[what you ask for]',
  };
  // in one pass, so that a placeholder inside a value is not replaced
  const filled = (listed ?? text).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
  return request === undefined ? filled : `${introduce(sender)} ${filled}`;
}

/** The letter as text, with placeholders in brackets for what the visitor did not type. */
export function composeLetter(letter: Letter): string {
  const { seat, sender, date } = letter;
  const { chamber, title, member } = seat;
  const name = sender.name || '[Your name]';
  const [house, city] = CHAMBERS[chamber];
  const address = [member && `The Honorable ${member.name}`, house, member?.office, city];
  const to = member ? `${title} ${member.name}` : title;
  return [
    [name, '[Your street address]', cityLine(sender, seat)].join('\n'),
    date,
    address.filter(Boolean).join('\n'),
    `Dear ${member ? `${title} ${member.lastName}` : title}:`,
    bodyOf(letter, member ? to : `the ${title}`),
    'Thank you for your time and for your service. I would be grateful for a reply.',
    // with space for a signature
    `Sincerely,\n\n\n\n${name}`,
  ].join('\n\n');
}
