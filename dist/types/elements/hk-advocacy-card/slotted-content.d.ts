import type { Action, Fact } from '../../campaign/campaign.ts';
/** What a site owner wrote inside the tag for one slot. */
export declare const slottedIn: (card: Element, slot: string) => Element[];
/** The title of a slot's list. */
export declare const titleIn: (card: Element, slot: string) => string | null | undefined;
/** Reads `<li><strong>1,300+</strong> firms <small><a href>source</a>, date</small></li>`; only the text is required. */
export declare const factsIn: (card: Element) => Fact[] | undefined;
/** The actions as they are shown: translated, where a translator has changed them. */
export declare const actionsIn: (card: Element) => Action[] | undefined;
/** The same actions as they are said to Congress. */
export declare const spokenActionsIn: (card: Element) => Action[] | undefined;
