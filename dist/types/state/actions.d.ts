import type { Seat } from '../congress/congress.ts';
import type { ActivityLog, LetterStatus, Memory, Outcome, Step, VisitState } from './state.ts';
/** What a lookup changes. */
export type LookupResult = Partial<Pick<VisitState, 'zip' | 'answer' | 'chosenSeats' | 'asOf' | 'position' | 'positionError'>>;
/** What can happen in a visit. Actions are plain data. */
export type Action = 
/** The visitor reaches for the lookup: fetch the directory. */
{
    type: 'prepare';
} | {
    type: 'directory-loaded';
    asOf: string;
}
/** Who represents this ZIP code, as it was typed? `state`: they live in that one of two. */
 | {
    type: 'find-by-zip';
    zip: string;
    state?: string | undefined;
}
/** Who represents the place where the browser says that the visitor is? `isNarrowing`: which of the answer's districts is it? */
 | {
    type: 'find-by-position';
    isNarrowing?: boolean;
    state?: string | undefined;
} | {
    type: 'lookup-finished';
    lookupId: number;
    result: LookupResult;
}
/** The visitor says which district is theirs, or that they want to call all of these. */
 | {
    type: 'choose-districts';
    districts: string[];
} | {
    type: 'districts-chosen';
    lookupId: number;
    seats: Seat[];
}
/** The visitor chooses what to call about, by its id; and where to go on with it, if not where they are. */
 | {
    type: 'choose-topic';
    topic: string;
    step?: Step | undefined;
} | {
    type: 'pick-asks';
    asks: string[];
} | {
    type: 'go-to-step';
    step: Step;
}
/** The visitor says how the call to a seat went. */
 | {
    type: 'record-outcome';
    topic: string;
    seat: string;
    outcome: Outcome;
} | {
    type: 'set-sender';
    field: 'name' | 'town';
    value: string;
}
/** The visitor changes a letter; without a text, takes the changes back. */
 | {
    type: 'edit-letter';
    topic: string;
    seat: string;
    text?: string | undefined;
}
/** The visitor takes letters along, or cannot: `status` tells. */
 | {
    type: 'take-letters';
    topic: string;
    seats: string[];
    how: 'copy' | 'contact' | 'print';
    status?: LetterStatus | undefined;
}
/** The visitor opens the petition of an action. */
 | {
    type: 'open-petition';
    action: string;
}
/** The site's owner offers to remember, under this key of the storage. */
 | {
    type: 'restore-activity';
    key: string;
} | {
    type: 'activity-restored';
    activity: ActivityLog;
    memory: Memory;
}
/** The visitor ticks the box, or takes it back and wants all of it gone. */
 | {
    type: 'remember-activity';
} | {
    type: 'forget-activity';
} | {
    type: 'memory-changed';
    memory: Memory;
};
