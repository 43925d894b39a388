'use client';

import { useSyncExternalStore } from 'react';
import type { PlainDate } from '../lib/calendar/date';
import { type Answers, answeredPaths, withoutAnswers } from '../lib/interview/answers';
import { type DatedAnswers, dayOnClock } from '../lib/interview/dated-answers';
import {
  type AnswersOnDevice,
  deviceText,
  isOfNewer,
  keptText,
  readAnswersOnDevice,
  readKeptAnswers,
  readTexts,
  type Texts,
  textsText,
} from '../lib/interview/stored-answers';
import {
  DESK,
  DESK_CASE_KEY,
  DESK_EDITS_KEY,
  eraseTab,
  FORM_TEXTS_KEY,
  forgetDeskCase,
  KEY,
  NOTES_KEY,
  notifyChange,
  onAnswers,
  onErased,
  openDeskCase,
  REVIEWED_KEY,
  SAVED_KEY,
  SAVING_KEY,
  stopSaving,
  tryStorage,
  UNKEPT_KEY,
} from './storage';

/** What was typed in this tab. */
type InTab = Omit<AnswersOnDevice, 'savedOn'>;

/**
 * The answers of this tab, and what the device holds. It lives in this tab (session storage), so that Back, a reload and the
 * language switch keep it, and closing the tab erases it; on the device (local storage) only after somebody asks for it.
 */
export interface StoredAnswers extends DatedAnswers, InTab {
  /** Id of the case on the counselor's desk that these answers are of; undefined for most, who have no desk. */
  readonly deskCase: string | undefined;
  readonly saved: AnswersOnDevice | undefined;
  /** Whether what is typed in this tab goes on to the device. */
  readonly isSaving: boolean;
  /** How often the answers were changed by something else than this page: a form then begins again with them. */
  readonly changesElsewhere: number;
}

let datedAnswers: StoredAnswers | undefined;

/** What stands in boxes that are not questions of the case (a statement, a letter), by a name of its own for each box. */
let formTexts: Texts | undefined;
const NO_FORM_TEXTS: Texts = {};

