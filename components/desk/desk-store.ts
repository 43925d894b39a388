'use client';

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { useSyncExternalStore } from 'react';
import type { DeskCase } from '../../lib/desk/desk-case';
import type { ImportedCase } from '../../lib/desk/desk-file';
import { keyFor, type Lock, newLock } from '../../lib/desk/encryption';
import { caseOf, type DeskRecord, recordOf } from '../../lib/desk/records';
import { deviceText } from '../../lib/interview/stored-answers';
import { writeJson } from '../../lib/json/json';
import {
  beginWith,
  currentAnswers,
  isUnkept,
  rememberDesk,
  rememberUnkept,
  replaceAnswers,
  useAnswers,
} from '../answer-store';
import { localeOf, pathOf } from '../routes';
import { DESK, forgetDesk, onAnswers } from '../storage';
import { lockUnused } from './lock-unused';
import { keepList } from './screened';

/** The counselor's desk: the cases on this device, which one tab after another may change. */
type DeskState =
  | { readonly is: 'opening' }
  /** The browser refuses to keep anything. */
  | { readonly is: 'unavailable' }
  /** Sealed, and nobody has typed the passphrase since the page was loaded. */
  | { readonly is: 'locked' }
  | OpenDesk;

export interface OpenDesk {
  readonly is: 'open';
  readonly cases: readonly DeskCase[];
  /** Whether what lies on the device is sealed with a passphrase. */
  readonly isSealed: boolean;
  /** Whether a change could not be written, so that it will be gone with this page. */
  readonly hasFailed: boolean;
}

type NewCase = Pick<DeskCase, 'name'> & Partial<ImportedCase & Pick<DeskCase, 'unasked'>>;

interface Stored extends DBSchema {
  cases: { key: string; value: DeskRecord };
  lock: { key: string; value: Lock };
}

const VERSION = 1;
const LOCK = 'lock';
const OPENING: DeskState = { is: 'opening' };

let desk: DeskState = OPENING;
let database: Promise<IDBPDatabase<Stored>> | undefined;
let lock: Lock | undefined;
/** In memory alone: a page that is loaded again has to be told the passphrase again. */
let key: CryptoKey | undefined;
/** What is under way: one change after the other. */
let work: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();
const inBrowser = typeof window !== 'undefined';
/** Tells other tabs that something was written; never what. */
const tabs = inBrowser && 'BroadcastChannel' in window ? new BroadcastChannel(DESK) : undefined;

/** Ends the watch for a sealed desk that nobody uses; undefined while none is open. */
let endWatch: (() => void) | undefined;

function show(next: DeskState) {
  desk = next;
  if (!(desk.is === 'open' && desk.isSealed)) {
    endWatch?.();
    endWatch = undefined;
  } else {
    endWatch ??= lockUnused(window, lockUnusedDesk);
  }
  for (const listener of listeners) listener();
}

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const next = work.then(task);
  work = next.catch(() => undefined);
  return next;
}

function opened(): Promise<IDBPDatabase<Stored>> {
  database ??= openDB<Stored>(DESK, VERSION, {
    upgrade(made) {
      made.createObjectStore('cases', { keyPath: 'id' });
      made.createObjectStore('lock');
    },
    // Another tab brings a newer form of it; or everything is being erased, here or in another tab.
    blocking: (_, version) => letGo(version === null),
  });
  return database;
}

function letGo(isErased: boolean) {
  void database?.then((one) => one.close());
  database = undefined;
  lock = undefined;
  key = undefined;
  // To read it again would make it anew, which tells that there was a desk.
  if (isErased) return show({ is: 'open', cases: [], isSealed: false, hasFailed: false });
  show(OPENING);
  if (listeners.size > 0) readDesk();
}

const isSame = (one: Lock | undefined, other: Lock | undefined) => `${one?.salt}` === `${other?.salt}`;

/** Whether the device has a desk; of a browser that does not tell, it is taken to have one. */
async function isThere(): Promise<boolean> {
  if (database || !('databases' in indexedDB)) return true;
  return (await indexedDB.databases()).some(({ name }) => name === DESK);
}

