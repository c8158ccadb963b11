import { warnOnce } from '../../congress/warn.ts';
export { warnOnce };
/** Tells the developer of an attribute whose value cannot be used, and what can. */
export declare const warnValue: (attribute: string, value: unknown, use: string) => void;
