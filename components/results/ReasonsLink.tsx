import type { ReactNode } from 'react';

/** Opens the details of an option and goes there. */
export function ReasonsLink({ id, label, children }: { readonly id: string; readonly label?: string; readonly children: ReactNode }) {
  return (
    <a href={`#${id}`} aria-label={label} onClick={() => openDetails(id)}>
      {children}
    </a>
  );
}

export function openDetails(id: string) {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector('summary')?.focus({ preventScroll: true });
}
