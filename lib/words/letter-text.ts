import type { PlainDate } from '../calendar/date';
import type { LetterToSend } from '../explain/letters-to-send';
import type { Speaker } from './speech';

/** What a sender writes beside the answers; nobody keeps it. */
export interface Sender {
  readonly name: string;
  readonly home: string;
  readonly loanNumber: string;
  readonly servicer: string;
}

/** A letter in one language, paragraphs apart by an empty line; where the sender wrote nothing stands a blank to fill in. */
export function letterText(letter: LetterToSend, sender: Sender, sentOn: PlainDate, { say, words }: Speaker): string {
  const written = (field: Exclude<keyof Sender, 'servicer'>) =>
    sender[field].trim() || words(`letterTexts.blanks.${field}`);
  const name = written('name');
  return [
    say({ key: 'letterTexts.day', values: { day: { unit: 'date', value: sentOn } } }),
    name,
    sender.servicer.trim() || say(letter.servicer),
    words('letterTexts.re', { subject: say(letter.subject) }),
    [
      words('letterTexts.home', { home: written('home') }),
      words('letterTexts.loanNumber', { loanNumber: written('loanNumber') }),
    ].join('\n'),
    words('letterTexts.greeting'),
    ...letter.paragraphs.map(say),
    words('letterTexts.closing'),
    name,
  ].join('\n\n');
}
