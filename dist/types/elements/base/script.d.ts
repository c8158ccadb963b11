import { type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type Seat } from '../../congress/congress.ts';
import { type Localizer } from '../../i18n/localizer.ts';
import type { VisitState } from '../../state/state.ts';
import type { Copier } from './clipboard.ts';
interface ScriptView {
    topic: Topic;
    visit: VisitState;
    localizer: Localizer;
    copier: Copier;
    /** The seat to call; undefined before a lookup. */
    seat?: Seat;
}
/** What to say about a topic, in English, and below it the same in the visitor's language. */
export declare function renderScript({ topic, visit, localizer, copier, seat }: ScriptView): TemplateResult;
export {};
