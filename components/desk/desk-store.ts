'use client';

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { useSyncExternalStore } from 'react';
import type { DeskCase } from '../../lib/desk/desk-case';
import type { ImportedCase } from '../../lib/desk/desk-file';
import { keyFor, type Lock, newLock } from '../../lib/desk/encryption';
import { caseOf, type DeskRecord, editOf, recordOf } from '../../lib/desk/records';
import { deviceText } from '../../lib/interview/stored-answers';
import { writeJson } from '../../lib/json/json';
import {
  beginWith,
  currentAnswers,
  deskEdits,
  isUnkept,
  moveToDeskCase,
  rememberDesk,
  rememberDeskEdits,
  rememberUnkept,
  replaceAnswers,
  useAnswers,
} from '../answer-store';
import { localeOf, pathOf } from '../routes';
import { DESK, forgetDesk, onAnswers } from '../storage';
import { lockUnused } from './lock-unused';
import { keepList } from './screened';
import { nameOfSecond } from './second-name';

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
  /** Changes of this tab that met one of another tab. */
  readonly conflicts: readonly Conflict[];
}

/** A case that another tab had changed before this one did. */
interface Conflict {
  readonly id: string;
  /** Holds what was changed here; undefined where the case was to be taken off the desk, which was not done. */
  readonly second: DeskCase | undefined;
}

