// Reads the picks from the form, and writes them into it.
import { hexOf } from './colour-names.js';
import { byId, fieldBy, make, setText } from './dom.js';
import { homeOf, homesOf } from './homes.js';
import { fillItems, readItems, watchItems } from './items.js';
import { HOMES, KINDS, kindOf } from './kinds.js';
import {
  ACTION,
  clean,
  colourOf,
  FACT,
  folderOf,
  linkOf,
  pageOf,
  placeOf,
  ROWS,
  SECTIONS,
  LANGUAGES,
} from './picks.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./homes.js').Built} Built */
/** @typedef {'accent' | 'onAccent' | 'surface' | 'text'} Colour */

export const form = /** @type {HTMLFormElement} */ (byId('picks'));

/** @type {Record<Colour, [name: string, defaultColour: string]>} */
const COLOURS = {
  accent: ['Accent', '#ffc93c'],
  onAccent: ['Words on the accent', '#1d1b16'],
  surface: ['Background', '#fffdf8'],
  text: ['Text', '#1d1b16'],
};

/** @type {Record<string, string>} */
const SECTION_NAMES = {
  image: 'Picture',
  greeting: 'Greeting',
  call: 'Call and lookup',
  letter: 'Letter',
  facts: 'Facts',
  appeal: 'Appeal',
  actions: 'Actions',
  events: 'Local events',
  share: 'Ask a friend',
};

const NO_LINK =
  'No link that the card follows. Write one that begins with https://, such as https://example.org/.';
const NO_PLACE = 'No address. Write one such as /hk-advocacy-card/ or https://example.org/hk-advocacy-card/.';

/** For each field a function that returns what is wrong with its value, or ''. @type {Record<string, (value: string) => string>} */
const FAULTS = {
  organizerUrl: (value) => (linkOf(value) ? '' : NO_LINK),
  eventsUrl: (value) => (linkOf(value) ? '' : NO_LINK),
  eventsSrc: (value) => (placeOf(value) ? '' : NO_PLACE),
  petitionUrl: (value) => (linkOf(value) ? '' : NO_LINK),
  shareUrl: (value) => (pageOf(value) ? '' : NO_LINK),
  nextUrl: (value) => (pageOf(value) ? '' : NO_LINK),
  campaign: (value) => (placeOf(value) ? '' : NO_PLACE),
  base: (value) => (folderOf(value) ? '' : NO_PLACE),
  cdn: (value) => (folderOf(value) ? '' : NO_PLACE),
  ...Object.fromEntries(
    Object.keys(COLOURS).map((key) => [
      key,
      (/** @type {string} */ value) =>
        hexOf(value) ? '' : 'No solid colour. Write one such as #c8102e or teal.',
    ]),
  ),
};
function makeColours() {
  byId('colours').append(
    ...Object.entries(COLOURS).map(([key, [name, own]]) => {
      const palette = make('input', { type: 'color', value: own, id: `${key}-palette` });
      palette.setAttribute('aria-label', `${name}, from a palette`);
      const field = make('input', { type: 'text', id: key, name: key, spellcheck: false, placeholder: own });
      palette.addEventListener('input', () => {
        field.value = palette.value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return make(
        'p',
        { className: 'field' },
        make('label', { htmlFor: key, textContent: name }),
        make('span', { className: 'swatch' }, palette, field),
        make('span', { className: 'error', id: `${key}-error` }),
      );
    }),
  );
}

/** @param {string} name */
function makeSection(name) {
  const check = make('input', { type: 'checkbox', value: name, checked: true });
  check.dataset['section'] = name;
  /** @param {string} sign @param {string} where @param {number} by */
  const mover = (sign, where, by) => {
    const button = make('button', { type: 'button', textContent: sign });
    button.setAttribute('aria-label', `${SECTION_NAMES[name]}: ${where}`);
    button.addEventListener('click', () => move(item, by, button));
    return button;
  };
  const item = make(
    'li',
    {},
    make('label', {}, check, SECTION_NAMES[name] ?? name),
    mover('↑', 'up', -1),
    mover('↓', 'down', 1),
  );
  return item;
}

/** @param {HTMLElement} item @param {number} by @param {HTMLButtonElement} button */
function move(item, by, button) {
  const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return;
  if (by < 0) other.before(item);
  else other.after(item);
  limitMoves();
  // at either end of the list the pressed button is disabled, so the focus moves to the other one
  const rest = button.disabled ? item.querySelector('button:enabled') : button;
  if (rest instanceof HTMLElement) rest.focus();
  const place = [...byId('sections').children].indexOf(item) + 1;
  setText(byId('moved'), `${item.querySelector('label')?.textContent ?? ''}: ${place} of ${SECTIONS.length}`);
  form.dispatchEvent(new Event('input'));
}

function limitMoves() {
  const items = [...byId('sections').children];
  items.forEach((item, i) => {
    const [up, down] = item.querySelectorAll('button');
    if (up) up.disabled = i === 0;
    if (down) down.disabled = i === items.length - 1;
  });
}

/** @typedef {{ list: string, template: string, add: string, empty: Record<string, string>, what: string }} Rows */
/** @type {Record<'facts' | 'actions', Rows>} */
const LISTS = {
  facts: { list: 'facts', template: 'fact-row', add: 'add-facts', empty: FACT, what: 'Fact' },
  actions: { list: 'actions', template: 'action-row', add: 'add-actions', empty: ACTION, what: 'Action' },
};

let rows = 0;

/** @param {Rows} rowsOf @param {Record<string, string>} values */
function addRow({ list, template, add, what }, values) {
  const { content } = /** @type {HTMLTemplateElement} */ (byId(template));
  const row = /** @type {HTMLElement} */ (document.importNode(content, true).firstElementChild);
  const id = `row-${++rows}`;
  row.setAttribute('role', 'listitem');
  for (const field of row.querySelectorAll('input, textarea')) {
    const input = /** @type {HTMLInputElement} */ (field);
    const key = input.dataset['key'] ?? '';
    input.id = `${id}-${key}`;
    input.value = values[key] ?? '';
    const label = input.parentElement?.querySelector('label');
    if (label) label.htmlFor = input.id;
  }
  const place = byId(list).children.length + 1;
  const remove = row.querySelector('.remove');
  remove?.setAttribute('aria-label', `Remove ${what.toLowerCase()} ${place}`);
  remove?.addEventListener('click', () => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    limitRows();
    const focus = next?.querySelector('.remove') ?? byId(add);
    if (focus instanceof HTMLElement) focus.focus();
    form.dispatchEvent(new Event('input'));
  });
  byId(list).append(row);
  limitRows();
  return row;
}

function limitRows() {
  for (const { list, add } of Object.values(LISTS))
    fieldBy(add).disabled = byId(list).children.length >= ROWS;
}

/** @param {Rows} rowsOf */
function readRows({ list, empty }) {
  return [...byId(list).children].map((row) =>
    Object.fromEntries(
      Object.keys(empty).map((key) => [
        key,
        /** @type {HTMLInputElement | null} */ (row.querySelector(`[data-key="${key}"]`))?.value ?? '',
      ]),
    ),
  );
}

function makeLanguages() {
  byId('languages').append(
    ...Object.entries(LANGUAGES).map(([value, name]) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name: 'lang', value }),
        make('span', { lang: value, textContent: name }),
      ),
    ),
  );
}

