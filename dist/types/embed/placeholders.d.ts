/** Whether a script's address asks for a card after the script: `hk-advocacy-card.js?mount&lang=en`. */
export declare const isMountScript: (url: string) => boolean;
/**
 * Adds cards to the placeholders and after the `?mount` script tags of the page, now and whenever one is added.
 *
 * @param attributes the names of the card's attributes; other options are ignored
 */
export declare function fillPlaceholders(attributes: string[]): void;
