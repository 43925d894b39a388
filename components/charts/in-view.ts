import { type RefObject, useEffect, useRef, useState } from 'react';

/** Calls `show` when an element has come close to the part of the page that is seen, or the page is being put on paper. Returns what ends this. */
export function watchFor(element: Element | null, show: () => void): () => void {
  const watcher = new IntersectionObserver((changes) => changes.some((one) => one.isIntersecting) && show(), {
    rootMargin: '50%',
  });
  if (element) watcher.observe(element);
  window.addEventListener('beforeprint', show);
  return () => {
    watcher.disconnect();
    window.removeEventListener('beforeprint', show);
  };
}

/** Whether an element has come into view; true from then on. */
export function useInView(): { readonly box: RefObject<HTMLDivElement | null>; readonly seen: boolean } {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => watchFor(box.current, () => setSeen(true)), []);
  return { box, seen };
}
