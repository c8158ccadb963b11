import type { Action } from './actions.ts';
import { type VisitState } from './state.ts';
/** The settings for lookups, from the attributes of the element that owns the store. */
interface LookupSettings {
    directory: string | undefined;
    isPrivate: boolean;
}
/** The state of one visit, owned by a card or by a lookup that is used alone. */
export declare class VisitStore {
    #private;
    /**
     * @param host the element that sends public events
     * @param settings called before each effect, because attributes can change
     * @param onChange called with the state whenever it has changed
     */
    constructor(host: HTMLElement, settings: () => LookupSettings, onChange: (state: VisitState) => void);
    get state(): VisitState;
    /** Forgets whatever another card of the page, or another tab, lets the browser forget; returns a function that ends it. */
    watchMemory(view: Window): () => void;
    /** Changes the state and runs the effects of an action; resolves when the effects have finished. */
    readonly dispatch: (action: Action) => Promise<void>;
}
export {};
