import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type Answer } from '../../congress/index.ts';
import type { Ask, Visit } from '../shared/visit.ts';
import type { Words } from '../shared/words.ts';
/** What a drawing needs beside the answer. */
export interface Drawing {
    /** What the visitor calls about, and all that they can. */
    topic: Topic;
    topics: Topic[];
    tell: (ask: Ask) => void;
    /** Where a wrong number is told. */
    reportUrl: string | undefined;
    level: number;
    /** Where the directory's files lie. */
    directory: string | undefined;
    /** Draws what is read first, where it is new: the rest follows once that is on screen. */
    brief: boolean;
    /** Asks again for the same ZIP code, or for where the visitor is, in a state. */
    again: (state?: string) => void;
    /** Tells which district is the visitor's, or that all of them may be. */
    choose: (...districts: string[]) => void;
    /** Asks where the visitor is, to tell which of the districts is theirs; undefined where no browser would say. */
    locate: (() => void) | undefined;
}
/** The drawing of an answer; what is no ZIP code is answered at the field and has none. */
export declare function drawAnswer(answer: Answer, visit: Visit, words: Words, drawing: Drawing): TemplateResult | typeof nothing;
