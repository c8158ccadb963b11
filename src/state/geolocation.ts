import {
  findByPosition,
  findBySeat,
  findByZip,
  type Position,
  type PositionLookupOptions,
} from '../congress/congress.ts';
import type { LookupResult } from './actions.ts';
import type { VisitState } from './state.ts';

/** Whoever reads the browser's question has answered it by then, or will not. */
const LOCATE_TIMEOUT_MS = 30_000;

/** Metres: a position that is less exact says hardly more than the state. */
const WORST_ACCURACY = 5000;

const locate = () =>
  new Promise<GeolocationCoordinates>((resolve, reject) => {
    // the browser's own timeout does not run while its question is unanswered
    setTimeout(reject, LOCATE_TIMEOUT_MS);
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      enableHighAccuracy: true,
      timeout: LOCATE_TIMEOUT_MS,
      maximumAge: 60_000,
    });
  });

/** Which district of an answer that left it open a position is in. */
async function narrowAnswer(
  { answer, zip }: VisitState,
  found: { districts: string[]; position: Position },
  options: PositionLookupOptions,
): Promise<LookupResult> {
  const { position } = found;
  const offered = [...answer!.districts, ...answer!.alsoPossible];
  const [district, another] = found.districts.filter((one) => offered.includes(one));
  if (!district || another)
    return { position, positionError: district ? 'position.near' : 'position.outside' };
  // near a state line, the nearest state need not be that of the district
  const state = district.slice(0, 2);
  const inState = answer!.kind === 'choose-state' ? await findByZip(zip, { ...options, state }) : answer!;
  const { seats } = await findBySeat(district, options);
  // the state's part of a ZIP code may be found in another district than the visitor's, which is only possible there
  const isFound = inState.kind === 'found' && inState.districts.includes(district);
  const chosenSeats = isFound ? [] : seats.filter(({ id }) => id === district);
  return { position, chosenSeats, ...(inState !== answer && { answer: inState }) };
}

/**
 * Asks the browser where the visitor is, and who represents that place. Never rejects.
 *
 * @param state the visit as it was when the visitor asked
 * @param options `state` is the one they live in, of a position near to a state line
 */
export async function lookUpPosition(
  state: VisitState,
  options: PositionLookupOptions,
): Promise<LookupResult> {
  const coords = await locate().catch(() => null);
  if (!coords) return { positionError: 'position.none' };
  const { latitude, longitude, accuracy } = coords;
  if (!(accuracy <= WORST_ACCURACY)) return { positionError: 'position.coarse' };
  const answer = await findByPosition({ latitude, longitude, accuracy }, options);
  if (/unavailable|invalid/.test(answer.kind)) return { positionError: 'position.failed' };
  const position = { latitude: +latitude.toFixed(2), longitude: +longitude.toFixed(2) };
  if (state.isNarrowing && state.answer)
    return narrowAnswer(state, { ...answer, position }, { ...options, state: undefined });
  return { zip: '', answer, chosenSeats: [], asOf: answer.asOf, position };
}
