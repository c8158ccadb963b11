// The items of the built-in campaign, each with a checkbox: what is unticked is left out of the card.
import { byId, fieldBy, make } from './dom.js';

/** @typedef {{ id: string, label?: string, title?: string, text?: string, figure?: string }} Item */
/**
 * @typedef {{
 *   call: { scripts?: Item[] },
 *   facts: { items: Item[] },
 *   actions: { items: (Item & { asks?: Item[], notes?: Item[] })[] },
 *   bills?: Item[],
 * }} Campaign
 */

/** The bill, and the note that names it. */
const BILLS = ['hketo-act', 'hketo'];

const LONGEST = 110;

/** @param {Item} item */
function nameOf({ label, title, figure, text }) {
  const name = label ?? title ?? [figure, text].filter(Boolean).join(' ');
  return name.length > LONGEST ? `${name.slice(0, name.lastIndexOf(' ', LONGEST))} …` : name;
}

/** @param {Item} item @param {string} [what] */
function row(item, what) {
  const check = make('input', { type: 'checkbox', checked: true });
  check.dataset['item'] = item.id;
  return make('label', { className: 'check' }, check, what ? `${what}: ${nameOf(item)}` : nameOf(item));
}

/** @param {string} title @param {HTMLElement[]} rows */
const group = (title, rows) => (rows.length ? [make('h3', { textContent: title }), ...rows] : []);

/** @param {Campaign} campaign */
export function makeItems({ call, facts, actions, bills = [] }) {
  byId('items').replaceChildren(
    ...group(
      'Scripts',
      (call.scripts ?? []).map((item) => row(item)),
    ),
    ...group(
      'Bills',
      bills.map((item) => row(item)),
    ),
    ...group(
      'Actions',
      actions.items.flatMap((action) => {
        const inside = [
          ...(action.asks ?? []).map((item) => row(item, 'Ask')),
          ...(action.notes ?? []).map((item) => row(item, 'Note')),
        ];
        for (const one of inside) one.classList.add('inside');
        return [row(action), ...inside];
      }),
    ),
    ...group(
      'Facts',
      facts.items.map((item) => row(item)),
    ),
  );
}

const checks = () =>
  /** @type {NodeListOf<HTMLInputElement>} */ (byId('items').querySelectorAll('[data-item]'));

/** What is unticked; as long as the items are not here, what was. @param {string[]} before */
export function readItems(before) {
  const all = [...checks()];
  if (!all.length) return before;
  return all.filter(({ checked }) => !checked).map(({ dataset }) => dataset['item'] ?? '');
}

/** @param {string[]} leaveOut */
export function fillItems(leaveOut) {
  for (const check of checks()) check.checked = !leaveOut.includes(check.dataset['item'] ?? '');
  showBills();
}

/** The one checkbox for all that names a bill. */
function showBills() {
  const bills = [...checks()].filter(({ dataset }) => BILLS.includes(dataset['item'] ?? ''));
  fieldBy('no-bill').checked = bills.length > 0 && bills.every(({ checked }) => !checked);
}

/** Call it before the form hears of a change. */
export function watchItems() {
  byId('no-bill').addEventListener('input', () => {
    const { checked } = fieldBy('no-bill');
    for (const check of checks()) if (BILLS.includes(check.dataset['item'] ?? '')) check.checked = !checked;
  });
  byId('items').addEventListener('input', showBills);
}
