import type { HkElement } from './hk-element.ts';

/** A handler for an event in a template: what it throws ends in the element's fallback, not in the page. */
export const guarded = <Type extends Event>(handler: (event: Type) => unknown) =>
  // Lit calls the handlers in an element's template with the element as `this`
  function (this: HkElement, event: Type): void {
    this.guard(() => handler(event));
  };
