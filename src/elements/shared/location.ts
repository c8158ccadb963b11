// What "Use my location" does. Code on demand: what it needs of the module comes as arguments.
import type { findByPosition, findBySeat, findByZip, PositionLookupOptions } from '../../congress/index.ts';
import type { Visit } from './visit.ts';

export { enLocation as english } from '../../locales/en-location.ts';

/** Milliseconds: whoever reads the browser's question has answered it by then, or will not. */
const PATIENCE = 30_000;

/** Metres: beyond it a position says hardly more than the state. */
const COARSE = 5000;

const locate = () =>
  new Promise<GeolocationCoordinates>((resolve, reject) => {
    // the browser's own timeout does not count while its question stands unanswered
    setTimeout(reject, PATIENCE);
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      enableHighAccuracy: true,
      timeout: PATIENCE,
      maximumAge: 60_000,
    });
  });

interface Find {
  findByPosition: typeof findByPosition;
  findBySeat: typeof findBySeat;
  findByZip: typeof findByZip;
}

/**
 * What asking the browser where the visitor is changes in a visit. Never rejects.
 *
 * @param among the position is to tell which of the answer's districts is theirs
 * @param state of a position near to a state line, the state they live in
 */
export async function findHere(
  { answer, zip }: Visit,
  among: boolean,
  state: string | undefined,
  options: PositionLookupOptions,
  { findByPosition, findBySeat, findByZip }: Find,
): Promise<Partial<Visit>> {
  const coords = await locate().catch(() => null);
  if (!coords) return { trouble: 'position.none' };
  const { latitude, longitude, accuracy } = coords;
  if (!(accuracy <= COARSE)) return { trouble: 'position.coarse' };
  const here = await findByPosition({ latitude, longitude, accuracy }, { ...options, state });
  if (/unavailable|invalid/.test(here.kind)) return { trouble: 'position.failed' };
  const where = { latitude: +latitude.toFixed(2), longitude: +longitude.toFixed(2) };
  if (!among || !answer) return { zip: '', answer: here, chosen: [], asOf: here.asOf, where };
  const offered = [...answer.districts, ...answer.alsoPossible];
  const [mine, another] = here.districts.filter((district) => offered.includes(district));
  if (!mine || another) return { where, trouble: mine ? 'position.near' : 'position.outside' };
  const own =
    answer.kind === 'choose-state' ? await findByZip(zip, { ...options, state: here.states[0] }) : answer;
  const { seats } = await findBySeat(mine, options);
  // the district that the state's part of a ZIP code is likeliest in may be another
  const isFound = own.kind === 'found' && own.districts.includes(mine);
  const chosen = isFound ? [] : seats.filter(({ id }) => id === mine);
  return { where, chosen, ...(own !== answer && { answer: own }) };
}
