import type { Action, Fact } from '../../campaign/campaign.ts';
/** What a site owner wrote inside the tag for one slot. */
export declare const slottedIn: (card: Element, slot: string) => Element[];
/** The title of a slot's list. */
export declare const titleIn: (card: Element, slot: string) => string | null | undefined;
/** `<li><strong>1,300+</strong> firms <small><a href>source</a>, date</small></li>`: all but the text may be missing. */
export declare const factsIn: (card: Element) => Fact[] | undefined;
/** `<li data-script="what to say">text <ul><li>single asks</li></ul></li>`; links in it stand below the text. */
export declare const actionsIn: (card: Element) => Action[] | undefined;
