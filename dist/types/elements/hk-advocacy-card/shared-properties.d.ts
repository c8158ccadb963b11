import type { Action, Fact } from '../../campaign/campaign.ts';
import type { Topic } from '../../campaign/topics.ts';
import type { ActivityLog, VisitState } from '../../state/state.ts';
import type { ShareContent } from '../base/share-content.ts';
import type { Petition } from '../base/petition.ts';
/** What a card passes to the elements that belong to it, inside it or elsewhere on the page. */
export interface SharedProperties {
    visit: VisitState;
    activity: ActivityLog;
    facts: Fact[];
    actions: Action[];
    topics: Topic[];
    directory: string | undefined;
    private: string | boolean | undefined;
    petitionUrl: string | undefined;
    /** The petition, if an action of the campaign has one. */
    petition: Petition | undefined;
    eventsUrl: string | undefined;
    reportUrl: string | undefined;
    nextUrl: string | undefined;
    share: ShareContent;
}
/** Sets the properties that an element takes. */
export declare function passTo(child: Element, shared: SharedProperties): void;
