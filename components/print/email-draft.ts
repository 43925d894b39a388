/** What stands where an address is to be written, in plain ASCII. */
interface Blanks {
  readonly sender: string;
  readonly servicer: string;
}

/**
 * A letter as a draft that mail programs open (RFC 5322), with addresses to be written over: the English to send and, under it,
 * the Spanish to read. The headers are plain ASCII; the text may hold any letter. A draft needs addresses to be opened: these
 * nobody has (RFC 2606), so that one left as it is reaches nobody.
 */
export function emailDraft(
  subject: string,
  { sender, servicer }: Blanks,
  english: string,
  toRead: string,
  now: Date,
): string {
  return [
    'X-Unsent: 1',
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `From: "${sender}" <you@example.invalid>`,
    `To: "${servicer}" <servicer@example.invalid>`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...`${english}\n\n----------\n\n${toRead}`.split('\n'),
    '',
  ].join('\r\n');
}
