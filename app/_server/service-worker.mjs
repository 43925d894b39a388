import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/*
 * Runs in the browser beside the pages: it keeps the files of one version on the device, so that everything works without
 * a network. It keeps files of this site alone, never what somebody typed. A newer version waits until it is asked for.
 */

cleanupOutdatedCaches();
// A worker reads what to load behind the # of its own address, which a kept answer has forgotten: a new one takes the asked address.
addPlugins([
  {
    cachedResponseWillBeUsed: async ({ event, cachedResponse }) =>
      cachedResponse && event.request?.destination === 'worker'
        ? // Read to its end here: while a worker still read from it, a newer version would never get its turn.
          new Response(await cachedResponse.arrayBuffer(), cachedResponse)
        : cachedResponse,
  },
]);
// A page never reads what stands behind the question mark on the server: the same file answers with and without it.
precacheAndRoute(KEPT_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false, directoryIndex: '' });
// The page that brought this here is served by it too, without being loaded again.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (data === 'use') self.skipWaiting();
});
