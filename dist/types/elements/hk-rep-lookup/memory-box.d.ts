import { nothing, type TemplateResult } from 'lit';
import type { RenderContext } from './render-context.ts';
/** The box that lets this browser remember, where the owner offers it, and the button that makes it forget. */
export declare function renderMemoryBox({ localizer, visit, dispatch, }: Pick<RenderContext, 'localizer' | 'visit' | 'dispatch'>): TemplateResult | typeof nothing;
