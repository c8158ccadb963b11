import type { HkElement } from './hk-element.ts';
/** A handler for an event in a template: what it throws ends in the element's fallback, not in the page. */
export declare const guarded: <Type extends Event>(handler: (event: Type) => unknown) => (this: HkElement, event: Type) => void;
