import { type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Copier } from './clipboard.ts';
import { type ScriptContext } from './script.ts';
interface WordsToSay extends ScriptContext {
    seat: Seat;
    copier: Copier;
    headingLevel: number;
}
/** What to say to a member. The lookup adds the choice of topics, of asks, and the fields for the visitor's name. */
export declare function renderWordsToSay(words: WordsToSay, { topics, asks, sender }?: {
    topics?: unknown;
    asks?: unknown;
    sender?: unknown;
}): TemplateResult;
export {};
