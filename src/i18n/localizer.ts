import { us } from '../campaign/built-in-campaign.ts';
import type { Campaign, CampaignTranslation } from '../campaign/campaign.ts';
import { topicsOf, type Topic } from '../campaign/topics.ts';
import { translate } from '../campaign/translation.ts';
import { formatter } from '../lib/formatter.ts';
import { en, type Messages } from './messages.ts';
import { stateNames } from './states.ts';

/** The content of a language's file. Missing messages are shown in English. */
export interface Translation {
  messages: Partial<Messages>;
  states: Record<string, string>;
  parties: Record<string, string>;
  /** The built-in campaign, by the paths of its texts. */
  campaign: CampaignTranslation;
}

type Key = keyof Messages;
type Values = Record<string, unknown>;

/** The parts of a message: text and values alternately. A `{name}` without a value stays as it is. */
const partsOf = (message: string, values: Values): unknown[] =>
  message
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 && Object.hasOwn(values, part) ? values[part] : i % 2 ? `{${part}}` : part));

/** Fills values into the `{name}` placeholders of a text. */
export const fillIn = (text: string, values: Values): string => partsOf(text, values).join('');

/** Formats messages, dates and names in one language. Cards on one page may have different languages. */
export class Localizer {
  readonly lang: string;
  readonly #translation: Translation | undefined;
  #campaign?: Campaign;
  #topics?: Topic[];

  /**
   * @param lang a BCP 47 tag, for dates, plurals and the `lang` attribute
   * @param translation by default everything is English
   */
  constructor(lang: string, translation?: Translation) {
    this.lang = lang;
    this.#translation = translation;
  }

  /** The built-in campaign. */
  get campaign(): Campaign {
    return (this.#campaign ??= translate(us, this.#translation?.campaign));
  }

  /** The topics of the built-in campaign. */
  get topics(): Topic[] {
    return (this.#topics ??= topicsOf(us, this.campaign));
  }

  #message(key: Key): string {
    return this.#translation?.messages[key] ?? en[key];
  }

  /** A message with its values filled in. */
  text(key: Key, values: Values = {}): string {
    return fillIn(this.#message(key), values);
  }

  /** The same where a value is a link or other markup: a list for a template. */
  parts(key: Key, values: Values): unknown[] {
    return partsOf(this.#message(key), values);
  }

  /** "12th" */
  ordinal(n: number): string {
    const form = formatter('PluralRules', this.lang, { type: 'ordinal' }).select(n);
    // the last one is for every other number
    const forms = this.#message('ordinal.forms').split('|');
    return fillIn(forms.at(['one', 'two', 'few'].indexOf(form))!, { n });
  }

  /** A date such as `2026-10-03`, or the UTC day of an instant, in long form: "October 3, 2026". */
  date(day: string | number): string {
    return formatter('DateTimeFormat', this.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(day),
    );
  }

  /** "12 miles" */
  distance(miles: number): string {
    const options = { style: 'unit', unit: 'mile', unitDisplay: 'long' } as const;
    return formatter('NumberFormat', this.lang, options).format(Math.max(1, Math.round(miles)));
  }

  /** "this and that" */
  list(items: string[]): string {
    return items.length < 2 ? items.join() : formatter('ListFormat', this.lang).format(items);
  }

  /** The name of a state or territory. */
  state(code: string): string {
    return this.#translation?.states[code] ?? stateNames[code] ?? code;
  }

  /** The name of a party. */
  party(name: string): string {
    return this.#translation?.parties[name] ?? name;
  }
}

export const ENGLISH: Localizer = new Localizer('en-US');

const localizers = new Map<Translation, Localizer>();

/** The localizer of a language, made once; without a translation, the English one. */
export function localizerFor(lang: string, translation: Translation | undefined): Localizer {
  if (!translation) return ENGLISH;
  const localizer = localizers.get(translation) ?? new Localizer(lang, translation);
  localizers.set(translation, localizer);
  return localizer;
}
