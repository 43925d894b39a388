import * as z from 'zod';
import type { PlainDate } from '../calendar/date';
import { requiredDate } from '../case/fields';
import type { Answers } from './typed';

/** What lies on the device until somebody erases it. */
export interface AnswersOnDevice {
  readonly savedOn: PlainDate;
  readonly answers: Answers;
  /** What was noted of the papers; empty where nothing was. */
  readonly paperNotes: Readonly<Record<string, string>>;
}

const kept = z.record(z.string(), z.string());
const savedSchema = z.object({ savedOn: requiredDate, answers: kept, paperNotes: kept.default({}) });

/** The answers, or the notes of the papers, that a tab has written down. @throws where the text holds something else */
export function readStoredAnswers(text: string): Answers {
  return kept.parse(JSON.parse(text));
}

/** What a device has written down. @throws where the text holds something else */
export function readAnswersOnDevice(text: string): AnswersOnDevice {
  return savedSchema.parse(JSON.parse(text));
}
