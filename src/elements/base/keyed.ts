import { html, type TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/**
 * Content with new elements for each key, because translators in browsers replace the text of old ones. Lit makes new
 * elements for each template, so every key has a template of its own. (Lit's `keyed` does the same, with more code.)
 */
export function keyed(key: string, content: unknown): TemplateResult {
  const strings = templates.get(key) ?? Object.assign(['', ''], { raw: ['', ''] });
  templates.set(key, strings);
  return html(strings, content);
}
