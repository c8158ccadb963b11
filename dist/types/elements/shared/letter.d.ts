import type { Seat } from '../../congress/index.ts';
/** What the visitor typed; empty where they did not. */
export interface Sender {
    name: string;
    town: string;
    zip: string;
}
/** What the letter is about. */
export interface LetterOf {
    /** A call's script, before anything is filled in. */
    script: string;
    bill?: string | undefined;
    /** The steps that the visitor picked. */
    asks?: string[] | undefined;
}
/**
 * The letter.
 *
 * @param date as it stands on a letter, "November 25, 2026"
 * @param say what the card's own scripts are made with
 */
export declare function composeLetter(of: LetterOf, seat: Seat, sender: Sender, date: string, say: (what: string) => string): string;
