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

/** The answers, or the notes of the papers, that a tab has written down. @throws where the text holds something else */
export function readStoredAnswers(text: string): Answers {
  return answersIn(JSON.parse(text));
}

/** What a device has written down. @throws where the text holds something else */
export function readAnswersOnDevice(text: string): AnswersOnDevice {
  const { savedOn, answers, paperNotes = {} } = Object(JSON.parse(text));
  const day = typeof savedOn === 'string' ? parseDate(savedOn) : undefined;
  if (day === undefined) throw new TypeError('Not the day on which answers were saved.');
  return { savedOn: day, answers: answersIn(answers), paperNotes: answersIn(paperNotes) };
}

function answersIn(written: unknown): Answers {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) throw new TypeError('Not answers.');
  const answers = Object.entries(written).map(([path, typed]) => {
    if (typeof typed !== 'string') throw new TypeError('Not an answer as it is typed.');
    return [path, typed] as const;
  });
  return Object.fromEntries(answers);
}
