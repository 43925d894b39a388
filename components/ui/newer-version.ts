'use client';

import { useSyncExternalStore } from 'react';

/*
 * The pages are kept on the device by a service worker, so that they work without a network. A newer version of them is
 * fetched in the background and waits until somebody asks for it: nobody's page changes under their hands.
 */

/** A newer version that lies ready; undefined while there is none. */
let newer: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/** Milliseconds from when a page has loaded until the others are fetched: what somebody reads and touches goes first. */
const QUIET_AFTER_LOAD = 5000;

function offer(worker: ServiceWorker | null) {
  // The first version of all is no newer one: until it is there, nothing controls the page.
  if (worker?.state !== 'installed' || navigator.serviceWorker.controller === null) return;
  newer = worker;
  for (const listener of listeners) listener();
}

function offerOnceThere(coming: ServiceWorker | null) {
  coming?.addEventListener('statechange', () => offer(coming));
}

/** Whether the device asks to be sparing with data. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

async function keepPages() {
  if (savesData()) return;
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
    offer(registration.waiting);
    // Another tab may have begun to fetch it.
    offerOnceThere(registration.installing);
    registration.addEventListener('updatefound', () => offerOnceThere(registration.installing));
  } catch {
    // A browser that refuses shows the pages all the same, with a network.
  }
}

if (typeof window !== 'undefined' && 'serviceWorker' in navigator) {
  const onceQuiet = () => setTimeout(keepPages, QUIET_AFTER_LOAD);
  if (document.readyState === 'complete') onceQuiet();
  else window.addEventListener('load', onceQuiet, { once: true });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The newer version of the pages that waits, if one does. */
export function useNewerVersion(): ServiceWorker | undefined {
  return useSyncExternalStore(
    subscribe,
    () => newer,
    () => undefined,
  );
}

/** Shows this page in the newer version; the answers lie in the tab and stay. */
export function changeTo(worker: ServiceWorker) {
  // Another tab may have asked for it before.
  const isInUse = worker.state !== 'installed' || navigator.serviceWorker.controller === worker;
  if (isInUse) return window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  worker.postMessage('use');
}
