// Offices: where they are, and when somebody answers there. Code on demand: what it needs of the module comes as arguments.
import { officeHours } from '../../congress/hours.ts';
import { officesOf, type Office } from '../../congress/offices.ts';
import type { html as Html, TemplateResult } from 'lit';
import type { Words } from './words.ts';

export { enOffices as english } from '../../locales/en-offices.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** "5:00 PM", in a time zone or the visitor's own. */
const timeOf = (instant: number, { lang }: Words, timeZone?: string, weekday?: 'long') =>
  new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit', timeZone, weekday }).format(instant);

/** The number of a day in a time zone. */
const dayOf = (instant: number, timeZone?: string) =>
  Date.parse(new Intl.DateTimeFormat('sv', { timeZone }).format(instant)) / DAY;

/** "today", "tomorrow", "Monday" */
function nameOfDay(instant: number, now: number, { lang }: Words, timeZone: string): string {
  const ahead = dayOf(instant, timeZone) - dayOf(now, timeZone);
  return ahead < 2
    ? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(ahead, 'day')
    : new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone }).format(instant);
}

/** Open or not; by the clock there alone, or by the visitor's too. */
const WASHINGTON = [
  ['hours.opens', 'hours.opens.yours'],
  ['hours.open', 'hours.open.yours'],
] as const;
const LOCAL = [
  ['local.opens', 'local.opens.yours'],
  ['local.open', 'local.open.yours'],
] as const;

type Sentences = typeof WASHINGTON | typeof LOCAL;

/** What was said in the last minute, by language, place and sentence: every seat says it, and again at every key of the visitor. */
const said = new Map<string, string>();
let minute = 0;

function hours(sentences: Sentences, words: Words, now: number, zone?: string): string {
  const before = minute;
  minute = Math.floor(now / MINUTE);
  if (minute !== before) said.clear();
  const key = [words.lang, zone, sentences[0]].join();
  const sentence = said.get(key) ?? sayHours(sentences, words, now, zone);
  said.set(key, sentence);
  return sentence;
}

/** Whether somebody answers, until when or from when, by the clock there and, where it differs, by the visitor's. */
function sayHours(sentences: Sentences, words: Words, now: number, zone?: string): string {
  const { open, until } = officeHours(now, zone);
  const there = zone ?? 'America/New_York';
  const time = timeOf(until, words, there);
  // an evening there may be another day here
  const isSameDay = dayOf(until) === dayOf(until, there);
  const yours = timeOf(until, words, undefined, isSameDay ? undefined : 'long');
  const day = nameOfDay(until, now, words, there);
  return words.text(sentences[Number(open) as 0 | 1][Number(time !== yours) as 0 | 1], { day, time, yours });
}

/** When somebody answers in Washington. */
export const washingtonHours = (words: Words, now = Date.now()): string => hours(WASHINGTON, words, now);

/** A member's local offices, and of which day the list is. */
export interface OfficeList {
  offices: Office[];
  asOf: string;
}

/** The list for a member; rejects where it does not arrive whole. */
export async function listOffices(
  ...[bioguide, directory, ...rest]: Parameters<typeof officesOf>
): Promise<OfficeList> {
  const offices = await officesOf(bioguide, directory, ...rest);
  return { offices, asOf: directory.offices!.asOf };
}

/** Such a list, nearest first. */
export function drawOffices(
  { offices, asOf }: OfficeList,
  words: Words,
  html: typeof Html,
  dial: (number: string) => string,
  switchboard: string,
  now = Date.now(),
): TemplateResult {
  const date = html`<p class="note">${words.text('local.date', { date: words.date(asOf) })}</p>`;
  if (!offices.length)
    return html`<p class="note">${words.text('local.none')}</p>
      ${date}`;
  const distance = (miles: number) =>
    new Intl.NumberFormat(words.lang, { style: 'unit', unit: 'mile', unitDisplay: 'long' }).format(
      Math.max(1, miles),
    );
  return html`<ul class="offices" role="list">
      ${offices.map(
        ({ city, state, zip, address, phone, timeZone, miles }) =>
          html`<li>
            <p>
              <b>${city}, ${state}</b>
              <span class="note">
                ${miles === null ? '' : words.text('local.away', { distance: distance(miles) })}
              </span>
            </p>
            <p class="note">${address ? `${address}, ` : ''}${city}, ${state} ${zip}</p>
            <p>
              ${phone ? '' : words.text('seat.no-phone')}
              <a class="tel" part="local-call" href=${dial(phone ?? switchboard)}>
                ${words.text('call.number', { number: phone ?? switchboard })}
              </a>
            </p>
            <p class="note">${hours(LOCAL, words, now, timeZone)}</p>
          </li>`,
      )}
    </ul>
    ${date}`;
}
