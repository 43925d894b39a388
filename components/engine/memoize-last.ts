/** What was made for the last few keys, and the way to make what is not there. */
export function memoizeLast<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const one = kept.get(key) ?? make();
    // The one that is asked for is the newest; the oldest stands first.
    kept.delete(key);
    kept.set(key, one);
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return one;
  };
}
