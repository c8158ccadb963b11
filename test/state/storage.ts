// A browser's storage, and the ways in which it fails, in the place of the one that Node may have.

/** A storage with a map behind it, to look into. */
export function storage(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept));
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

/** Runs something where this is `localStorage`. */
export function withStorage<Result>(value: unknown, run: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
  try {
    return run();
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
}

/** Runs something where reaching for `localStorage` throws, as in a sandboxed frame. */
export function withForbiddenStorage<Result>(run: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new Error('SecurityError');
    },
    configurable: true,
  });
  try {
    return run();
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
}
