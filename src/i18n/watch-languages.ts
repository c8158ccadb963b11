/**
 * Calls back whenever a `lang` attribute changes around an element, in its document and in the shadow roots that it is in.
 *
 * @returns stops watching
 */
export function watchLanguages(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (!(root as ShadowRoot).host) break;
  }
  return () => observer.disconnect();
}
