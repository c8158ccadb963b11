import { html, type TemplateResult } from 'lit';
import { enStates } from '../../locales/en-states.ts';
import type { Words } from '../shared/words.ts';

/** A list of all states and territories, for a ZIP code that does not tell. */
export function statePicker(words: Words, pick: (state: string) => void): TemplateResult {
  // the click as well: a frame in a sandbox submits no form
  const submit = (event: Event) => {
    event.preventDefault();
    const { value } = (event.currentTarget as Element).closest('form')!.querySelector('select')!;
    if (value) pick(value);
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
      <button type="submit" class="quiet" @click=${submit}>${words.text('unknown.show')}</button>
    </div>
  </form>`;
}
