import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { RenderContext } from './render-context.ts';
/** The name of a topic: its label, or "Action 3". */
export declare const topicName: ({ label, number }: Topic, localizer: Localizer) => string;
/** Back to the action in the list of actions. */
export declare const renderBackLink: ({ topic, localizer, dispatch }: RenderContext) => TemplateResult;
/** The action that the visitor came from, until their members are found. */
export declare function renderChosenAction(context: RenderContext): TemplateResult;
/** The choice of topics. */
export declare function renderTopics(context: RenderContext): unknown;
/** The asks of an action, of which the visitor picks one or two. */
export declare function renderAsks(context: RenderContext): TemplateResult | typeof nothing;
