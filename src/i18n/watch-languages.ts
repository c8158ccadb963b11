import { hostAround } from '../lib/native.ts';

/**
 * Calls back whenever a `lang` attribute changes around an element, in its document and in the shadow roots that it is in.
 *
 * @returns stops watching
 */
export function watchLanguages(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (let node: Element | undefined = element; node; node = hostAround(node))
    observer.observe(node.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  return () => observer.disconnect();
}
