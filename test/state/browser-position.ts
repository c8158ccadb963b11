// The browser's geolocation, in the place of the one that Node lacks.
import { afterEach, beforeEach, mock } from 'node:test';

type Question = Parameters<Geolocation['getCurrentPosition']>;

let geolocation: Partial<Geolocation> | undefined;

/** The questions that the browser was asked, with what it was asked for. */
export const questions: Question[] = [];

/** A browser that says nothing, until a test answers its question. */
export function browserWaits(): void {
  geolocation = { getCurrentPosition: (...question) => void questions.push(question) };
}

/** A browser that tells where the visitor is. */
export function browserTells(coords: { latitude: number; longitude: number; accuracy?: number }): void {
  geolocation = {
    getCurrentPosition: (found) => found({ coords: { accuracy: 20, ...coords } } as GeolocationPosition),
  };
}

/** A browser whose visitor does not let it tell. */
export function browserRefuses(): void {
  geolocation = { getCurrentPosition: (_, failed) => failed!({ code: 1 } as GeolocationPositionError) };
}

beforeEach(() => {
  questions.length = 0;
  geolocation = undefined;
  Object.defineProperty(navigator, 'geolocation', { configurable: true, get: () => geolocation });
  // else the wait for an answer would keep the test going for half a minute
  mock.timers.enable({ apis: ['setTimeout'] });
});

afterEach(() => {
  mock.timers.reset();
  Reflect.deleteProperty(navigator, 'geolocation');
});

/** Waits for work of which some is due later, without waiting that long. */
export async function settled<Result>(work: Promise<Result>): Promise<Result> {
  let isDone = false;
  const done = () => (isDone = true);
  work.then(done, done);
  while (!isDone) {
    mock.timers.tick(1);
    await new Promise(setImmediate);
  }
  return work;
}
