import { type TemplateResult } from 'lit';
import type { RenderContext } from './render-context.ts';
/** Fields for the visitor's name and town, which are optional. */
export declare const renderSenderFields: (context: RenderContext) => TemplateResult;
