import { waitUntil } from '@open-wc/testing';

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
export async function setThemeAndLang(el: HTMLElement, theme: string, lang: string): Promise<void> {
  el.setAttribute('theme', theme);
  el.setAttribute('lang', lang);
  await waitUntil(() => el.shadowRoot!.querySelector('.root')!.getAttribute('lang')!.startsWith(lang));
}
