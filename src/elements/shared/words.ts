import { html, type TemplateResult } from 'lit';
import { en, type Messages } from '../../locales/en.ts';
import { enStates } from '../../locales/en-states.ts';

type Key = keyof Messages;
type PluralKey = { [K in Key]: K extends `${infer Base}#other` ? Base : never }[Key];
type Values = Record<string, string | number | TemplateResult>;

/** The words of one instance: two cards on a page may speak two languages. */
export class Words {
  constructor(
    readonly lang = 'en-US',
    private readonly messages: Partial<Messages> = {},
    private readonly states: Record<string, string> = enStates,
  ) {}

  #fill(message: string, values: Values): unknown[] {
    return message.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? values[part] : part));
  }

  #message(key: Key): string {
    return this.messages[key] ?? en[key];
  }

  /** A message with its values. */
  text(key: Key, values: Values = {}): string {
    return this.#fill(this.#message(key), values).join('');
  }

  /** The same where a value is a link or other markup. */
  rich(key: Key, values: Values): TemplateResult {
    return html`${this.#fill(this.#message(key), values)}`;
  }

  /** The plural form of a message for `n`. */
  plural(key: PluralKey, n: number, options?: Intl.PluralRulesOptions): string {
    const form = `${key}#${new Intl.PluralRules(this.lang, options).select(n)}` as Key;
    return this.text(form in en ? form : (`${key}#other` as Key), { n });
  }

  ordinal(n: number): string {
    return this.plural('ordinal', n, { type: 'ordinal' });
  }

  /** A date such as `2026-10-03`, in full. */
  date(day: string): string {
    return new Intl.DateTimeFormat(this.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  }

  /** A state or territory by its postal code. */
  state(code: string): string {
    return this.states[code] ?? code;
  }
}
