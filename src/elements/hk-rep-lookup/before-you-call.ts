import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

/** Advice for visitors who may be under surveillance. */
export const renderBeforeYouCall = (localizer: Localizer): TemplateResult =>
  html`<details part="before">
    <summary>${localizer.text('before.heading')}</summary>
    <ul>
      ${(['before.phone', 'before.name', 'before.family'] as const).map((key) => html`<li>${localizer.text(key)}</li>`)}
    </ul>
  </details>`;
