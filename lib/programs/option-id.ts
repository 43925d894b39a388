/** An option's id is AUTHORITY.NAME: this alone takes it apart. Several authorities may share a name. */
export function nameIn(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
