import { type PlainDate, parseDate } from '../calendar/date';
import type { Answers } from './typed';

/** What lies on the device until somebody erases it. */
export interface AnswersOnDevice {
  readonly savedOn: PlainDate;
  readonly answers: Answers;
  /** What was noted of the papers; empty where nothing was. */
  readonly paperNotes: Readonly<Record<string, string>>;
}

// Every page reads this, so it does without the schemas of a case.

/** The form in which answers lie on the device; what was written before it was numbered is of the first. */
const VERSION = 1;

/** The answers, the notes of the papers or the texts of forms that a tab has written down. @throws where the text holds something else */
export function readTexts(text: string): Readonly<Record<string, string>> {
  return textsIn(JSON.parse(text));
}

/** What a device has written down, in this version or an earlier one. @throws where the text holds something else */
export function readAnswersOnDevice(text: string): AnswersOnDevice {
  const { savedOn, answers, paperNotes = {} } = Object(JSON.parse(text));
  const day = typeof savedOn === 'string' ? parseDate(savedOn) : undefined;
  if (day === undefined) throw new TypeError('Not the day on which answers were saved.');
  return { savedOn: day, answers: textsIn(answers), paperNotes: textsIn(paperNotes) };
}

/** The text that lies on the device; `readAnswersOnDevice` reads it. */
export function deviceText({ savedOn, answers, paperNotes }: AnswersOnDevice): string {
  return JSON.stringify({ version: VERSION, savedOn, answers, paperNotes });
}

function textsIn(written: unknown): Readonly<Record<string, string>> {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) throw new TypeError('Not answers.');
  const answers = Object.entries(written).map(([path, typed]) => {
    if (typeof typed !== 'string') throw new TypeError('Not an answer as it is typed.');
    return [path, typed] as const;
  });
  return Object.fromEntries(answers);
}
