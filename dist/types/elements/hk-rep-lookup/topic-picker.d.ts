import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { RenderContext } from './render-context.ts';
/** What a topic is called: its label, or "Action 3". */
export declare const topicName: ({ label, number }: Topic, localizer: Localizer) => string;
/** The action that a visitor came from, and the way back to it. */
export declare const renderChosenAction: ({ topic, localizer, dispatch }: RenderContext) => TemplateResult;
/** The topics to choose from: those of the top call, and the action that the visitor came from. */
export declare function renderTopics(context: RenderContext): TemplateResult | typeof nothing;
/** The asks of an action, of which a call names one or two. */
export declare function renderAsks(context: RenderContext): TemplateResult | typeof nothing;
