import type { Position } from './answer.ts';
import type { Directory } from './directory.ts';
/**
 * The districts that a position may be in, the nearest first, and until when the lines of their states are valid. Rejects
 * if a file cannot be loaded or is damaged.
 *
 * @param wholeCountry loads the file of the whole country, whatever the position
 */
export declare function districtsAt({ latitude, longitude, accuracy }: Position, directory: Directory, wholeCountry?: boolean): Promise<{
    districts: string[];
    endOf(state: string): number;
}>;
