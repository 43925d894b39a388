import { type DeskCase, deskText, readDeskText } from './desk-case';
import { decrypt, type Encrypted, encrypt, type WebCrypto } from './encryption';

/** A case as it lies on the device: its text, or the same sealed. */
export type DeskRecord = { readonly id: string } & ({ readonly text: string } | { readonly sealed: Encrypted });

/** The record of a case; sealed where there is a key. */
export async function recordOf(web: WebCrypto, found: DeskCase, key: CryptoKey | undefined): Promise<DeskRecord> {
  const { id } = found;
  const text = deskText(found);
  return key ? { id, sealed: await encrypt(web, key, id, text) } : { id, text };
}

/** The case of a record. @throws where it holds none, or cannot be opened with this key */
export async function caseOf(web: WebCrypto, record: DeskRecord, key: CryptoKey | undefined): Promise<DeskCase> {
  if ('text' in record) return readDeskText(record.id, record.text);
  if (key === undefined) throw new TypeError('A sealed case needs a key.');
  return readDeskText(record.id, await decrypt(web, key, record.id, record.sealed));
}
