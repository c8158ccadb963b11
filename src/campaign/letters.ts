// A letter to a member of Congress, in English, as text to edit and to print.
import type { Seat } from '../congress/answer.ts';
import { callScript } from './scripts.ts';
import type { Sender } from './sender.ts';

/** Who writes; empty where they did not type it. */
export interface LetterSender extends Sender {
  zip: string;
}

/** What the letter is about. */
export interface LetterSubject {
  /** A call's script, before anything is filled in. */
  script: string;
  bill?: string | undefined;
  /** The asks that the visitor picked. */
  asks?: string[] | undefined;
}

const CHAMBERS = {
  senate: ['United States Senate', 'Washington, DC 20510'],
  house: ['United States House of Representatives', 'Washington, DC 20515'],
} as const;

/** "Albany, NY 12207", with what is missing in brackets. */
function placeOf({ town, zip }: LetterSender, { state }: Seat): string {
  // a town with a comma has its state behind it
  const place = town.includes(',') ? town : `${town || '[City]'}, ${state}`;
  return `${place} ${zip || '[ZIP code]'}`;
}

const hasOneList = /^([^]*?)\s*\{asks\}[.!]?(?:\s+([^]*))?$/;

/** The script with a place for a list of its own, where its sentence ends with the steps; else undefined. */
function withList(text: string): string | undefined {
  const [, before, after = ''] = hasOneList.exec(text) ?? [];
  if (before === undefined || after.includes('{asks}')) return undefined;
  const lead = before.replace(/:?$/, /\bto$/.test(before) ? ' take these steps:' : ':');
  return [lead, '{asks}', after].filter(Boolean).join('\n\n');
}

/** A script as its campaign's owner wrote it, without what is only said on the telephone. */
const written = (script: string): string =>
  script
    .replace(/\s*\[[^\][]*__+[^\]]*]/g, '')
    .replace(/^\s*(Hello|Hi)[.,!]\s*/, '')
    .replace(/\s*(Please pass this on\.)?\s*(Thank you\.)?\s*$/, '')
    .replace(/\b(I am|I['’]m) calling\b/g, '$1 writing')
    .trim()
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** What a script asks for, where it has the form of the card's own; else undefined. */
function askedBy(script: string): string | undefined {
  const [before = '', after = ''] = callScript('\0').split('\0');
  return script.startsWith(before) && script.endsWith(after) && script.length >= before.length + after.length
    ? script.slice(before.length, script.length - after.length)
    : undefined;
}

function introduce({ town, zip }: LetterSender): string {
  if (town && !zip) return `I am a constituent; I live in ${town}.`;
  return `I am a constituent; my ZIP code is ${zip || '[your ZIP code]'}.`;
}

/** Whom the letter speaks to, as its own scripts and as an owner's name them. */
const speakTo = (text: string): string =>
  text
    .replace(/\{member\}['’]s/g, 'your')
    .replace(/([.!?]\s+)\{member\}/g, '$1You')
    .replaceAll('{member}', 'you');

function bodyOf({ script, bill, asks = [] }: LetterSubject, to: string, sender: LetterSender) {
  const what = askedBy(script);
  const text = what === undefined ? written(script) : `I am writing ${speakTo(what)}`;
  const listed = asks.length > 1 ? withList(text) : undefined;
  const steps = listed ? asks.map((ask) => `- ${ask}`).join('\n') : new Intl.ListFormat('en-US').format(asks);
  const values: Record<string, string | undefined> = {
    member: to,
    zip: sender.zip || '[your ZIP code]',
    bill,
    asks: steps || '[what you ask for]',
  };
  // all at once: what stands in a value is filled in no second time
  const filled = (listed ?? text).replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
  return what === undefined ? filled : `${introduce(sender)} ${filled}`;
}

/** The letter as text; what nobody typed stands in brackets. */
export function composeLetter({
  subject,
  seat,
  sender,
  date,
}: {
  subject: LetterSubject;
  seat: Seat;
  sender: LetterSender;
  /** As it stands on a letter: "November 25, 2026". */
  date: string;
}): string {
  const { chamber, title, member } = seat;
  const name = sender.name || '[Your name]';
  const [house, city] = CHAMBERS[chamber];
  const address = [member && `The Honorable ${member.name}`, house, member?.office, city];
  // the full name: nobody knows by rule which part of it is the surname
  const to = member ? `${title} ${member.name}` : title;
  return [
    [name, '[Your street address]', placeOf(sender, seat)].join('\n'),
    date,
    address.filter(Boolean).join('\n'),
    `Dear ${to}:`,
    bodyOf(subject, member ? to : `the ${title}`, sender),
    'Thank you for your time and for your service. I would be grateful for a reply.',
    // room to sign
    `Sincerely,\n\n\n\n${name}`,
  ].join('\n\n');
}
