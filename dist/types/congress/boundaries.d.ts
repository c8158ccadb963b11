import type { Position } from './answer.ts';
import type { Directory } from './directory.ts';
/**
 * The districts that a position may be in, the nearest first, and when the lines of their states end. Rejects where what tells
 * it does not arrive whole.
 *
 * @param whole asks for the file of the whole country, whatever the position
 */
export declare function districtsAt({ latitude, longitude, accuracy }: Position, directory: Directory, whole?: boolean): Promise<{
    districts: string[];
    endOf(state: string): number;
}>;
