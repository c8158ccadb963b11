interface Cache<Key, Value> {
  get(key: Key): Promise<Value> | undefined;
  set(key: Key, value: Promise<Value>): unknown;
  delete(key: Key): unknown;
}

/** Loads once per key and shares the result. A failure is not cached, so the next call tries again. */
export function memoizePromise<Key, Value>(
  cache: Cache<Key, Value>,
  key: Key,
  load: () => Promise<Value>,
): Promise<Value> {
  let promise = cache.get(key);
  if (!promise) {
    promise = load();
    promise.catch(() => cache.delete(key));
    cache.set(key, promise);
  }
  return promise;
}
