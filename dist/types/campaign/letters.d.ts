import type { Seat } from '../congress/answer.ts';
import type { Sender } from './sender.ts';
/** Who writes; empty where they did not type it. */
export interface LetterSender extends Sender {
    zip: string;
}
/** What the letter is about. */
export interface LetterSubject {
    /** A call's script, before anything is filled in. */
    script: string;
    bill?: string | undefined;
    /** The asks that the visitor picked. */
    asks?: string[] | undefined;
}
/** The letter as text; what nobody typed stands in brackets. */
export declare function composeLetter({ subject, seat, sender, date, }: {
    subject: LetterSubject;
    seat: Seat;
    sender: LetterSender;
    /** As it stands on a letter: "November 25, 2026". */
    date: string;
}): string;
