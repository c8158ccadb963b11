// A browser's storage, and the ways in which it fails, in the place of the one that Node may have.

/** A storage with a map behind it, to look into. */
export function storage(stored: Record<string, string> = {}) {
  const map = new Map(Object.entries(stored));
  const written: string[] = [];
  return {
    map,
    written,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => {
      written.push(key);
      map.set(key, value);
    },
    removeItem: (key: string) => void map.delete(key),
  };
}

const fail = (name: string) => () => {
  throw new Error(name);
};

/** A storage that has no room for anything more. */
export const fullStorage = (stored: Record<string, string> = {}) => ({
  ...storage(stored),
  setItem: fail('QuotaExceededError'),
});

/** A storage that can only be written to. */
export const unreadableStorage = () => ({ ...storage(), getItem: fail('SecurityError') });

async function withProperty<Result>(
  property: PropertyDescriptor,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { ...property, configurable: true });
  try {
    return await run();
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
}

/** Runs something where this is `localStorage`. */
export const withStorage = <Result>(value: unknown, run: () => Result | Promise<Result>): Promise<Result> =>
  withProperty({ value }, run);

/** Runs something where reaching for `localStorage` throws, as in a sandboxed frame. */
export const withForbiddenStorage = <Result>(run: () => Result | Promise<Result>): Promise<Result> =>
  withProperty({ get: fail('SecurityError') }, run);
