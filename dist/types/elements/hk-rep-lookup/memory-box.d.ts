import { nothing, type TemplateResult } from 'lit';
import type { RenderContext } from './render-context.ts';
/** The checkbox for remembering on this device, if the site's owner turned that on, and the button to forget. */
export declare function renderMemoryBox({ localizer, visit, dispatch, }: Pick<RenderContext, 'localizer' | 'visit' | 'dispatch'>): TemplateResult | typeof nothing;
