import { TELEPHONES } from './contacts';

/** The free counselor's number, which stands on every page; the other contacts do not come along. */
export const COUNSELOR_PHONE = TELEPHONES.counselor.number;

/** The telephone numbers by the placeholders of the words: `{counselorPhone}`, `{vaPhone}`. */
export const PHONES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TELEPHONES).map(([name, { number }]) => [`${name}Phone`, number]),
);
