/** Whether a script's address asks for a card after the script: `hk-advocacy-card.js?mount&lang=en`. */
export declare const isMountScript: (url: string) => boolean;
interface CardClass {
    new (): HTMLElement;
    observedAttributes: string[];
}
/**
 * Adds cards to the placeholders and after the `?mount` script tags of the page, now and whenever one is added. A page that is
 * morphed to the HTML of its server loses such a card, because that HTML has only the placeholder: the same card comes back, and
 * with it the visit.
 *
 * @param Card its class; options that are none of its attributes are ignored
 */
export declare function fillPlaceholders(Card: CardClass): void;
export {};
