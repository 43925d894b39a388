/*
 * Safari refuses more than a hundred changes of the address within half a minute, which the framework's router takes for a
 * fault of the whole page. Where one is refused, the page is loaded whole instead; what was typed lies in the tab and stays.
 */
function loadWhenRefused(change: 'pushState' | 'replaceState', load: (address: string) => void) {
  const inPlace = window.history[change].bind(window.history);
  window.history[change] = (data, unused, address) => {
    try {
      inPlace(data, unused, address);
    } catch {
      const { href } = new URL(address ?? window.location.href, window.location.href);
      if (href !== window.location.href) load(href);
    }
  };
}

if (typeof window !== 'undefined') {
  loadWhenRefused('pushState', (address) => window.location.assign(address));
  loadWhenRefused('replaceState', (address) => window.location.replace(address));
}
