import type { Topic } from '../../campaign/topics.ts';
import type { Answer } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Request } from '../../state/request.ts';
import type { VisitState } from '../../state/state.ts';
/** What the parts of the lookup are rendered from. */
export interface RenderContext {
    visit: VisitState;
    localizer: Localizer;
    /** What the visitor calls about, and all that they can. */
    topic: Topic;
    topics: Topic[];
    /** Asks whoever keeps the visit. */
    dispatch: (request: Request) => void;
}
/** What an answer is rendered from. */
export interface AnswerContext extends RenderContext {
    answer: Answer;
    /** Where a wrong number is reported. */
    reportUrl: string | undefined;
    /** The level of its heading. */
    headingLevel: number;
    /** The address of the directory. */
    directory: string | undefined;
    /** What is read first is rendered first: the rest follows once that is on screen. */
    deferDetails: boolean;
    /** Asks again for the same ZIP code or position, in a state. */
    findAgain: (state?: string) => void;
    /** Asks where the visitor is, to tell which of the districts is theirs; undefined where no browser would say. */
    narrowByPosition: (() => void) | undefined;
}
