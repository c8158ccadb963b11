import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import type { Seat } from '../../congress/congress.ts';
import { type Localizer } from '../../i18n/localizer.ts';
import type { VisitState } from '../../state/state.ts';
export interface ScriptContext {
    topic: Topic;
    visit: VisitState;
    localizer: Localizer;
    /** The seat to call; undefined before a lookup. */
    seat?: Seat | undefined;
}
/** What to say to one member, in English, as text. */
export declare const scriptText: (context: ScriptContext) => string;
/** Says why the words are the campaign's own and not those of the site's list. */
export declare const renderSubstitute: ({ topic, localizer }: Pick<ScriptContext, "topic" | "localizer">) => typeof nothing | TemplateResult<1>;
/** The script in English, and the same in the visitor's language behind a disclosure. */
export declare function renderScript(context: ScriptContext, id?: string): TemplateResult;
/** Of a bill: its numbers, whether the member is on the list of its sponsors and cosponsors, and when it lapses. */
export declare function renderBill(context: ScriptContext): TemplateResult | typeof nothing;
