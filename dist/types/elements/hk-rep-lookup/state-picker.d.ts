import { type TemplateResult } from 'lit';
import type { Words } from '../shared/words.ts';
/** A list of all states and territories, for a ZIP code that does not tell. */
export declare function statePicker(words: Words, pick: (state: string) => void): TemplateResult;
