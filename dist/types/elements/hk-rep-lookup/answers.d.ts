import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type Answer } from '../../congress/index.ts';
import type { Visit } from '../shared/visit.ts';
import type { Words } from '../shared/words.ts';
/** What a drawing needs beside the answer. */
export interface Drawing {
    /** What the visitor calls about. */
    topic: Topic;
    /** Where a wrong number is told. */
    reportUrl: string | undefined;
    level: number;
    /** Asks for the same ZIP code again, in a state. */
    again: (state?: string) => void;
    /** Tells which district is the visitor's. */
    choose: (district: string) => void;
}
/** The drawing of an answer; what is no ZIP code is answered at the field and has none. */
export declare function drawAnswer(answer: Answer, visit: Visit, words: Words, drawing: Drawing): TemplateResult | typeof nothing;