/** A change that is shown but not written yet. */
interface Change {
  /** What becomes of the case; undefined where it is taken off the desk. */
  readonly to: DeskCase | undefined;
  /** The edits that it builds on: what lies on the device with another one came from another tab. */
  readonly from: readonly string[];
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
/** By the id of the case. */
const unwritten = new Map<string, Change>();
let conflicts: readonly Conflict[] = [];
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

function showOpen(cases: readonly DeskCase[], hasFailed = false) {
  show({ is: 'open', cases, isSealed: lock !== undefined, hasFailed, conflicts });
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
  if (isErased) {
    unwritten.clear();
    conflicts = [];
    return showOpen([]);
  }
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
  if (!(await isThere())) return showOpen([]);
  const from = (await opened()).transaction(['cases', 'lock']);
  const [records, found] = await Promise.all([from.objectStore('cases').getAll(), from.objectStore('lock').get(LOCK)]);
  if (!isSame(found, lock)) key = undefined;
  lock = found;
  if (lock && !key) return show({ is: 'locked' });
  let cases: readonly DeskCase[] = await Promise.all(records.map((record) => caseOf(crypto, record, key)));
  for (const [id, { to }] of unwritten) cases = withCase(cases, id, to);
  showOpen(cases);
  for (const id of unwritten.keys()) writeInTurn(id);
}

function withCase(cases: readonly DeskCase[], changed: string, to: DeskCase | undefined): readonly DeskCase[] {
  const others = cases.filter(({ id }) => id !== changed);
  return to ? [...others, to] : others;
}

function readDesk() {
  inTurn(readAll).then(settleOpenCase, () => show({ is: 'unavailable' }));
}

/** Begins to write, unless another tab has set, taken off or changed the passphrase since. */
async function writing() {
  const to = (await opened()).transaction(['cases', 'lock'], 'readwrite');
  if (isSame(await to.objectStore('lock').get(LOCK), lock)) return to;
  await giveUp(to);
  throw new Error('Another tab has changed the passphrase.');
}

async function giveUp(to: Awaited<ReturnType<typeof writing>>) {
  to.abort();
  await to.done.catch(() => undefined);
}

function written() {
  rememberDesk();
  tabs?.postMessage('changed');
}

/** A change of a case: shown at once, then written. */
function change(id: string, { to, from }: Change) {
  if (desk.is !== 'open') return;
  unwritten.set(id, { to, from: unwritten.get(id)?.from ?? from });
  show({ ...desk, cases: withCase(desk.cases, id, to) });
  writeInTurn(id);
}

function writeInTurn(id: string) {
  inTurn(() => write(id)).catch(() => {
    if (desk.is === 'open' && unwritten.has(id)) show({ ...desk, hasFailed: true });
  });
}

/** Writes what has become of a case; nothing where an earlier turn has, or everything was erased. */
async function write(id: string) {
  const edit = newId();
  const to = unwritten.get(id)?.to;
  const record = to && (await recordOf(crypto, { ...to, edit }, key));
  const planned = unwritten.get(id);
  if (planned === undefined) return;
  if (planned.to !== to) return write(id);
  const transaction = await writing();
  const cases = transaction.objectStore('cases');
  const found = await cases.get(id);
  if (found && !planned.from.includes(editOf(found))) {
    await giveUp(transaction);
    return keepBoth(id);
  }
  const isOpen = currentAnswers().deskCase === id;
  // The page may be left before it learns that the device has the change.
  if (isOpen) rememberDeskEdits([...planned.from, edit]);
  await Promise.all([record ? cases.put(record) : cases.delete(id), transaction.done]);
  if (isOpen) rememberDeskEdits([edit]);
  const newer = unwritten.get(id);
  if (newer === planned) unwritten.delete(id);
  else if (newer) unwritten.set(id, { ...newer, from: [edit] });
  if (desk.is === 'open') {
    const known = desk.cases.map((one) => (one.id === id ? { ...one, edit } : one));
    showOpen(known, desk.hasFailed && unwritten.size > 0);
  }
  written();
  if (isOpen && newer === planned) rememberUnkept(false);
}

/** Another tab has changed a case since: its change stays, and what was changed here becomes a case of its own. */
async function keepBoth(id: string) {
  const taken = desk.is === 'open' ? desk.cases.map((one) => one.name) : [];
  const name = await nameOfSecond(unwritten.get(id)?.to?.name ?? '', taken);
  const mine = unwritten.get(id)?.to;
  unwritten.delete(id);
  const second = mine && { ...mine, id: newId(), name };
  if (second) {
    unwritten.set(second.id, { to: second, from: [] });
    if (desk.is === 'open') showOpen([...withCase(desk.cases, id, undefined), second]);
    if (currentAnswers().deskCase === id) moveToDeskCase(second.id);
  }
  conflicts = [...conflicts, { id, second }];
  await readAll();
}

/** Changes a case of the desk. */
export function changeCase(id: string, changed: Partial<Omit<DeskCase, 'id' | 'edit'>>) {
  const before = desk.is === 'open' ? desk.cases.find((one) => one.id === id) : undefined;
  if (before) change(id, { to: { ...before, ...changed }, from: [before.edit] });
}

/** Puts a case on the desk that was not there, or is not any more. */
export function putCase(added: DeskCase) {
  change(added.id, { to: added, from: [added.edit] });
}

/** Takes a case off the desk, and out of this tab. */
export function removeCase({ id, edit }: DeskCase) {
  if (currentAnswers().deskCase === id) closeCase();
  change(id, { to: undefined, from: [edit] });
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
    conflicts = [];
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
    await giveUp(to);
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
  unwritten.clear();
  conflicts = [];
  if (currentAnswers().deskCase !== undefined) closeCase();
  forgetDesk();
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

/** Puts a new case on the desk; what is not given of it is empty. */
export function addCase({ name, notes = '', answers = {}, unasked = {}, paperNotes = {} }: NewCase): DeskCase {
  const made = { id: newId(), edit: '', name, notes, savedOn: currentAnswers().asOf, answers, unasked, paperNotes };
  putCase(made);
  return made;
}

/** Goes on with a case in this tab: what is typed on any page is kept on the desk. */
export function openCase(kept: DeskCase) {
  beginWith(kept, kept.id);
  rememberDeskEdits([kept.edit]);
}

/** Takes the answers of the open case out of this tab; the case stays on the desk. */
export function closeCase() {
  replaceAnswers({});
}

/** The case that this tab has open, where the desk is open too, and whether both hold the same of it. */
function openCaseOnDesk() {
  const { deskCase, answers, unasked, paperNotes } = currentAnswers();
  const kept = desk.is === 'open' ? desk.cases.find(({ id }) => id === deskCase) : undefined;
  return kept && { kept, isSame: deviceText(kept) === deviceText({ ...kept, answers, unasked, paperNotes }) };
}

/** What was typed in this tab goes to its case; once the desk is open, where it is not. */
function keepOpenCase() {
  if (currentAnswers().deskCase !== undefined && desk.is !== 'open') rememberUnkept(true);
  const found = openCaseOnDesk();
  if (found === undefined || found.isSame) return;
  rememberUnkept(true);
  const { id, edit } = found.kept;
  if (unwritten.has(id) || deskEdits().includes(edit)) saveOpenCase(found.kept);
  // A page that comes back from the browser's cache knows the desk as it was.
  else readDesk();
}

function saveOpenCase(kept: DeskCase) {
  const { answers, unasked, paperNotes, asOf } = currentAnswers();
  change(kept.id, { to: { ...kept, answers, unasked, paperNotes, savedOn: asOf }, from: deskEdits() });
}

/** The tab and the desk hold the same of the open case again: what was typed here last, or else what the desk has. */
function settleOpenCase() {
  const found = openCaseOnDesk();
  if (found === undefined || unwritten.has(found.kept.id)) return;
  if (!found.isSame) return isUnkept() ? saveOpenCase(found.kept) : openCase(found.kept);
  rememberDeskEdits([found.kept.edit]);
  rememberUnkept(false);
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
