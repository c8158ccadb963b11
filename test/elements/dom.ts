import { waitUntil } from '@open-wc/testing';

/** The text of an element, including shadow roots and slotted content. */
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

/** All descendants that match a selector, including those in shadow roots. */
export function all<Match extends Element = HTMLElement>(root: Element, selector: string): Match[] {
  const inside = root.shadowRoot ?? root;
  return [
    ...inside.querySelectorAll<Match>(selector),
    ...[...inside.querySelectorAll('*')]
      .filter((child) => child.shadowRoot)
      .flatMap((child) => all<Match>(child, selector)),
  ];
}

/** All combinations of theme and language. */
export const LOOKS = ['light', 'dark'].flatMap((theme) =>
  ['en', 'zh-HK'].map((lang) => [theme, lang] as const),
);

/** Sets the theme and the language of an element, and waits until its translation has loaded. */
export async function setThemeAndLang(el: HTMLElement, theme: string, lang: string): Promise<void> {
  el.setAttribute('theme', theme);
  el.setAttribute('lang', lang);
  await waitUntil(() => el.shadowRoot!.querySelector('.root')!.getAttribute('lang')!.startsWith(lang));
}
