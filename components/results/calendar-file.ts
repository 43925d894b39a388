import { createEvents, type EventAttributes } from 'ics';
import { type Agenda, byDay, calendarDay, type DeadlineExplanation } from '../../lib/explain/dates';
import type { Speaker } from '../../lib/words/speech';

/** Days before a day of the household's own on which its calendar reminds of it. */
const REMINDERS = [7, 1];

/**
 * The days ahead as a calendar file (iCalendar, RFC 5545), in the order of the calendar: each a whole day without a time zone, in the words of the speaker.
 * It holds no figure and no name.
 *
 * @throws Error where a day cannot be written as an event
 */
export function calendarFile({ yours, theirs, notBefore }: Agenda, speaker: Speaker): string {
  const days = byDay([...yours, ...theirs, ...notBefore]).filter(({ holdsSale, goesOn }) => !holdsSale && !goesOn);
  const { error, value } = createEvents(
    days.map((day) => eventOf(day, speaker)),
    { productId: 'alivio', calName: speaker.words('timeline.calendar.name') },
  );
  if (error) throw error;
  return value ?? '';
}

function eventOf(
  { id, date, group, label, sentences, source }: DeadlineExplanation,
  { say, words }: Speaker,
): EventAttributes {
  const title = say(label);
  const { document, section, url } = source;
  return {
    uid: `${id}-${date}@alivio`,
    title,
    description: [
      sentences.map(say).join(' '),
      `${words('results.reasons.sourceInFile', { document, section })}: ${url}`,
      words('timeline.calendar.note'),
    ].join('\n'),
    ...calendarDay(date),
    transp: 'TRANSPARENT',
    alarms:
      group === 'yours'
        ? REMINDERS.map((days) => ({ action: 'display', description: title, trigger: { before: true, days } }))
        : [],
  };
}
