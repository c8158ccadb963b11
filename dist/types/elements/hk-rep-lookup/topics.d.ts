import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Ask, Visit } from '../shared/visit.ts';
import type { Words } from '../shared/words.ts';
type Tell = (ask: Ask) => void;
/** The action that a visitor came from, and the way back to it. */
export declare const drawAbout: (topic: Topic, words: Words, tell: Tell) => TemplateResult;
/** The scripts to choose from: those of the top call, and that of the action a visitor came from. */
export declare function drawTopics(topics: Topic[], chosen: Topic, words: Words, tell: Tell): TemplateResult | typeof nothing;
/** The steps of an action, of which a call names one or two. */
export declare function drawAsks({ asks }: Topic, visit: Visit, words: Words, tell: Tell): TemplateResult | typeof nothing;
/** Three short lines for those who may be watched: no fear, and no advice beyond. */
export declare const beforeYouCall: (words: Words) => TemplateResult;
export {};
