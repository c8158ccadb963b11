/** Code that arrives when it is needed brings its English words with it. Rejects where it does not arrive. */
export declare function learn<Part extends {
    english: object;
}>(loading: Promise<Part>): Promise<Part>;
type Offices = typeof import('./offices.ts');
/** Offices and their hours; undefined as long as that code is not here. */
export declare const officesHere: () => Offices | undefined;
/** Fetches that code. Never rejects: without it no hours are said, and the developer is told. */
export declare function loadOffices(): Promise<void>;
export {};
