import { type PlainDate, parseDate } from '../calendar/date';
import type { Case } from '../case/schema';
import {
  APPLICATION_PAPERS,
  type ApplicationPaper,
  INCOME_KINDS,
  type IncomeKind,
  PAPERS_SOURCE,
  papersFor,
} from '../rights/papers';
import type { Sentence } from './sentence';

export { INCOME_KINDS, PAPERS_SOURCE };

/** What somebody noted of the papers: `PAPER.have` is yes, `PAPER.sentOn` and `PAPER.confirmedOn` are days, `income.KIND` is yes. */
export type PaperNotes = Readonly<Record<string, string>>;

/** Days of an application that the calendar of Regulation X counts from: answers of the case. */
export const APPLICATION_DAYS = [
  'foreclosure.applicationSentOn',
  'foreclosure.applicationReceivedOn',
  'foreclosure.completeApplicationOn',
  'foreclosure.decisionOn',
] as const;
type ApplicationDay = (typeof APPLICATION_DAYS)[number];

/** What the servicer has to be asked to confirm, and when it is sent and confirmed. */
export const STEPS_OF_PAPER = ['sentOn', 'confirmedOn'] as const;
type PaperStep = (typeof STEPS_OF_PAPER)[number];

/** The name of the note of a step. */
export function stepNote(paper: ApplicationPaper, step: PaperStep): string {
  return `${paper}.${step}`;
}

/** The name of the note that an income of this kind is there. */
export function incomeNote(kind: IncomeKind): string {
  return `income.${kind}`;
}

function incomesNoted(notes: PaperNotes): readonly IncomeKind[] {
  return INCOME_KINDS.filter((kind) => notes[incomeNote(kind)] === 'yes');
}

/** The papers of the usual application; none of a reverse mortgage, which has no such application. */
export function papersOf({ loan, hardship }: Case, notes: PaperNotes): readonly ApplicationPaper[] {
  if (loan.product === 'reverse') return [];
  return papersFor(hardship.cause, incomesNoted(notes));
}

/** Days of an application that the log tells, each by what it is the first of: one that the servicer has was sent by then. */
export const DAYS_OF_LOG = [
  { path: 'foreclosure.applicationSentOn', firstOf: STEPS_OF_PAPER },
  { path: 'foreclosure.applicationReceivedOn', firstOf: ['confirmedOn'] },
] as const satisfies readonly { readonly path: ApplicationDay; readonly firstOf: readonly PaperStep[] }[];

/** The first day that the log tells of the form and these steps: papers alone ask for nothing (12 CFR 1024.31); undefined where it tells none. */
export function firstDayOf(steps: readonly PaperStep[], notes: PaperNotes): PlainDate | undefined {
  const days = steps.flatMap((step) => parseDate(notes[stepNote('application', step)] ?? '') ?? []);
  return days.sort()[0];
}

/** Whether the servicer says that it has every paper of the list. */
export function areAllThere(papers: readonly ApplicationPaper[], notes: PaperNotes): boolean {
  return papers.every((paper) => parseDate(notes[stepNote(paper, 'confirmedOn')] ?? '') !== undefined);
}

/** What looks mistaken in a day of the log, as a key of the words: it is still to come, or lies before the day of sending. */
export function dayProblem(day: PlainDate, asOf: PlainDate, sentOn?: PlainDate): string | undefined {
  if (day > asOf) return 'problems.in-the-future';
  return sentOn !== undefined && day < sentOn ? 'papers.beforeSent' : undefined;
}

interface LogEntry {
  readonly day: PlainDate;
  readonly sentence: Sentence;
}

/** What a paper is called: the application form of Fannie Mae and Freddie Mac has a name of its own. */
export function nameOfPaper(paper: ApplicationPaper, { backer }: Case['loan']): Sentence {
  const isForm710 = paper === 'application' && (backer === 'fannie-mae' || backer === 'freddie-mac');
  return { key: `papers.list.${isForm710 ? 'form-710' : paper}` };
}

/** What was sent and confirmed on which day, the oldest first; a day that cannot be read is left out. */
export function paperLog(notes: PaperNotes, loan: Case['loan']): readonly LogEntry[] {
  return APPLICATION_PAPERS.flatMap((paper) =>
    STEPS_OF_PAPER.flatMap((step) => {
      const day = parseDate(notes[stepNote(paper, step)] ?? '');
      return day ? [{ day, sentence: entry(step, day, nameOfPaper(paper, loan)) }] : [];
    }),
  ).toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function entry(step: PaperStep, day: PlainDate, paper: Sentence): Sentence {
  return {
    key: `papers.log.${step}`,
    values: { day: { unit: 'date', value: day }, paper: { unit: 'quotes', value: [paper] } },
  };
}
