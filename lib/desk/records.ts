import { type DeskCase, deskText, readDeskText } from './desk-case';
import { decrypt, type Encrypted, encrypt, type WebCrypto } from './encryption';

/** A case as it lies on the device: its text, or the same sealed. Records of the time before edits were told apart have none. */
export type DeskRecord = { readonly id: string; readonly edit?: string } & (
  | { readonly text: string }
  | { readonly sealed: Encrypted }
);

/** The record of a case; sealed where there is a key. */
export async function recordOf(web: WebCrypto, found: DeskCase, key: CryptoKey | undefined): Promise<DeskRecord> {
  const { id, edit } = found;
  const text = deskText(found);
  return key ? { id, edit, sealed: await encrypt(web, key, id, text) } : { id, edit, text };
}

/** The case of a record. @throws where it holds none, or cannot be opened with this key */
export async function caseOf(web: WebCrypto, record: DeskRecord, key: CryptoKey | undefined): Promise<DeskCase> {
  const { id } = record;
  const edit = editOf(record);
  if ('text' in record) return { id, edit, ...readDeskText(record.text) };
  if (key === undefined) throw new TypeError('A sealed case needs a key.');
  return { id, edit, ...readDeskText(await decrypt(web, key, id, record.sealed)) };
}

/** The edit that a record was written with. */
export function editOf({ edit = 'first' }: Pick<DeskRecord, 'edit'>): string {
  return edit;
}
