'use client';

/*
 * Under which names the tab and the device hold what was typed, and how all of it is erased. Every page brings this, so that
 * it can erase, and is erased with the other tabs, where it shows no answers.
 */

export const KEY = 'alivio.answers';
export const NOTES_KEY = 'alivio.papers';
export const FORM_TEXTS_KEY = 'alivio.drafts';
export const DESK_CASE_KEY = 'alivio.case';
/** On which edits of its case on the desk the answers of the tab build. */
export const DESK_EDITS_KEY = 'alivio.edits';
export const UNKEPT_KEY = 'alivio.unkept';
export const SAVING_KEY = 'alivio.saving';
export const SAVED_KEY = 'alivio.saved';
export const REVIEWED_KEY = 'alivio.reviewed';
/** The counselor's desk: its database, and a mark of this name while it may hold something. */
export const DESK = 'alivio.desk';
/** Written and taken away again at once: tells the other tabs that everything was erased. */
const ERASED_KEY = 'alivio.erased';

const OF_THE_CASE = [DESK_CASE_KEY, DESK_EDITS_KEY, UNKEPT_KEY];
const OF_THE_TAB = [KEY, NOTES_KEY, FORM_TEXTS_KEY, SAVING_KEY, REVIEWED_KEY, ...OF_THE_CASE];

const listeners = new Set<() => void>();
const erasing = new Set<(by: 'this tab' | 'another tab') => void>();

/** A browser that refuses storage still works: the answers then last until the page is left. */
export function tryStorage<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** Calls back after every change of the answers. Returns what ends this. */
export function onAnswers(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Says that the answers have changed. */
export function notifyChange() {
  for (const listener of listeners) listener();
}

/** Calls back once everything is erased, with who did it. */
export function onErased(listener: (by: 'this tab' | 'another tab') => void) {
  erasing.add(listener);
}

/** Whether the tab or the device holds answers; what reads them tells more. */
export function holdsAnswers(): boolean {
  const inTab = tryStorage(() => sessionStorage.getItem(KEY));
  const onDevice = tryStorage(() => localStorage.getItem(SAVED_KEY));
  return typeof inTab === 'string' || typeof onDevice === 'string';
}

/** Id of the case on the counselor's desk that this tab has open; undefined for most, who have no desk. */
export function openDeskCase(): string | undefined {
  return tryStorage(() => sessionStorage.getItem(DESK_CASE_KEY)) ?? undefined;
}

/** Whether a counselor has kept cases on this device. */
export function hasDesk(): boolean {
  return tryStorage(() => localStorage.getItem(DESK)) === 'yes';
}

/** From now on the answers of this tab stay in the tab. */
export function stopSaving() {
  tryStorage(() => sessionStorage.removeItem(SAVING_KEY));
}

/** The tab has no case of the desk open any more. */
export function forgetDeskCase() {
  for (const key of OF_THE_CASE) tryStorage(() => sessionStorage.removeItem(key));
}

/** Erases all that this tab holds. */
export function eraseTab() {
  for (const key of OF_THE_TAB) tryStorage(() => sessionStorage.removeItem(key));
}

/** Erases the desk; what a tab has open of it stays in the tab. */
export function forgetDesk() {
  tryStorage(() => localStorage.removeItem(DESK));
  tryStorage(() => indexedDB.deleteDatabase(DESK));
}

/** Erases the answers here, on the device and in every other tab, and the counselor's desk. */
export function eraseEverything() {
  eraseTab();
  forgetDesk();
  tryStorage(() => localStorage.removeItem(SAVED_KEY));
  tryStorage(() => {
    localStorage.setItem(ERASED_KEY, 'yes');
    localStorage.removeItem(ERASED_KEY);
  });
  tellErased('this tab');
}

function tellErased(by: 'this tab' | 'another tab') {
  for (const listener of erasing) listener(by);
  notifyChange();
}

function readOtherTab({ key, newValue }: StorageEvent) {
  if (key === SAVED_KEY) notifyChange();
  if (key !== ERASED_KEY || newValue === null) return;
  eraseTab();
  tellErased('another tab');
}

// A tab listens on every page, also where nothing shows the answers; a page that comes back may be older than they are.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', readOtherTab);
  window.addEventListener('pageshow', ({ persisted }) => persisted && notifyChange());
}
