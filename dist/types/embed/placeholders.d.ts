/** Whether the address of a script asks for a card in its place: `hk-advocacy-card.js?mount&lang=en`. */
export declare const isMountScript: (url: string) => boolean;
/**
 * Puts cards into the placeholders and after the `?mount` script tags of the page, now and whenever such a one is added.
 *
 * @param attributes the names of the card's attributes; other options are not its own
 */
export declare function fillPlaceholders(attributes: string[]): void;
