/**
 * A letter as a draft that mail programs open (RFC 5322), without an address: the sender looks it up. The subject is plain
 * ASCII; the text may hold any letter.
 */
export function emailDraft(subject: string, text: string): string {
  return [
    'X-Unsent: 1',
    'To: ',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
    '',
  ].join('\r\n');
}
