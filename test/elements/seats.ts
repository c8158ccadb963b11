import { waitUntil } from '@open-wc/testing';
import type { Member, Seat } from '../../src/congress/congress.ts';

export const MEMBER: Member = {
  bioguide: 'A000001',
  name: 'Ana "Ann" Núñez, Jr.',
  lastName: 'Núñez',
  party: 'Independent',
  phone: '202-225-0199',
  url: 'https://nunez.house.gov',
  contactUrl: 'https://nunez.house.gov/contact',
  office: '1 Cannon House Office Building',
};

/** A seat to draw, with what a test is about laid over it. */
export const seat = (change: Partial<Seat> = {}): Seat => ({
  id: 'NY-12',
  chamber: 'house',
  title: 'Representative',
  state: 'NY',
  district: 'NY-12',
  voting: true,
  status: 'held',
  mayHaveChanged: false,
  member: MEMBER,
  ...change,
});

/** What an element shows, as a visitor reads it: its own text and that of the elements in it. */
export function textOf(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    for (const child of assigned.length ? assigned : inside.childNodes) walk(child);
  };
  walk(root instanceof Element ? (root.shadowRoot ?? root) : root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Every element below, through shadow roots, that matches. */
export function all<Match extends Element = HTMLElement>(root: Element, selector: string): Match[] {
  const inside = root.shadowRoot ?? root;
  return [
    ...inside.querySelectorAll<Match>(selector),
    ...[...inside.querySelectorAll('*')]
      .filter((child) => child.shadowRoot)
      .flatMap((child) => all<Match>(child, selector)),
  ];
}

/** Every theme in every language. */
export const LOOKS = ['light', 'dark'].flatMap((theme) =>
  ['en', 'zh-HK'].map((lang) => [theme, lang] as const),
);

/** Puts an element into a theme and a language, whose words have come when this resolves. */
export async function wear(el: HTMLElement, theme: string, lang: string): Promise<void> {
  el.setAttribute('theme', theme);
  el.setAttribute('lang', lang);
  await waitUntil(() => el.shadowRoot!.querySelector('.root')!.getAttribute('lang')!.startsWith(lang));
}
