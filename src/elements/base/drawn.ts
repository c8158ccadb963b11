// Translators put text of their own in the place of what an element has drawn. Lit does not notice: it goes on with nodes that
// nobody sees any more, or that have no parent.

export interface DrawnNode {
  node: Node;
  parent: Node;
  text: string | null;
}

/** Everything in a root, as it was drawn. */
export function nodesIn(parent: Node, drawn: DrawnNode[] = []): DrawnNode[] {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    drawn.push({ node, parent, text: node.nodeValue });
    nodesIn(node, drawn);
  }
  return drawn;
}

/** The text content of what was drawn. */
export const textIn = (drawn: DrawnNode[]): string =>
  drawn.map(({ node, text }) => (node.nodeType === Node.TEXT_NODE ? text : '')).join('');

/** Whether somebody else has moved, removed or changed any of it. */
export const isReplaced = (drawn: DrawnNode[]): boolean =>
  drawn.some(({ node, parent, text }) => node.parentNode !== parent || node.nodeValue !== text);

type Control = HTMLElement & Partial<HTMLInputElement & HTMLDetailsElement>;

/** What a visitor can use in a root, by names that are the same in another drawing. */
function controlsIn(root: ParentNode): Map<string, Control> {
  const controls = new Map<string, Control>();
  const counts: Record<string, number> = {};
  for (const control of root.querySelectorAll<Control>(
    'a, button, details, input, select, summary, textarea',
  )) {
    const kind = `${control.localName} ${control.id} ${control.part.value}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
    controls.set(`${kind} ${counts[kind]}`, control);
  }
  return controls;
}

/**
 * Empties a root, so that it is drawn anew. Style sheets in it are somebody else's, and stay.
 *
 * @returns what to call afterwards: it opens what the visitor had opened, puts back what they typed, and the focus
 */
export function empty(root: ShadowRoot): () => void {
  const before = controlsIn(root);
  const { activeElement } = root;
  for (const node of [...root.childNodes]) if (!/^(style|link)$/i.test(node.nodeName)) node.remove();
  return () => {
    for (const [name, control] of controlsIn(root)) {
      const old = before.get(name);
      if (!old) continue;
      if (old.open) control.open = true;
      // other fields were filled from the state; the ZIP code being typed is not in it
      if (old.value && !control.value) control.value = old.value;
      if (old !== activeElement) continue;
      control.focus({ preventScroll: true });
      if (old.matches('input:not([type]), textarea'))
        control.setSelectionRange!(old.selectionStart!, old.selectionEnd!);
    }
  };
}
