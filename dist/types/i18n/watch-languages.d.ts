/**
 * Calls back whenever a `lang` attribute changes around an element, in its document and in the shadow roots that it is in.
 *
 * @returns stops watching
 */
export declare function watchLanguages(element: Element, onChange: () => void): () => void;
