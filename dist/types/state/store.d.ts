import type { Action } from './actions.ts';
import { type VisitState } from './state.ts';
/** What the element whose visit it is says about lookups. */
interface LookupSettings {
    directory: string | undefined;
    isPrivate: boolean;
}
/** The state of one visit: that of a card, or of a lookup that stands alone. */
export declare class VisitStore {
    #private;
    /**
     * @param host public events are sent from it
     * @param settings asked before each effect, because attributes can change
     * @param onChange gets the state whenever it has changed
     */
    constructor(host: HTMLElement, settings: () => LookupSettings, onChange: (state: VisitState) => void);
    get state(): VisitState;
    /** Changes the state and runs the effects of an action; resolves when there is nothing more to come. */
    readonly dispatch: (action: Action) => Promise<void>;
}
export {};
