import type { Topic } from '../../campaign/topics.ts';
import type { VisitState } from '../../state/state.ts';
/** The selector of the controls that a change of the visit may remove, such as the button that was pressed. */
export declare function removedControls(before: VisitState, visit: VisitState): string | undefined;
interface Change {
    before: VisitState;
    visit: VisitState;
    topic: Topic;
    /** What had the focus is gone, such as the button that was pressed. */
    isLost: boolean;
}
/** The selector of what gets the focus after a change of the visit; undefined if the focus stays where it is. */
export declare function focusAfter({ before, visit, topic, isLost }: Change): string | undefined;
export {};
