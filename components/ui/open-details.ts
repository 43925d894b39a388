/** Unfolds what an id names, and all that it is folded into; returns what has the id, if anything on the page has. */
export function openDetails(id: string): HTMLElement | null {
  const named = document.getElementById(id);
  for (let part = named?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  return named;
}
