import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/**
 * Whether what is drawn does what it says: not as exported, and not until the browser has taken it over. What only a script can
 * do is locked until then, so that nothing is typed or pressed in vain.
 */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
