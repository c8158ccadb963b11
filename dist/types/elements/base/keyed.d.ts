import { type TemplateResult } from 'lit';
/**
 * Content with new elements for each key, because translators in browsers replace the text of old ones. Lit makes new
 * elements for each template, so every key has a template of its own. (Lit's `keyed` does the same, with more code.)
 */
export declare function keyed(key: string, content: unknown): TemplateResult;
