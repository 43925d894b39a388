import { type RefObject, useEffect } from 'react';

/** The arrows that lead to the next and to the one before: along a picture, or down its bars. */
export type Arrows = 'along' | 'down';

/** What the library listens to: it knows the arrows along a picture alone, and counts lying bars from below. */
const SAID = { ArrowDown: 'ArrowLeft', ArrowUp: 'ArrowRight' } as const;

/** Bars under each other are gone through with the arrows down and up; the other two, which point elsewhere, do nothing there. */
export function useArrows(box: RefObject<HTMLElement | null>, arrows: Arrows) {
  useEffect(() => {
    const element = box.current;
    if (!element || arrows === 'along') return;
    function onKey(event: KeyboardEvent) {
      // What is said in the place of an arrow must not be read as one again.
      if (!event.isTrusted) return;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') event.stopPropagation();
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopPropagation();
      event.target?.dispatchEvent(new KeyboardEvent('keydown', { key: SAID[event.key], bubbles: true }));
    }
    element.addEventListener('keydown', onKey, { capture: true });
    return () => element.removeEventListener('keydown', onKey, { capture: true });
  }, [box, arrows]);
}
