import { type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type Seat } from '../../congress/index.ts';
import type { Copier } from './copy.ts';
import type { Visit } from './visit.ts';
import { type Words } from './words.ts';
/** What to say about a topic, in English, and beside it what that says in the visitor's language. */
export declare function drawScript(topic: Topic, visit: Visit, words: Words, copier: Copier, seat?: Seat): TemplateResult;
