import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being put on paper; what is drawn for it stands there before the paper is made. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** Paper cannot be opened: every folded part is printed, and folded again after. Returns what ends this. */
export function openWhilePrinting(report: { readonly current: HTMLElement | null }): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const openAll = () => {
    opened = [...(report.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
  };
  window.addEventListener('beforeprint', openAll);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', openAll);
    window.removeEventListener('afterprint', close);
  };
}
