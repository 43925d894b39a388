import { type PlainDate, parseDate } from '../calendar/date';
import { isFactPath } from '../case/is-fact-path';
import { isGroup, readJson, writeJson } from '../json/json';
import type { Answers } from './answers';

/** Texts under names, whatever these are of. */
export type Texts = Readonly<Record<string, string>>;

/** Answers as they lie in a tab or on a device. */
export interface KeptAnswers {
  readonly answers: Answers;
  /** What lies there under names that are no question of today: named to whoever typed it, and read by nothing. */
  readonly unasked: Texts;
}

/** What lies on the device until somebody erases it. */
export interface AnswersOnDevice extends KeptAnswers {
  readonly savedOn: PlainDate;
  /** What was noted of the papers; empty where nothing was. */
  readonly paperNotes: Texts;
}

// Every page reads this, so it does without the schemas of a case.

/** The form in which answers lie on the device; what was written before it was numbered is of the first. */
const VERSION = 1;

/** The notes of the papers or the texts of forms that a tab has written down. @throws where the text holds something else */
export function readTexts(text: string): Texts {
  return textsIn(stored(text));
}

/** The text that `readTexts` reads. */
export function textsText(texts: Texts): string {
  return writeJson(texts);
}

/** The answers that a tab has written down. @throws where the text holds something else */
export function readKeptAnswers(text: string): KeptAnswers {
  return keptIn(stored(text));
}

/** The text of answers in a tab; `readKeptAnswers` reads it. */
export function keptText(kept: KeptAnswers): string {
  return textsText(textsOf(kept));
}

/** Whether a newer Alivio wrote this down: what it means by it, this one cannot know. */
export function isOfNewer(text: string): boolean {
  const { version } = Object(stored(text));
  return typeof version === 'number' && version > VERSION;
}

/** What a device has written down, in this version or an earlier one. @throws where the text holds something else */
export function readAnswersOnDevice(text: string): AnswersOnDevice {
  if (isOfNewer(text)) throw new TypeError('A newer form of answers.');
  const { savedOn, answers, paperNotes = {} } = Object(stored(text));
  const day = typeof savedOn === 'string' ? parseDate(savedOn) : undefined;
  if (day === undefined) throw new TypeError('Not the day on which answers were saved.');
  return { savedOn: day, ...keptIn(answers), paperNotes: textsIn(paperNotes) };
}

/** The text that lies on the device; `readAnswersOnDevice` reads it. */
export function deviceText(kept: AnswersOnDevice): string {
  return writeJson(deviceDocument(kept));
}

/** What that text holds. */
export function deviceDocument({ savedOn, paperNotes, ...kept }: AnswersOnDevice): Readonly<Record<string, unknown>> {
  return { version: VERSION, savedOn, answers: textsOf(kept), paperNotes };
}

/** What a text of a tab or a device holds; undefined where it is no JSON. */
function stored(text: string): unknown {
  const json = readJson(text);
  return json.ok ? json.value : undefined;
}

function textsOf({ answers, unasked }: KeptAnswers): Texts {
  return { ...unasked, ...answers };
}

function keptIn(written: unknown): KeptAnswers {
  const texts = Object.entries(textsIn(written));
  return {
    answers: Object.fromEntries(texts.filter(([path]) => isFactPath(path))),
    unasked: Object.fromEntries(texts.filter(([path]) => !isFactPath(path))),
  };
}

function textsIn(written: unknown): Texts {
  if (!isGroup(written)) throw new TypeError('Not answers.');
  const answers = Object.entries(written).map(([path, typed]) => {
    if (typeof typed !== 'string') throw new TypeError('Not an answer as it is typed.');
    return [path, typed] as const;
  });
  return Object.fromEntries(answers);
}
