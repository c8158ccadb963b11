import { instantOf } from '../lib/native.ts';
interface HasValidity {
  from?: string;
  until?: string;
}

/** The items (notes, bills) that are valid at an instant (milliseconds since 1970). */
export const validAt = <Item extends HasValidity>(items: Item[] = [], now: number): Item[] =>
  items.filter(
    ({ from, until }) => !(from && !(instantOf(from) <= now)) && !(until && !(now < instantOf(until))),
  );
