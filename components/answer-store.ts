'use client';

import { useSyncExternalStore } from 'react';
import type { PlainDate } from '../lib/calendar/date';
import { type DatedAnswers, dayOnClock } from '../lib/interview/dated-answers';
import { type AnswersOnDevice, readAnswersOnDevice, readStoredAnswers } from '../lib/interview/stored-answers';
import type { Answers } from '../lib/interview/typed';

/**
 * The answers of this tab, and what the device holds. It lives in this tab (session storage), so that Back, a reload and the
 * language switch keep it, and closing the tab erases it; on the device (local storage) only after somebody asks for it.
 */
export interface StoredAnswers extends DatedAnswers {
  /** What was noted of the papers of an application. */
  readonly paperNotes: AnswersOnDevice['paperNotes'];
  readonly saved: AnswersOnDevice | undefined;
  /** Whether what is typed in this tab goes on to the device. */
  readonly isSaving: boolean;
}

const KEY = 'alivio.answers';
const NOTES_KEY = 'alivio.papers';
const SAVING_KEY = 'alivio.saving';
const SAVED_KEY = 'alivio.saved';
const REVIEWED_KEY = 'alivio.reviewed';

const listeners = new Set<() => void>();
let datedAnswers: StoredAnswers | undefined;

/** The one place that reads the clock. */
function today(): PlainDate {
  const now = new Date();
  return dayOnClock({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** A browser that refuses storage still works: the answers then last until the page is left. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

function readAll(): StoredAnswers {
  const saved = attempt(() => readAnswersOnDevice(localStorage.getItem(SAVED_KEY) ?? ''));
  return {
    answers: attempt(() => readStoredAnswers(sessionStorage.getItem(KEY) ?? '{}')) ?? {},
    paperNotes: attempt(() => readStoredAnswers(sessionStorage.getItem(NOTES_KEY) ?? '{}')) ?? {},
    asOf: today(),
    saved,
    isSaving: saved !== undefined && attempt(() => sessionStorage.getItem(SAVING_KEY)) === 'yes',
  };
}

function change(next: StoredAnswers) {
  datedAnswers = next;
  for (const listener of listeners) listener();
}

function current(): StoredAnswers {
  datedAnswers ??= readAll();
  return datedAnswers;
}

/** A page that comes back from the browser's cache may be older than what was typed, or erased, since. */
function readAgain(event: PageTransitionEvent) {
  if (event.persisted) change(readAll());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('pageshow', readAgain);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('pageshow', readAgain);
  };
}

const beforeTheBrowser = () => undefined;

/** The answers; undefined in the exported page and until the browser has taken over. */
export function useAnswers(): StoredAnswers | undefined {
  return useSyncExternalStore(subscribe, current, beforeTheBrowser);
}

export function saveAnswers(typed: Answers) {
  const { answers } = current();
  write({ ...current(), answers: { ...answers, ...typed }, asOf: today() });
}

/** Notes of the papers go where the answers go; an empty one takes a note away. */
export function savePaperNotes(notes: AnswersOnDevice['paperNotes']) {
  const all = Object.entries({ ...current().paperNotes, ...notes }).filter(([, text]) => text !== '');
  write({ ...current(), paperNotes: Object.fromEntries(all), asOf: today() });
}

/** Begins with other answers and no notes; what lies on the device stays as it is. */
export function replaceAnswers(answers: Answers, paperNotes: AnswersOnDevice['paperNotes'] = {}) {
  stopSaving();
  forgetReview();
  write({ ...current(), answers, paperNotes, asOf: today(), isSaving: false });
}

function stopSaving() {
  attempt(() => sessionStorage.removeItem(SAVING_KEY));
}

/** From now on every answer of this tab is on the device too, in the place of what lay there. */
export function keepOnDevice() {
  attempt(() => sessionStorage.setItem(SAVING_KEY, 'yes'));
  write({ ...current(), isSaving: true });
}

/** Takes the answers off the device; the tab keeps its own. */
export function forgetOnDevice() {
  stopSaving();
  attempt(() => localStorage.removeItem(SAVED_KEY));
  change({ ...current(), saved: undefined, isSaving: false });
}

/** Goes on with what lies on the device. */
export function resumeSaved({ answers, paperNotes }: AnswersOnDevice) {
  replaceAnswers(answers, paperNotes);
  keepOnDevice();
}

/** Whether the answers of this tab have been shown for review once. */
export function isReviewed(): boolean {
  return attempt(() => sessionStorage.getItem(REVIEWED_KEY)) === 'yes';
}

export function rememberReview() {
  attempt(() => sessionStorage.setItem(REVIEWED_KEY, 'yes'));
}

function forgetReview() {
  attempt(() => sessionStorage.removeItem(REVIEWED_KEY));
}

export function eraseAnswers() {
  stopSaving();
  forgetReview();
  for (const key of [KEY, NOTES_KEY]) attempt(() => sessionStorage.removeItem(key));
  attempt(() => localStorage.removeItem(SAVED_KEY));
  change({ ...current(), answers: {}, paperNotes: {}, saved: undefined, isSaving: false });
}

function write(next: StoredAnswers) {
  const { answers, paperNotes, asOf, isSaving } = next;
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify(answers)));
  attempt(() => sessionStorage.setItem(NOTES_KEY, JSON.stringify(paperNotes)));
  if (!isSaving) return change(next);
  const saved = { savedOn: asOf, answers, paperNotes };
  // A browser that refuses leaves nothing saved, and the page must not say that it did.
  const kept = attempt(() => {
    localStorage.setItem(SAVED_KEY, JSON.stringify(saved));
    return saved;
  });
  change({ ...next, saved: kept });
}
