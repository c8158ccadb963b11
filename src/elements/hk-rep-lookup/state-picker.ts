import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { stateNames } from '../../i18n/states.ts';
import { guarded } from '../base/guarded.ts';

/** A list of all states and territories, for a ZIP code that is in no table. */
export function renderStatePicker(localizer: Localizer, pick: (state: string) => void): TemplateResult {
  // also on click, because in a sandboxed frame forms cannot be submitted
  const submit = (event: Event) => {
    event.preventDefault();
    const { value } = (event.currentTarget as Element).closest('form')!.querySelector('select')!;
    if (value) pick(value);
  };
  const states = Object.keys(stateNames)
    .map((code) => ({ code, name: localizer.state(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, localizer.lang));
  return html`<form @submit=${guarded(submit)}>
    <label for="state">${localizer.text('unknown.pick')}</label>
    <div class="field">
      <select id="state" autocomplete="address-level1" required>
        <option></option>
        ${states.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
      </select>
      <button type="submit" class="quiet" @click=${guarded(submit)}>${localizer.text('unknown.show')}</button>
    </div>
  </form>`;
}
