/** Minutes without a key or a touch after which a sealed desk locks itself. */
export const MINUTES_UNUSED = 10;

const UNUSED = MINUTES_UNUSED * 60_000;
const USES = ['keydown', 'pointerdown', 'wheel', 'focus', 'visibilitychange'];

/**
 * Calls `lock` once nobody has used the page for that long. A device that slept through it finds out with the first use.
 * @returns what ends this
 */
export function lockUnused(page: EventTarget, lock: () => void): () => void {
  let last = Date.now();
  let timer = setTimeout(lock, UNUSED);
  const used = () => {
    clearTimeout(timer);
    if (Date.now() - last >= UNUSED) return lock();
    last = Date.now();
    timer = setTimeout(lock, UNUSED);
  };
  for (const use of USES) page.addEventListener(use, used, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const use of USES) page.removeEventListener(use, used, { capture: true });
  };
}