/** Reads what lies on the device, as far as it can be opened; who only looks at the page leaves nothing on it. */
async function readAll() {
  if (!(await isThere())) return show({ is: 'open', cases: [], isSealed: false, hasFailed: false });
  const from = (await opened()).transaction(['cases', 'lock']);
  const [records, found] = await Promise.all([from.objectStore('cases').getAll(), from.objectStore('lock').get(LOCK)]);
  if (!isSame(found, lock)) key = undefined;
  lock = found;
  if (lock && !key) return show({ is: 'locked' });
  const cases = await Promise.all(records.map((record) => caseOf(crypto, record, key)));
  show({ is: 'open', cases, isSealed: lock !== undefined, hasFailed: false });
}

function readDesk() {
  inTurn(readAll).then(settleOpenCase, () => show({ is: 'unavailable' }));
}

/** Begins to write, unless another tab has set, taken off or changed the passphrase since. */
async function writing() {
  const to = (await opened()).transaction(['cases', 'lock'], 'readwrite');
  if (!isSame(await to.objectStore('lock').get(LOCK), lock)) {
    to.abort();
    await to.done.catch(() => undefined);
    throw new Error('Another tab has changed the passphrase.');
  }
  return to;
}

function written() {
  rememberDesk();
  tabs?.postMessage('changed');
}

/** A change of the cases: shown at once, then written. What everything was erased under is not written any more. */
function changeCases(change: (cases: readonly DeskCase[]) => readonly DeskCase[], write: () => Promise<void>) {
  if (desk.is !== 'open') return;
  const from = database;
  show({ ...desk, cases: change(desk.cases) });
  inTurn(async () => {
    if (database !== from) return;
    await write();
    written();
    if (differentCase() === undefined) rememberUnkept(false);
  }).catch(() => {
    if (desk.is === 'open' && database === from) show({ ...desk, hasFailed: true });
  });
}

/** Puts a case on the desk, in the place of the one with its id. */
export function saveCase(saved: DeskCase) {
  changeCases(
    (cases) => [...cases.filter(({ id }) => id !== saved.id), saved],
    async () => {
      const record = await recordOf(crypto, saved, key);
      const to = await writing();
      await Promise.all([to.objectStore('cases').put(record), to.done]);
    },
  );
}

/** Takes a case off the desk, and out of this tab. */
export function removeCase(removed: string) {
  if (currentAnswers().deskCase === removed) closeCase();
  changeCases(
    (cases) => cases.filter(({ id }) => id !== removed),
    async () => {
      const to = await writing();
      await Promise.all([to.objectStore('cases').delete(removed), to.done]);
    },
  );
}

/** Opens the sealed desk. @returns whether the passphrase fits */
export function unlockDesk(passphrase: string): Promise<boolean> {
  return inTurn(async () => {
    key = lock && (await keyFor(crypto, passphrase, lock));
    if (key === undefined) return false;
    await readAll();
    settleOpenCase();
    return true;
  }).catch(() => {
    show({ is: 'unavailable' });
    return false;
  });
}

/** Closes the sealed desk, and takes what is open of it out of this tab. */
export function lockDesk() {
  keepList(undefined);
  if (currentAnswers().deskCase !== undefined) closeCase();
  inTurn(async () => {
    key = undefined;
    show({ is: 'locked' });
  });
}

/** Locks a desk that nobody uses, and shows that it did. What could not be written is not thrown away. */
function lockUnusedDesk() {
  if (isUnkept()) return;
  const hasOpenCase = currentAnswers().deskCase !== undefined;
  lockDesk();
  // Its pages would be empty.
  if (hasOpenCase) inTurn(async () => window.location.assign(pathOf('desk', localeOf(document.documentElement.lang))));
}

