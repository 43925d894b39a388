/**
 * A name that no case of the desk has yet, for one that comes of another.
 * @param derived what the words make of a name ("Copy of …"); it is not said twice: a number tells such cases apart
 */
export function freeName(name: string, derived: (name: string) => string, taken: readonly string[]): string {
  const [before = '', after = ''] = derived('\n').split('\n');
  const unnumbered = name.replace(/ \(\d+\)$/, '');
  // A number may also be the household's own.
  const one = taken.includes(unnumbered) ? unnumbered : name;
  const first = one.startsWith(before) && one.endsWith(after) ? one : derived(name);
  let free = first;
  for (let number = 2; taken.includes(free); number += 1) free = `${first} (${number})`;
  return free;
}