/** The one place that reads the clock. */
function today(): PlainDate {
  const now = new Date();
  return dayOnClock({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

function readSaved(): AnswersOnDevice | undefined {
  return tryStorage(() => readAnswersOnDevice(localStorage.getItem(SAVED_KEY) ?? ''));
}

/** Whether a newer Alivio has left answers on the device, which this one leaves as they are. */
export function isSavedByNewer(): boolean {
  return tryStorage(() => isOfNewer(localStorage.getItem(SAVED_KEY) ?? '')) ?? false;
}

function readTab(): InTab {
  return {
    ...(tryStorage(() => readKeptAnswers(sessionStorage.getItem(KEY) ?? '{}')) ?? { answers: {}, unasked: {} }),
    paperNotes: tryStorage(() => readTexts(sessionStorage.getItem(NOTES_KEY) ?? '{}')) ?? {},
  };
}

/** A tab that goes on to the device holds what lies there; what was erased there in another tab is erased here too. */
function readAll(): StoredAnswers {
  const saved = readSaved();
  const wasSaving = tryStorage(() => sessionStorage.getItem(SAVING_KEY)) === 'yes';
  if (wasSaving && saved === undefined && tryStorage(() => localStorage.getItem(SAVED_KEY)) === null) eraseTab();
  const isSaving = wasSaving && saved !== undefined;
  const { answers, unasked, paperNotes } = isSaving ? saved : readTab();
  formTexts = undefined;
  return {
    answers,
    unasked,
    paperNotes,
    deskCase: openDeskCase(),
    asOf: today(),
    saved,
    isSaving,
    changesElsewhere: 0,
  };
}

function change(next: StoredAnswers) {
  datedAnswers = next;
  notifyChange();
}

/** The answers as they are now, outside of a page. */
export function currentAnswers(): StoredAnswers {
  datedAnswers ??= readAll();
  return datedAnswers;
}

/** Takes over what was typed, or erased, where this page could not see it. */
function takeOver(next: StoredAnswers) {
  change({ ...next, changesElsewhere: currentAnswers().changesElsewhere + 1 });
}

/** A page that comes back from the browser's cache may be older than what was typed, or erased, since. */
function readAgain(event: PageTransitionEvent) {
  if (event.persisted) takeOver(readAll());
}

/** Another tab has changed what lies on the device, or taken it away. */
function readOtherTab({ key }: StorageEvent) {
  if (key !== SAVED_KEY) return;
  const saved = readSaved();
  if (saved === undefined || !currentAnswers().isSaving) {
    stopSaving();
    change({ ...currentAnswers(), saved, isSaving: false });
  } else {
    const { answers, unasked, paperNotes } = saved;
    writeInTab(saved);
    takeOver({ ...currentAnswers(), answers, unasked, paperNotes, saved });
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('pageshow', readAgain);
  window.addEventListener('storage', readOtherTab);
  onErased((by) => (by === 'another tab' ? takeOver(readAll()) : change(readAll())));
}

const beforeTheBrowser = () => undefined;

/** The answers; undefined in the exported page and until the browser has taken over. */
export function useAnswers(): StoredAnswers | undefined {
  return useSyncExternalStore(onAnswers, currentAnswers, beforeTheBrowser);
}

/** What was typed in this tab in boxes that are not questions of the case; it never goes to the device or to the desk. */
export function currentFormTexts(): Texts {
  formTexts ??= tryStorage(() => readTexts(sessionStorage.getItem(FORM_TEXTS_KEY) ?? '{}')) ?? NO_FORM_TEXTS;
  return formTexts;
}

/** The texts typed in forms of this tab; none in the exported page and until the browser has taken over. */
export function useFormTexts(): Texts {
  return useSyncExternalStore(onFormTexts, currentFormTexts, () => NO_FORM_TEXTS);
}

const formTextListeners = new Set<() => void>();

function onFormTexts(listener: () => void) {
  const stop = onAnswers(listener);
  formTextListeners.add(listener);
  return () => {
    stop();
    formTextListeners.delete(listener);
  };
}

/** What says who somebody is: typed into a letter, kept by the page that is open alone, and gone with it. */
const NEVER_STORED = ['send.name', 'send.home', 'send.loanNumber', 'send.servicer'];

/** Keeps these texts beside the others, for as long as the answers of this tab. */
export function saveFormTexts(typed: Texts) {
  storeFormTexts({ ...currentFormTexts(), ...typed });
}

/** Forgets the texts of one form, by how their names begin: they have become answers. */
export function forgetFormTextsOf(form: string) {
  storeFormTexts(Object.fromEntries(Object.entries(currentFormTexts()).filter(([name]) => !name.startsWith(form))));
}

function storeFormTexts(all: Texts) {
  formTexts = all;
  const stored = Object.fromEntries(Object.entries(all).filter(([name]) => !NEVER_STORED.includes(name)));
  tryStorage(() => sessionStorage.setItem(FORM_TEXTS_KEY, textsText(stored)));
  for (const listener of formTextListeners) listener();
}

function forgetFormTexts() {
  formTexts = undefined;
  tryStorage(() => sessionStorage.removeItem(FORM_TEXTS_KEY));
}

/** What a change of this tab builds on: what lies on the device, which another tab may have changed while this one slept. */
function latest(): StoredAnswers {
  const known = currentAnswers();
  if (!known.isSaving) return known;
  const saved = readSaved();
  if (saved === undefined) {
    stopSaving();
    return { ...known, saved, isSaving: false };
  }
  const { answers, unasked, paperNotes } = saved;
  return { ...known, answers, unasked, paperNotes, saved };
}

/** Of what a form holds, only what differs from what this tab knew was typed here: the rest may be newer elsewhere. A question left empty was asked all the same. */
function typedHere(typed: Answers, known: Answers): Answers {
  return withoutAnswers(
    typed,
    answeredPaths(typed).filter((path) => typed[path] === known[path]),
  );
}

/** Keeps what was typed in this tab, as of today; an answer that another tab changed meanwhile stays. */
export function saveAnswers(typed: Answers) {
  const own = typedHere(typed, currentAnswers().answers);
  const before = latest();
  write({ ...before, answers: { ...before.answers, ...own }, asOf: today() });
}

/** Notes of the papers go where the answers go; an empty one takes a note away. */
export function savePaperNotes(notes: Texts) {
  const before = latest();
  const all = Object.entries({ ...before.paperNotes, ...notes }).filter(([, text]) => text !== '');
  write({ ...before, paperNotes: Object.fromEntries(all), asOf: today() });
}

const CALENDAR_MARK = 'calendar.mark';

/** A mark of chance for the calendar files of these answers, which stays with them wherever they are kept. */
export function calendarMark(): string {
  const mark = latest().paperNotes[CALENDAR_MARK] ?? crypto.randomUUID();
  savePaperNotes({ [CALENDAR_MARK]: mark });
  return mark;
}

/** Begins with other answers; what lies on the device stays as it is. */
export function replaceAnswers(answers: Answers) {
  beginWith({ answers, unasked: {}, paperNotes: {} });
}

/** Goes on with what was kept elsewhere, of a case on the desk or of none. */
export function beginWith({ answers, unasked, paperNotes }: InTab, deskCase?: string) {
  stopSaving();
  forgetReview();
  forgetFormTexts();
  forgetDeskCase();
  if (deskCase !== undefined) tryStorage(() => sessionStorage.setItem(DESK_CASE_KEY, deskCase));
  write({ ...currentAnswers(), answers, unasked, paperNotes, deskCase, asOf: today(), isSaving: false });
}

/** From now on every answer of this tab is on the device too, in the place of what lay there. */
export function keepOnDevice() {
  write({ ...currentAnswers(), isSaving: true });
}

/** Takes the answers off the device; the tab keeps its own. */
export function forgetOnDevice() {
  stopSaving();
  tryStorage(() => localStorage.removeItem(SAVED_KEY));
  change({ ...currentAnswers(), saved: undefined, isSaving: false });
}

/** Goes on with what lies on the device. */
export function resumeSaved(saved: AnswersOnDevice) {
  beginWith(saved);
  keepOnDevice();
}

/** Whether the answers of this tab have been shown for review once. */
export function isReviewed(): boolean {
  return tryStorage(() => sessionStorage.getItem(REVIEWED_KEY)) === 'yes';
}

/** From now on the answers of this tab have been shown for review. */
export function rememberReview() {
  tryStorage(() => sessionStorage.setItem(REVIEWED_KEY, 'yes'));
}

function forgetReview() {
  tryStorage(() => sessionStorage.removeItem(REVIEWED_KEY));
}

/** Goes on with the same answers as those of another case on the desk. */
export function moveToDeskCase(deskCase: string) {
  tryStorage(() => sessionStorage.setItem(DESK_CASE_KEY, deskCase));
  change({ ...currentAnswers(), deskCase });
}

/** From now on this device has a desk of cases. */
export function rememberDesk() {
  tryStorage(() => localStorage.setItem(DESK, 'yes'));
}

/** Whether this tab has typed something that its case on the desk does not hold yet. */
export function isUnkept(): boolean {
  return tryStorage(() => sessionStorage.getItem(UNKEPT_KEY)) === 'yes';
}

/** Whether this tab has typed something that its case on the desk does not hold yet. */
export function rememberUnkept(unkept: boolean) {
  tryStorage(() => (unkept ? sessionStorage.setItem(UNKEPT_KEY, 'yes') : sessionStorage.removeItem(UNKEPT_KEY)));
}

/** The edits of the open case that the answers of this tab build on: the one it read, and its own that may have been written since. */
export function deskEdits(): readonly string[] {
  return (tryStorage(() => sessionStorage.getItem(DESK_EDITS_KEY)) ?? '').split(' ');
}

/** The edits of the open case that the answers of this tab build on from now on. */
export function rememberDeskEdits(edits: readonly string[]) {
  tryStorage(() => sessionStorage.setItem(DESK_EDITS_KEY, edits.join(' ')));
}

function writeInTab({ paperNotes, ...kept }: InTab) {
  tryStorage(() => sessionStorage.setItem(KEY, keptText(kept)));
  tryStorage(() => sessionStorage.setItem(NOTES_KEY, textsText(paperNotes)));
}

function write(next: StoredAnswers) {
  const { answers, unasked, paperNotes, asOf, isSaving } = next;
  writeInTab(next);
  if (!isSaving) return change(next);
  const saved = { savedOn: asOf, answers, unasked, paperNotes };
  // A browser that refuses leaves nothing saved, and the page must not say that it did.
  const kept = tryStorage(() => {
    localStorage.setItem(SAVED_KEY, deviceText(saved));
    return saved;
  });
  if (kept) tryStorage(() => sessionStorage.setItem(SAVING_KEY, 'yes'));
  else stopSaving();
  change({ ...next, saved: kept, isSaving: kept !== undefined });
}
