'use client';

import { useSyncExternalStore } from 'react';
import * as z from 'zod';
import { dateOf, type PlainDate } from '../../lib/calendar/date';
import type { Answers } from '../../lib/case/typed';

/**
 * What somebody has typed so far, as text by path. It lives in this tab alone (session storage), so that Back, a reload
 * and the language switch keep it, and closing the tab erases it.
 */
export interface Draft {
  readonly answers: Answers;
  /** Today where the reader is: the day the rules are read. */
  readonly asOf: PlainDate;
}

const KEY = 'alivio.answers';
const kept = z.record(z.string(), z.string());
const listeners = new Set<() => void>();
let draft: Draft | undefined;

/** The one place that reads the clock. */
function today(): PlainDate {
  const now = new Date();
  const date = dateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (date === undefined) throw new RangeError('This device has no usable date.');
  return date;
}

/** A browser that refuses storage still works: the answers then last until the page is left. */
function readKept(): Answers {
  try {
    return kept.parse(JSON.parse(sessionStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

function keep(answers: Answers) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // See readKept.
  }
}

function change(answers: Answers) {
  draft = { answers, asOf: today() };
  for (const listener of listeners) listener();
}

function current(): Draft {
  draft ??= { answers: readKept(), asOf: today() };
  return draft;
}

/** A page that comes back from the browser's cache may be older than what was typed, or erased, since. */
function readAgain(event: PageTransitionEvent) {
  if (event.persisted) change(readKept());
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

/** The draft; undefined in the exported page and until the browser has taken over. */
export function useDraft(): Draft | undefined {
  return useSyncExternalStore(subscribe, current, beforeTheBrowser);
}

export function saveAnswers(typed: Answers) {
  replaceAnswers({ ...current().answers, ...typed });
}

export function replaceAnswers(answers: Answers) {
  keep(answers);
  change(answers);
}

export function eraseAnswers() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // See readKept.
  }
  change({});
}
