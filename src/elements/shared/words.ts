import { html, type TemplateResult } from 'lit';
import { topicsOf } from '../../campaign/topics.ts';
import { translate } from '../../campaign/translate.ts';
import { us } from '../../campaign/us.ts';
import { en, type Messages } from '../../locales/en.ts';
import { enStates } from '../../locales/en-states.ts';
import type { Table } from './languages.ts';

type Key = keyof Messages;
type Values = Record<string, unknown>;

const fill = (message: string, values: Values): unknown[] =>
  // what is no value of ours is somebody's own text
  message
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 && Object.hasOwn(values, part) ? values[part] : i % 2 ? `{${part}}` : part));

/** A text with its values. */
export const fillIn = (text: string, values: Values): string => fill(text, values).join('');

/** The words of a language: two cards on a page may speak two. */
export class Words {
  /**
   * @param lang a BCP 47 tag, for dates, plurals and screen readers
   * @param table the words of that language; English without
   */
  constructor(
    readonly lang: string,
    private readonly table?: Table,
  ) {}

  #message(key: Key): string {
    return this.table?.words[key] ?? (en as Messages)[key];
  }

  /** The built-in campaign in this language. */
  readonly campaign = translate(us, this.table?.campaign);

  /** What a call about it can say. */
  readonly topics = topicsOf(us, this.campaign);

  /** A message with its values. */
  text(key: Key, values: Values = {}): string {
    return fillIn(this.#message(key), values);
  }

  /** The same where a value is a link or other markup. */
  rich(key: Key, values: Values): TemplateResult {
    return html`${fill(this.#message(key), values)}`;
  }

  /** "12th" */
  ordinal(n: number): string {
    const form = new Intl.PluralRules(this.lang, { type: 'ordinal' }).select(n);
    const forms = this.#message('ordinal.forms').split('|');
    return fillIn(forms.at(['one', 'two', 'few'].indexOf(form))!, { n });
  }

  // a formatter takes longer to make than all that it ever writes
  #days?: Intl.DateTimeFormat;

  /** A date such as `2026-10-03`, or the day of an instant, in full. */
  date(day: string | number): string {
    return (this.#days ??= new Intl.DateTimeFormat(this.lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })).format(new Date(day));
  }

  /** "this and that" */
  list(items: string[]): string {
    return items[1] ? new Intl.ListFormat(this.lang).format(items) : items.join();
  }

  /** A state or territory by its postal code. */
  state(code: string): string {
    return this.table?.states[code] ?? enStates[code] ?? code;
  }

  /** A party by its English name. */
  party(name: string): string {
    return this.table?.parties[name] ?? name;
  }
}

export const ENGLISH: Words = new Words('en-US');

const known = new Map<Table, Words>();

/** The words of a language, made once for everybody who speaks it; English without a table. */
export function wordsOf(lang: string, table: Table | undefined): Words {
  if (!table) return ENGLISH;
  const words = known.get(table) ?? new Words(lang, table);
  known.set(table, words);
  return words;
}
