/** Resolves when everything rendered so far is on screen, so that slow work can wait until then. */
export declare const afterPaint: () => Promise<void>;