function makeKinds() {
  byId('kind').append(...KINDS.map(({ id, name }) => make('option', { value: id, textContent: name })));
}

/** Shows where the files can be for the picked kind of site. @param {Picks} picks @param {Built} built */
export function showHomes(picks, built) {
  const kind = kindOf(picks.kind);
  const homes = homesOf(picks, built);
  const box = byId('homes');
  box.dataset['kind'] = kind.id;
  if (box.dataset['homes'] !== String(homes)) {
    const hadFocus = box.contains(document.activeElement);
    box.dataset['homes'] = String(homes);
    box.replaceChildren(
      ...homes.map((home) => {
        const radio = make('input', { type: 'radio', name: 'home', value: home });
        radio.setAttribute('form', 'picks');
        return make('label', {}, radio, HOMES[home].name);
      }),
    );
    if (hadFocus) byId('kind').focus();
  }
  box.dataset['picked'] = picks.home;
  const home = homeOf(picks, built);
  for (const radio of box.querySelectorAll('input')) radio.checked = radio.value === home;
  byId('base-field').hidden = home !== 'own';
  byId('cdn-field').hidden = home !== 'cdn';
}

/** The picks in the form; invalid values count as not picked. @param {Built} built @returns {Picks} */
export function readForm(built) {
  const data = new FormData(form);
  const raw = /** @type {Record<string, unknown>} */ (Object.fromEntries(data));
  for (const key of Object.keys(COLOURS)) raw[key] = hexOf(String(raw[key] ?? ''));
  // the radio button counts only if it was shown for this kind of site, and differs from the default
  const { kind, picked } = byId('homes').dataset;
  if (raw['kind'] !== kind) raw['home'] = picked;
  const cleaned = clean({
    ...raw,
    fresh: data.has('fresh'),
    private: data.has('private'),
    remember: data.has('remember'),
    leaveOut: readItems((byId('items').dataset['left'] ?? '').split(' ')),
    facts: readRows(LISTS.facts),
    actions: readRows(LISTS.actions),
    sections: [...byId('sections').querySelectorAll('input')]
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  });
  return cleaned.home === homesOf(cleaned, built)[0] ? { ...cleaned, home: '' } : cleaned;
}

