import {
  findByPosition,
  findBySeat,
  findByZip,
  type Position,
  type PositionLookupOptions,
} from '../congress/congress.ts';
import { NativePromise } from '../lib/native.ts';
import type { LookupResult } from './actions.ts';
import type { VisitState } from './state.ts';

/** Time for the visitor to answer the browser's permission prompt. */
const LOCATE_TIMEOUT_MS = 30_000;

/** Metres. A less exact position hardly says more than the state. */
const WORST_ACCURACY = 5000;

const locate = () =>
  new NativePromise<GeolocationCoordinates>((resolve, reject) => {
    // the browser's own timeout does not run while its permission prompt is open
    setTimeout(reject, LOCATE_TIMEOUT_MS);
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      enableHighAccuracy: true,
      timeout: LOCATE_TIMEOUT_MS,
      maximumAge: 60_000,
    });
  });

/** Chooses the district of the answer that contains the position. */
async function narrowAnswer(
  { answer, zip }: VisitState,
  found: { districts: string[]; position: Position },
  options: PositionLookupOptions,
): Promise<LookupResult> {
  const { position } = found;
  const offered = [...answer!.districts, ...answer!.alsoPossible];
  const [district, second] = found.districts.filter((one) => offered.includes(one));
  if (!district || second)
    return { position, positionError: district ? 'position.near' : 'position.outside' };
  // close to a state line, the nearest state may not be that of the district
  const state = district.slice(0, 2);
  const inState = answer!.kind === 'choose-state' ? await findByZip(zip, { ...options, state }) : answer!;
  const { seats } = await findBySeat(district, options);
  // the lookup in that state may find another district, with the visitor's district only under "also possible"
  const isFound = inState.kind === 'found' && inState.districts.includes(district);
  const chosenSeats = isFound ? [] : seats.filter(({ id }) => id === district);
  return { position, chosenSeats, ...(inState !== answer && { answer: inState }) };
}

/**
 * Asks the browser for the visitor's position, and looks up who represents it. Never rejects.
 *
 * @param state the visit when the visitor asked
 * @param options `state` is the visitor's choice, for a position close to a state line
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
