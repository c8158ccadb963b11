import { nothing } from 'lit';

/** Leaves an attribute out of a template. The cast is for lit-analyzer, which does not know about `nothing`. */
export const OMITTED = nothing as unknown as string;

/** Whether a boolean attribute is on: `private` and `private="private"` are, `private="false"` is not. */
export const isAttributeOn = (value: string | boolean | null | undefined): boolean =>
  value != null && String(value) !== 'false';
