import type { Seat } from '../congress/answer.ts';
import type { Sender } from './sender.ts';
/** The sender; empty fields were not filled in. */
export interface LetterSender extends Sender {
    zip: string;
}
/** What the letter is about. */
export interface LetterSubject {
    /** The script of a call, with its placeholders. */
    script: string;
    bill?: string | undefined;
    /** The asks that the visitor picked. */
    asks?: string[] | undefined;
}
/** What a letter is written from. */
export interface Letter {
    subject: LetterSubject;
    seat: Seat;
    sender: LetterSender;
    /** As written on a letter: "November 25, 2026". */
    date: string;
    /** Joins asks within a sentence: "this and that". */
    listOf: (asks: string[]) => string;
}
/** The letter as text, with placeholders in brackets for what the visitor did not type. */
export declare function composeLetter(letter: Letter): string;
