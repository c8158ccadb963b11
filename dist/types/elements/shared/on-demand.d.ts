/** Code on demand brings its English words with it, and among them, in a build, which one it is of. */
interface Part {
    english: Record<string, string>;
}
/**
 * Code that arrives when it is needed. Rejects where it does not arrive, and where a cache or a folder still holds that of
 * another build, whose words have other numbers; the developer is told.
 */
export declare function learn<Arrived extends Part>(file: string, loading: Promise<Arrived>): Promise<Arrived>;
type Offices = typeof import('./offices.ts');
type Guide = typeof import('./guide/guide.ts');
/** Offices and their hours; undefined as long as that code is not here. */
export declare const officesHere: () => Offices | undefined;
/** Guided calls and letters; undefined as long as that code is not here. */
export declare const guideHere: () => Guide | undefined;
/** Fetches that code. Never rejects: without it no hours are said and nobody is guided. */
export declare function loadParts(): Promise<void>;
export {};
