import { warnOnce } from '../../congress/warn.ts';

// It lives where nothing may be imported; this door is for the rooms that may not enter there.
export { warnOnce };

/** Tells the developer of an attribute whose value cannot be used, and what can. */
export const warnValue = (attribute: string, value: unknown, use: string): void =>
  warnOnce(`${attribute}="${String(value)}" is not used. Use ${use}.`);
