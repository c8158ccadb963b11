import { type TemplateResult } from 'lit';
import type { Words } from './words.ts';
/** Of which day the directory is, and whether a new Congress begins soon. */
export declare function drawDates(words: Words, asOf?: string | null): TemplateResult;
