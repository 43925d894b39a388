import { TELEPHONES } from './contacts';

/** The free counselor's number, which stands on every page; the other contacts do not come along. */
export const COUNSELOR_PHONE = TELEPHONES.counselor.number;
