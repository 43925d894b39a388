'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** The address at which a title stood last, and whether this was not the first: somebody has moved inside the site. */
let shownAt: string | undefined;
let hasMoved = false;

/** The H1 of a page. After a move inside the site it takes the focus, so that a screen reader says where one is. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { pathname } = window.location;
    const isNewPage = pathname !== shownAt;
    hasMoved ||= isNewPage && shownAt !== undefined;
    shownAt = pathname;
    // A title that takes the place of another takes its focus too, and never that of somebody who has gone on.
    if (hasMoved && (isNewPage || document.activeElement === document.body))
      title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
