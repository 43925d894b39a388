import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element has come close to the part of the page that is seen, or the page is being put on paper; true from then on. */
export function useInView(): { readonly box: RefObject<HTMLDivElement | null>; readonly seen: boolean } {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const show = () => setSeen(true);
    const watcher = new IntersectionObserver((changes) => changes.some((one) => one.isIntersecting) && show(), {
      rootMargin: '50%',
    });
    if (box.current) watcher.observe(box.current);
    window.addEventListener('beforeprint', show);
    return () => {
      watcher.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, []);
  return { box, seen };
}
