import type { ReactNode } from 'react';

/** Opens the details of an option; the browser then goes to their summary, which has the option's id, and focuses it. */
export function ReasonsLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a href={`#${id}`} onClick={() => openDetails(id)}>
      {children}
    </a>
  );
}

/** The summary, if there is such an option on the page. */
export function openDetails(id: string): HTMLElement | null {
  const summary = document.getElementById(id);
  summary?.closest('details')?.setAttribute('open', '');
  return summary;
}
