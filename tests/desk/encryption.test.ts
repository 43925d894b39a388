import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import type { DeskCase } from '../../lib/desk/desk-case';
import { decrypt, encrypt, keyFor, type Lock, newLock } from '../../lib/desk/encryption';
import { caseOf, recordOf } from '../../lib/desk/records';

const CASE: DeskCase = {
  id: 'a1',
  edit: 'e1',
  name: 'Señora Ruiz',
  notes: 'calls on Monday',
  savedOn: date('2026-11-27'),
  answers: { 'loan.backer': 'fha', 'loan.principalBalance': '~210,000', 'loan.escrow': 'unknown' },
  unasked: {},
  paperNotes: { statement: 'sent' },
};
const PASSPHRASE = 'año nuevo, mesa limpia';

describe('a sealed case', () => {
  let made: { lock: Lock; key: CryptoKey };

  beforeAll(async () => {
    made = await newLock(crypto, PASSPHRASE);
  });

  it('comes back as it was with the passphrase typed again, however its accents are written', async () => {
    const record = await recordOf(crypto, CASE, made.key);
    const key = await keyFor(crypto, PASSPHRASE.normalize('NFD'), made.lock);
    expect(await caseOf(crypto, record, key)).toEqual(CASE);
  });

  it('holds nothing of what it says in the open', async () => {
    const record = await recordOf(crypto, CASE, made.key);
    expect(Object.keys(record)).toEqual(['id', 'edit', 'sealed']);
    const bytes = 'sealed' in record ? new TextDecoder('latin1').decode(record.sealed.data) : '';
    expect(bytes.length).toBeGreaterThan(100);
    expect(bytes).not.toMatch(/Ruiz|Monday|fha|210/);
  });

  it('does not open with another passphrase, with none, or in the place of another case', async () => {
    expect(await keyFor(crypto, `${PASSPHRASE} `, made.lock)).toBeUndefined();
    const record = await recordOf(crypto, CASE, made.key);
    await expect(caseOf(crypto, record, undefined)).rejects.toThrow();
    await expect(caseOf(crypto, { ...record, id: 'b2' }, made.key)).rejects.toThrow();
  });

  it('does not open once a bit of it has changed', async () => {
    const { iv, data } = await encrypt(crypto, made.key, 'a1', 'text');
    const changed = Uint8Array.from(new Uint8Array(data), (byte, index) => (index === 0 ? byte ^ 1 : byte));
    await expect(decrypt(crypto, made.key, 'a1', { iv, data: changed.buffer })).rejects.toThrow();
  });

  it('never looks the same twice, and neither does a lock', async () => {
    const [one, other] = [await encrypt(crypto, made.key, 'a1', 'text'), await encrypt(crypto, made.key, 'a1', 'text')];
    expect(one.iv).not.toEqual(other.iv);
    expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(other.data));
    expect((await newLock(crypto, PASSPHRASE)).lock.salt).not.toEqual(made.lock.salt);
  });

  it('has a key that cannot be taken out of memory, made in at least 600,000 rounds', async () => {
    expect(made.lock.iterations).toBeGreaterThanOrEqual(600_000);
    expect(made.lock.salt).toHaveLength(16);
    expect(made.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', made.key)).rejects.toThrow();
  });
});

it('lies in the open as one text where nobody has set a passphrase', async () => {
  const record = await recordOf(crypto, CASE, undefined);
  expect(Object.keys(record)).toEqual(['id', 'edit', 'text']);
  expect(await caseOf(crypto, record, undefined)).toEqual(CASE);
});