/** Seals every case with a passphrase. @returns whether that was done; else all is as it was */
export function sealDesk(passphrase: string): Promise<boolean> {
  return inTurn(async () => {
    const made = await newLock(crypto, passphrase);
    await rewrite(made.lock, made.key);
  }).then(
    () => true,
    () => false,
  );
}

/** Takes the passphrase off: every case lies in the open again. */
export function unsealDesk() {
  inTurn(() => rewrite(undefined, undefined)).catch(() => readDesk());
}

/** Writes every case anew with another key, or with none, and leaves nothing of what lay there. */
async function rewrite(nextLock: Lock | undefined, nextKey: CryptoKey | undefined) {
  const before = await (await opened()).getAll('cases');
  const records = await Promise.all(
    before.map(async (record) => recordOf(crypto, await caseOf(crypto, record, key), nextKey)),
  );
  const to = await writing();
  const [cases, locks] = [to.objectStore('cases'), to.objectStore('lock')];
  // What another tab has written since is not thrown away.
  if (writeJson(await cases.getAll()) !== writeJson(before)) {
    to.abort();
    await to.done.catch(() => undefined);
    throw new Error('Another tab has changed a case.');
  }
  await Promise.all([
    cases.clear(),
    ...records.map((record) => cases.put(record)),
    nextLock ? locks.put(nextLock, LOCK) : locks.delete(LOCK),
    to.done,
  ]);
  lock = nextLock;
  key = nextKey;
  written();
  await readAll();
}

/** Erases every case, and takes the open one out of this tab. */
export function eraseDesk() {
  keepList(undefined);
  if (currentAnswers().deskCase !== undefined) closeCase();
  forgetDesk();
}

/** Puts a new case on the desk; what is not given of it is empty. */
export function addCase({ name, notes = '', answers = {}, unasked = {}, paperNotes = {} }: NewCase): DeskCase {
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  const made = { id, name, notes, savedOn: currentAnswers().asOf, answers, unasked, paperNotes };
  saveCase(made);
  return made;
}

/** Goes on with a case in this tab: what is typed on any page is kept on the desk. */
export function openCase(kept: DeskCase) {
  beginWith(kept, kept.id);
}

/** Takes the answers of the open case out of this tab; the case stays on the desk. */
export function closeCase() {
  replaceAnswers({});
}

/** The case that this tab has open, where the desk is open too and holds something else of it than the tab. */
function differentCase(): DeskCase | undefined {
  const { deskCase, answers, unasked, paperNotes } = currentAnswers();
  const kept = desk.is === 'open' ? desk.cases.find(({ id }) => id === deskCase) : undefined;
  const isInTab = kept && deviceText(kept) === deviceText({ ...kept, answers, unasked, paperNotes });
  return isInTab ? undefined : kept;
}

/** What was typed in this tab goes to its case; once the desk is open, where it is not. */
function keepOpenCase() {
  const { deskCase, answers, unasked, paperNotes, asOf } = currentAnswers();
  if (deskCase !== undefined && desk.is !== 'open') rememberUnkept(true);
  const kept = differentCase();
  if (kept === undefined) return;
  rememberUnkept(true);
  saveCase({ ...kept, answers, unasked, paperNotes, savedOn: asOf });
}

/** The tab and the desk hold the same of the open case again: the newer of the two. */
function settleOpenCase() {
  if (isUnkept()) return keepOpenCase();
  const kept = differentCase();
  if (kept) openCase(kept);
}

if (inBrowser) onAnswers(keepOpenCase);
if (tabs) tabs.onmessage = readDesk;

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (database === undefined) readDesk();
  return () => {
    listeners.delete(listener);
  };
}

/** The desk as it is now. */
export function useDesk(): DeskState {
  return useSyncExternalStore(
    subscribe,
    () => desk,
    () => OPENING,
  );
}

/** The case whose answers this tab holds; undefined while none is, or the desk is not open. */
export function useOpenCase(): DeskCase | undefined {
  const shown = useDesk();
  const id = useAnswers()?.deskCase;
  return shown.is === 'open' ? shown.cases.find((one) => one.id === id) : undefined;
}
