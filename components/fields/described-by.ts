/** The id of what describes a question: its hint, its problem, its notice. */
export function describedBy(id: string): string {
  return `${id}-about`;
}
