const seats: string[] = [];

/**
 * The id of the element with the name of a seat's member. It has no district in it, because recorders that mask texts keep
 * attributes.
 */
export function nameId(seat: string): string {
  if (!seats.includes(seat)) seats.push(seat);
  return `name-${seats.indexOf(seat)}`;
}
