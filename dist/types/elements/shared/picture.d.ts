/** Resolves once what is drawn by now has been painted: a visitor sees an answer before the rest of it takes its time. */
export declare const painted: () => Promise<unknown>;
