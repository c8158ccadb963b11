import { html, type TemplateResult } from 'lit';
import { enStates } from '../../locales/en-states.ts';
import type { Words } from '../shared/words.ts';

/** A list of all states and territories, for a ZIP code that does not tell. */
export function statePicker(words: Words, pick: (state: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = (event.target as HTMLFormElement).elements.namedItem('state') as HTMLSelectElement;
    pick(value);
  };
  const places = Object.keys(enStates)
    .map((code) => ({ code, name: words.state(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.lang));
  return html`<form @submit=${submit}>
    <label for="state">${words.text('unknown.pick')}</label>
    <div class="row">
      <select id="state" name="state" required>
        <option></option>
        ${places.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
      </select>
      <button type="submit" class="quiet">${words.text('unknown.show')}</button>
    </div>
  </form>`;
}
