import type { Seat } from '../congress/congress.ts';
import type { Subject } from './selectors.ts';
import type { ActivityLog, LetterStatus, Memory, Outcome, View, VisitState } from './state.ts';
/** What a lookup changes. */
export type LookupResult = Partial<Pick<VisitState, 'zip' | 'answer' | 'chosenSeats' | 'asOf' | 'position' | 'positionError'>>;
/** What can happen in a visit. Actions are plain data. */
export type Action = 
/** The visitor is about to use the lookup: fetch the directory. */
{
    type: 'prepare';
} | {
    type: 'directory-loaded';
    asOf: string;
}
/** Look up a ZIP code as it was typed. `state`: the visitor's choice, where the ZIP code is in two states. */
 | {
    type: 'find-by-zip';
    zip: string;
    state?: string | undefined;
}
/** Look up the browser's position. `isNarrowing`: only to choose among the districts of the answer shown. */
 | {
    type: 'find-by-position';
    isNarrowing?: boolean;
    state?: string | undefined;
} | {
    type: 'lookup-finished';
    lookupId: number;
    result: LookupResult;
}
/** The visitor chooses their district, or several to call them all. */
 | {
    type: 'choose-districts';
    districts: string[];
} | {
    type: 'districts-chosen';
    lookupId: number;
    seats: Seat[];
}
/** The visitor chooses what to call about, by its id. With a `view`, the calls or letters about it begin with the first member. */
 | {
    type: 'choose-topic';
    topic: string;
    view?: View | undefined;
} | {
    type: 'pick-asks';
    asks: string[];
} | {
    type: 'show';
    view: View;
}
/** The visitor opens a member; with an empty id, the first one without an outcome. */
 | {
    type: 'open-seat';
    seat: string;
}
/** The visitor reports how the call to a seat went. */
 | {
    type: 'record-outcome';
    topic: Subject;
    seat: string;
    outcome: Outcome;
} | {
    type: 'set-sender';
    field: 'name' | 'town';
    value: string;
}
/** The visitor edits a letter; without a text, undoes all edits. */
 | {
    type: 'edit-letter';
    topic: string;
    seat: string;
    text?: string | undefined;
} | {
    type: 'check-spelling';
    isOn: boolean;
}
/** The visitor copied or printed letters, or that failed: see `status`. */
 | {
    type: 'take-letters';
    topic: string;
    seats: string[];
    how: 'copy' | 'contact' | 'print';
    status?: LetterStatus | undefined;
}
/** The visitor opened the petition of an action. */
 | {
    type: 'open-petition';
    action: string;
}
/** The site's owner turned on remembering: read what is stored under this key. */
 | {
    type: 'restore-activity';
    key: string;
} | {
    type: 'activity-restored';
    activity: ActivityLog;
    memory: Memory;
}
/** The visitor ticks the box for remembering. */
 | {
    type: 'remember-activity';
}
/** The visitor unticks it: delete everything that is stored. */
 | {
    type: 'forget-activity';
}
/** What is stored under this key was forgotten, by another card or in another tab. */
 | {
    type: 'memory-forgotten';
    key: string;
}
/** Find out whether it was. */
 | {
    type: 'check-memory';
}
/** `memory`: null where nothing may be stored any more. `activity`: what is left of it, if it was forgotten. */
 | {
    type: 'memory-changed';
    memory: Memory | null;
    activity?: ActivityLog;
};
