import { html, type TemplateResult } from 'lit';
import { en, type Messages } from '../../locales/en.ts';
import { enStates } from '../../locales/en-states.ts';

type Key = keyof Messages;
type Values = Record<string, string | number | TemplateResult>;

const fill = (message: string, values: Values): unknown[] =>
  message.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? values[part] : part));

/** The words of one instance: two cards on a page may speak two languages. */
export class Words {
  readonly lang = 'en-US';

  /** A message with its values. */
  text(key: Key, values: Values = {}): string {
    return fill(en[key], values).join('');
  }

  /** The same where a value is a link or other markup. */
  rich(key: Key, values: Values): TemplateResult {
    return html`${fill(en[key], values)}`;
  }

  /** "12th" */
  ordinal(n: number): string {
    const form = new Intl.PluralRules(this.lang, { type: 'ordinal' }).select(n);
    return this.text(`ordinal#${form}` as Key, { n });
  }

  /** A date such as `2026-10-03`, in full. */
  date(day: string): string {
    return new Intl.DateTimeFormat(this.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  }

  /** A state or territory by its postal code. */
  state(code: string): string {
    return enStates[code] ?? code;
  }
}
