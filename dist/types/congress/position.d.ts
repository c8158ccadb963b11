import type { Directory } from './directory.ts';
import type { Position } from './types.ts';
/** Numbers from 0, as the ZIP table has them. */
type ReadNumbers = (text: string) => number[];
/**
 * The districts that a position may be in, the nearest first, and when the lines of their states end. Rejects where what tells
 * it does not arrive whole. What it needs of the module comes as arguments.
 *
 * @param whole asks for the file of the whole country, whatever the position
 */
export declare function districtsAt({ latitude, longitude, accuracy }: Position, directory: Directory, readNumbers: ReadNumbers, whole?: boolean): Promise<{
    districts: string[];
    endOf(state: string): number;
}>;
export {};
