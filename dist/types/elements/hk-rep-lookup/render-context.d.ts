import type { Topic } from '../../campaign/topics.ts';
import type { Answer } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Request } from '../../state/request.ts';
import type { VisitState } from '../../state/state.ts';
import type { CalendarFiles } from '../base/calendar-file.ts';
import type { Copier } from '../base/clipboard.ts';
import type { OfficeFinder } from '../base/office-finder.ts';
import type { Petition } from '../base/petition.ts';
import type { ShareContent } from '../base/share-content.ts';
/** What the views of the lookup are rendered from. */
export interface RenderContext {
    visit: VisitState;
    localizer: Localizer;
    /** The current topic, and all topics. */
    topic: Topic;
    topics: Topic[];
    /** Sends a request to the card, or to the lookup's own store. */
    dispatch: (request: Request) => void;
    /** Where visitors report a wrong number. */
    reportUrl: string | undefined;
    eventsUrl: string | undefined;
    /** Where a visitor can do more. */
    nextUrl: string | undefined;
    petition: Petition | undefined;
    /** What the card passes on; undefined for a lookup alone. */
    share: ShareContent | undefined;
    /** Whether there is an address to pass on. */
    canShare: () => boolean;
    /** The level of the board's heading. */
    headingLevel: number;
    /** The address of the directory. */
    directory: string | undefined;
    copier: Copier;
    calendarFiles: CalendarFiles;
    offices: OfficeFinder;
    /** Fetches the offices of the active member, now that the visitor looks at them. */
    loadOffices: () => void;
    /** Looks up again: the same ZIP code or position in a state, or what is in the field now. */
    findAgain: (state?: string) => void;
    /** Chooses among the answer's districts by the visitor's position; undefined where geolocation is not available. */
    narrowByPosition: (() => void) | undefined;
    openPetition: () => void;
}
/** What an answer is rendered from. */
export interface AnswerContext extends RenderContext {
    answer: Answer;
}