/** Writes picks into the form. @param {Picks} picks @param {Built} built */
export function fillForm(picks, built) {
  showHomes(picks, built);
  for (const [key, value] of Object.entries(picks)) {
    const field = form.elements.namedItem(key);
    if (field instanceof RadioNodeList) field.value = String(value);
    else if (field instanceof HTMLInputElement && field.type === 'radio')
      field.checked = field.value === value;
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === true;
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      field.value = String(value);
  }
  // the picked id may be unknown
  fieldBy('kind').value = kindOf(picks.kind).id;
  for (const key of /** @type {const} */ (['facts', 'actions'])) {
    byId(LISTS[key].list).replaceChildren();
    for (const row of picks[key].length ? picks[key] : [LISTS[key].empty]) addRow(LISTS[key], row);
  }
  const order = [...picks.sections, ...SECTIONS.filter((name) => !picks.sections.includes(name))];
  byId('sections').replaceChildren(...order.map(makeSection));
  for (const check of byId('sections').querySelectorAll('input'))
    check.checked = picks.sections.includes(check.value);
  limitMoves();
  byId('items').dataset['left'] = picks.leaveOut.join(' ');
  fillItems(picks.leaveOut);
  for (const key of Object.keys(FAULTS)) validate(fieldBy(key));
  showPalettes();
}

function showPalettes() {
  for (const [key, [, own]] of Object.entries(COLOURS))
    fieldBy(`${key}-palette`).value = hexOf(fieldBy(key).value) || own;
}

/** Shows what is wrong with a field, beside it. @param {HTMLInputElement} field */
function validate(field) {
  const fault = field.value.trim() && FAULTS[field.name]?.(field.value);
  const error = byId(`${field.name}-error`);
  setText(error, fault || '');
  field.toggleAttribute('aria-invalid', !!fault);
  if (fault) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', error.id);
  } else field.removeAttribute('aria-describedby');
}

/** Whether the address of a folder or a file begins with a host. @param {string} name @param {string} written */
const isHostFirst = (name, written) =>
  ['base', 'cdn', 'campaign', 'eventsSrc'].includes(name) &&
  /^([\w-]+\.)+[a-z]{2,}(:\d+)?(\/|$)/i.test(written) &&
  // the name of a file alone looks like a host
  (written.includes('/') || name === 'base' || name === 'cdn');

/** Completes a value to what somebody surely meant. @param {HTMLInputElement} field */
function complete(field) {
  const written = field.value.trim();
  if (field.name in COLOURS) field.value = hexOf(written) || written;
  else if (/Url$/.test(field.name) && /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(written))
    field.value = `https://${written}`;
  // a folder or a file on a host: without the protocol the browser would look for it beside the page
  else if (isHostFirst(field.name, written)) field.value = `https://${written}`;
}

/** @param {() => void} changed called with every change */
export function watchForm(changed) {
  watchItems();
  makeColours();
  makeLanguages();
  makeKinds();
  for (const key of /** @type {const} */ (['facts', 'actions'])) {
    const rowsOf = LISTS[key];
    byId(rowsOf.add).addEventListener('click', () => {
      addRow(rowsOf, {}).querySelector('input')?.focus();
      changed();
    });
  }
  // on the document, because some fields of the form are outside the form element
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name in FAULTS) {
      // while somebody types, new errors are not shown, but old ones can disappear
      if (target.ariaInvalid === 'true' || colourOf(target.value)) validate(target);
      showPalettes();
    }
    if (target === form || /** @type {HTMLInputElement} */ (target).form === form) changed();
  });
  /** @param {EventTarget | null} target */
  const finish = (target) => {
    if (!(target instanceof HTMLInputElement) || !(target.name in FAULTS)) return;
    complete(target);
    validate(target);
    showPalettes();
    changed();
  };
  document.addEventListener('focusout', ({ target }) => finish(target));
  // the card is updated with every change, so Enter does not submit the form
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.form !== form) return;
    event.preventDefault();
    finish(target);
  });
}

/** Changes colours; '' means the card's default. @param {Partial<Record<Colour, string>>} colours */
export function setColours(colours) {
  for (const [key, value] of Object.entries(colours)) {
    fieldBy(key).value = value;
    validate(fieldBy(key));
  }
  showPalettes();
}

export const NO_COLOURS = Object.fromEntries(Object.keys(COLOURS).map((key) => [key, '']));
