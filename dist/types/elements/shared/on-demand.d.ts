/** Code that arrives when it is needed brings its English words with it. Rejects where it does not arrive. */
export declare function learn<Part extends {
    english: object;
}>(loading: Promise<Part>): Promise<Part>;
type Offices = typeof import('./offices.ts');
type Guide = typeof import('./guide/guide.ts');
/** Offices and their hours; undefined as long as that code is not here. */
export declare const officesHere: () => Offices | undefined;
/** Guided calls and letters; undefined as long as that code is not here. */
export declare const guideHere: () => Guide | undefined;
/** Fetches that code. Never rejects: without it no hours are said and nobody is guided, and the developer is told. */
export declare function loadParts(): Promise<void>;
export {};
