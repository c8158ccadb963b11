import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { RenderContext } from './render-context.ts';
/** The name of a topic: its label, or "Action 3". */
export declare const topicName: ({ label, number }: Topic, localizer: Localizer) => string;
/** The action that the visitor came from, and a button to go back to it. */
export declare const renderChosenAction: ({ topic, localizer, dispatch }: RenderContext) => TemplateResult;
/** The choice of topics: those with a label, and the action that the visitor came from. */
export declare function renderTopics(context: RenderContext): TemplateResult | typeof nothing;
/** The asks of an action, of which the visitor picks one or two. */
export declare function renderAsks(context: RenderContext): TemplateResult | typeof nothing;
