'use client';

import { type ReactNode, useEffect, useRef } from 'react';

let pagesShown = 0;

/** The H1 of a page. After a move inside the site it takes the focus, so that a screen reader says where one is. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
