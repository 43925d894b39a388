import type { ReactNode } from 'react';

/** Opens the details of an option; the browser then goes to their summary, which has the option's id, and focuses it. */
export function ReasonsLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a href={`#${id}`} onClick={() => openDetails(id)}>
      {children}
    </a>
  );
}

/** Unfolds an option and what it is folded into; returns its summary, if there is such an option on the page. */
export function openDetails(id: string): HTMLElement | null {
  const summary = document.getElementById(id);
  for (let part = summary?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  return summary;
}
