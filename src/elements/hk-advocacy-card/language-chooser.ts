import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { splitList } from '../../lib/split-list.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { OMITTED } from '../base/attributes.ts';
import { guarded } from '../base/guarded.ts';

/** The languages of the card, in their own names. */
const NAMES: Record<string, string> = { en: 'English', 'zh-HK': '中文' };

/** The choice of the card's language; renders nothing unless the site's owner offers two. */
export function renderLanguages(
  wanted: string | null | undefined,
  localizer: Localizer,
  choose: (language: string) => void,
): TemplateResult | typeof nothing {
  const names = [...new Set(splitList(wanted).map((tag) => tag.replaceAll('_', '-')))];
  const known = names.filter((name) => Object.hasOwn(NAMES, name));
  if (known.length < names.length) warnAttribute('languages', wanted, 'en zh-HK');
  if (!known[1]) return nothing;
  return html`<div
    class="languages"
    part="languages"
    role="group"
    aria-label=${localizer.text('languages.choose')}
  >
    ${known.map(
      (name) =>
        html`<button
          type="button"
          class="link"
          lang=${name}
          aria-current=${localizer.lang.startsWith(name) ? 'true' : OMITTED}
          @click=${guarded(() => choose(name))}
        >
          ${NAMES[name]}
        </button>`,
    )}
  </div>`;
}
