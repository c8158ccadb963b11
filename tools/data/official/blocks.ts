import type { Faults } from '../faults.ts';
import { districtOf } from './parts.ts';
import { STATE_BY_FIPS } from './fips.ts';
import { eachRow } from './each-row.ts';

/** Stands for "no district" (ZZ): water that no state has assigned to one. */
const NONE = 99;

/** A growing typed array, because a list of eight million numbers needs too much memory. */
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

/** The blocks of a state, sorted: each number is the thirteen digits of a block, times 100, plus its district. */
type StateBlocks = Float64Array;

/** The districts of the census blocks of 2020, by state. */
export class Blocks {
  readonly #states = new Map<string, StateBlocks>();

  /** Replaces a state's blocks by those of another list. */
  replace(place: string, other: Blocks): void {
    this.#states.set(place, other.#states.get(place) ?? new Float64Array());
  }

  /** The two digits of a block's district, `ZZ` for none; undefined for an unknown block. */
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

  /** The number of blocks of a state that differ in another list. */
  differences(place: string, other: Blocks): number {
    const a = this.#states.get(place) ?? new Float64Array();
    const b = other.#states.get(place) ?? new Float64Array();
    let count = Math.abs(a.length - b.length);
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++;
    return count;
  }

  /** Reads a block equivalency file: the blocks of the census of 2020 with their congressional districts. */
  static async read(file: string, bytes: AsyncIterable<Uint8Array>, faults: Faults): Promise<Blocks> {
    const states = new Map<string, Numbers>();
    const columns = ['GEOID', /^CD(\d+)?FP$/];
    const seen = new Map<string, boolean>();
    await eachRow({ file, bytes, separator: ',' }, columns, faults, ([block, code]) => {
      if (!/^\d{15}$/.test(block!)) return `"${block}" is not a block`;
      const fips = block!.slice(0, 2);
      const place = STATE_BY_FIPS.get(fips);
      const district = fips + code;
      let known = seen.get(district);
      if (known === undefined) seen.set(district, (known = districtOf(place, code!) !== undefined));
      if (!known) return `${block} is in ${code}, which is not a district of ${place ?? 'a state'}`;
      let state = states.get(place!);
      if (!state) states.set(place!, (state = new Numbers()));
      state.push(+block!.slice(2) * 100 + (code === 'ZZ' ? NONE : +code!));
    });
    const blocks = new Blocks();
    for (const [place, numbers] of states) blocks.#states.set(place, numbers.sorted());
    return blocks;
  }
}
