/** The option whose question was just answered: once the new results are drawn, the reader goes on at its reasons. */
let option: string | undefined;

export function rememberOptionToOpen(id: string) {
  option = id;
}

/** The id of that option, once. */
export function takeOptionToOpen(): string | undefined {
  const id = option;
  option = undefined;
  return id;
}
