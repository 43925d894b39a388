/** A function of one object that remembers its answers for as long as the object lives: several options ask for the same. */
export function memoize<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = answers.get(key);
    if (found) return found.value;
    const value = compute(key);
    answers.set(key, { value });
    return value;
  };
}
