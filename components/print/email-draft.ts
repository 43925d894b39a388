/** Addresses that nobody has (RFC 2606): a draft needs some to be opened, and one that is left as it is reaches nobody. */
const SENDER = '"Your e-mail address" <you@example.invalid>';
const SERVICER = '"Your servicer, its address for such letters" <servicer@example.invalid>';

/**
 * A letter as a draft that mail programs open (RFC 5322), with addresses to be written over: the English to send and, under it,
 * the Spanish to read. The headers are plain ASCII; the text may hold any letter.
 */
export function emailDraft(subject: string, english: string, toRead: string, now: Date): string {
  return [
    'X-Unsent: 1',
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `From: ${SENDER}`,
    `To: ${SERVICER}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...`${english}\n\n----------\n\n${toRead}`.split('\n'),
    '',
  ].join('\r\n');
}
