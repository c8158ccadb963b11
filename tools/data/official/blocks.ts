import type { Faults } from '../faults.ts';
import { districtOf } from './parts.ts';
import { PLACE_OF } from './places.ts';
import { eachRow } from './text.ts';

/** No district has this number: water that no state has put into one. */
const NONE = 99;

/** Numbers one after the other in a typed array: a list of eight million costs eight bytes each. */
class Numbers {
  #all = new Float64Array(1024);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#all.length) {
      const more = new Float64Array(2 * this.#count);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all[this.#count++] = value;
  }

  sorted(): Float64Array {
    return this.#all.slice(0, this.#count).sort();
  }
}

/** The district of every block of a state, each block's thirteen digits within it and the district in one number. */
type State = Float64Array;

/** The districts of 2020 blocks, by state. */
export class Blocks {
  readonly #states = new Map<string, State>();

  /** Takes the states of another list over; what is there of them goes. */
  replace(place: string, other: Blocks): void {
    this.#states.set(place, other.#states.get(place) ?? new Float64Array());
  }

  /** The two digits of a block's district, ZZ where it is in none; undefined for a block that is not there. */
  codeOf(place: string, block: string): string | undefined {
    const state = this.#states.get(place);
    if (!state) return undefined;
    const wanted = +block.slice(2) * 100;
    let low = 0;
    let high = state.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (state[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    const code = (state[low] ?? NaN) - wanted;
    if (!(code < 100)) return undefined;
    return code === NONE ? 'ZZ' : String(code).padStart(2, '0');
  }

  /** How many blocks of a state are in another district in another list, or missing from either. */
  differences(place: string, other: Blocks): number {
    const a = this.#states.get(place) ?? new Float64Array();
    const b = other.#states.get(place) ?? new Float64Array();
    let count = Math.abs(a.length - b.length);
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++;
    return count;
  }

  /** Reads a block equivalency file: each block of the census of 2020 and the congressional district it is in. */
  static async read(file: string, bytes: AsyncIterable<Uint8Array>, faults: Faults): Promise<Blocks> {
    const states = new Map<string, Numbers>();
    const columns = ['GEOID', /^CD(\d+)?FP$/];
    const seen = new Map<string, boolean>();
    await eachRow({ file, bytes, separator: ',' }, columns, faults, ([block, code]) => {
      if (!/^\d{15}$/.test(block!)) return `"${block}" is no block`;
      const fips = block!.slice(0, 2);
      const place = PLACE_OF.get(fips);
      const district = fips + code;
      let known = seen.get(district);
      if (known === undefined) seen.set(district, (known = districtOf(place, code!) !== undefined));
      if (!known) return `${block} is in ${code}, which is no district of ${place ?? 'a state'}`;
      let state = states.get(place!);
      if (!state) states.set(place!, (state = new Numbers()));
      state.push(+block!.slice(2) * 100 + (code === 'ZZ' ? NONE : +code!));
    });
    const blocks = new Blocks();
    for (const [place, numbers] of states) blocks.#states.set(place, numbers.sorted());
    return blocks;
  }
}
