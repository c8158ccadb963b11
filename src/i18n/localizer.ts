import { us } from '../campaign/built-in-campaign.ts';
import type { Campaign, CampaignTranslation } from '../campaign/campaign.ts';
import { topicsOf, type Topic } from '../campaign/topics.ts';
import { translate } from '../campaign/translation.ts';
import { en, type Messages } from './messages.ts';
import { stateNames } from './states.ts';

/** What a language's file holds. What is missing is said in English. */
export interface Translation {
  messages: Partial<Messages>;
  states: Record<string, string>;
  parties: Record<string, string>;
  /** The built-in campaign, by where a text stands. */
  campaign: CampaignTranslation;
}

type Key = keyof Messages;
type Values = Record<string, unknown>;

/** The parts of a message: its text, and its values in their places. A `{name}` that has no value stays as it is. */
const partsOf = (message: string, values: Values): unknown[] =>
  message
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 && Object.hasOwn(values, part) ? values[part] : i % 2 ? `{${part}}` : part));

/** A text with its values. */
export const fillIn = (text: string, values: Values): string => partsOf(text, values).join('');

/** Says things in one language. Two cards on a page may use two. */
export class Localizer {
  #campaign?: Campaign;
  #topics?: Topic[];
  // a formatter takes longer to make than all the dates it ever writes
  #dates?: Intl.DateTimeFormat;

  /**
   * @param lang a BCP 47 tag, for dates, plurals and screen readers
   * @param translation without it, everything is English
   */
  constructor(
    readonly lang: string,
    private readonly translation?: Translation,
  ) {}

  /** The built-in campaign. */
  get campaign(): Campaign {
    return (this.#campaign ??= translate(us, this.translation?.campaign));
  }

  /** What a call about the built-in campaign can be about. */
  get topics(): Topic[] {
    return (this.#topics ??= topicsOf(us, this.campaign));
  }

  #message(key: Key): string {
    return this.translation?.messages[key] ?? (en)[key];
  }

  /** A message with its values. */
  text(key: Key, values: Values = {}): string {
    return fillIn(this.#message(key), values);
  }

  /** The same where a value is a link or other markup: a list to put into a template. */
  parts(key: Key, values: Values): unknown[] {
    return partsOf(this.#message(key), values);
  }

  /** "12th" */
  ordinal(n: number): string {
    const form = new Intl.PluralRules(this.lang, { type: 'ordinal' }).select(n);
    const forms = this.#message('ordinal.forms').split('|');
    return fillIn(forms.at(['one', 'two', 'few'].indexOf(form))!, { n });
  }

  /** A date such as `2026-10-03`, or the day of an instant, in full. */
  date(day: string | number): string {
    this.#dates ??= new Intl.DateTimeFormat(this.lang, { dateStyle: 'long', timeZone: 'UTC' });
    return this.#dates.format(new Date(day));
  }

  /** "this and that" */
  list(items: string[]): string {
    return items[1] ? new Intl.ListFormat(this.lang).format(items) : items.join();
  }

  /** A state or territory by its postal code. */
  state(code: string): string {
    return this.translation?.states[code] ?? stateNames[code] ?? code;
  }

  /** A party by its English name. */
  party(name: string): string {
    return this.translation?.parties[name] ?? name;
  }
}

export const ENGLISH: Localizer = new Localizer('en-US');

const localizers = new Map<Translation, Localizer>();

/** The localizer of a language, made once for everybody who uses it; the English one without a translation. */
export function localizerFor(lang: string, translation: Translation | undefined): Localizer {
  if (!translation) return ENGLISH;
  const localizer = localizers.get(translation) ?? new Localizer(lang, translation);
  localizers.set(translation, localizer);
  return localizer;
}
