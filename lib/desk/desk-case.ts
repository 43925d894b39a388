import { type AnswersOnDevice, deviceDocument, readAnswersOnDevice } from '../interview/stored-answers';
import { readJson, writeJson } from '../json/json';

/** One household's case on a counselor's desk: what was typed, under a name and with notes. `savedOn` is the day of its last change. */
export interface DeskCase extends AnswersOnDevice {
  /** Random; tells nothing of the household. */
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  /** Random, drawn anew at each change: whoever writes the case sees by it whether somebody else has changed it since. Empty until it is written. */
  readonly edit: string;
}

/** The text of a case, all but its id and its edit: what lies on the device, in the open or sealed. */
export function deskText({ name, notes, ...saved }: DeskCase): string {
  return writeJson({ ...deviceDocument(saved), name, notes });
}

/** The case that `deskText` wrote. @throws where the text holds something else */
export function readDeskText(text: string): Omit<DeskCase, 'id' | 'edit'> {
  const json = readJson(text);
  const { name, notes } = Object(json.ok && json.value);
  if (typeof name !== 'string' || typeof notes !== 'string') throw new TypeError('Not a case of the desk.');
  return { name, notes, ...readAnswersOnDevice(text) };
}

/** Cases whose name or notes hold every word that was typed, accents and capitals aside; the last changed first. */
export function searchCases(cases: readonly DeskCase[], typed: string): readonly DeskCase[] {
  const wanted = plain(typed).split(/\s+/);
  return cases
    .filter(({ name, notes }) => wanted.every((word) => plain(`${name} ${notes}`).includes(word)))
    .sort((a, b) => b.savedOn.localeCompare(a.savedOn) || a.name.localeCompare(b.name));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
