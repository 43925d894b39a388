import ICAL from 'ical.js';
import type { PlainDate } from '../../lib/calendar/date';
import { calendarDayOf, type DeadlineExplanation, remindersOf } from '../../lib/explain/dates';
import type { Speaker } from '../../lib/words/speech';

// A line has 75 octets, and the space that continues it is one of them (RFC 5545 3.1); the library counts it apart.
ICAL.foldLength = 74;

interface Written {
  readonly now: Date;
  /** The day that `now` is on where the reader is. */
  readonly today: PlainDate;
  readonly caseMark: string;
}

/**
 * Days ahead as a calendar file (iCalendar, RFC 5545): each a whole day without a time zone, in the words of the speaker. No reminder
 * is of `today` or before. It holds no figure and no name. A file written later, at `now`, moves the days of an earlier one of the same case and of no other: an event has the name of
 * its kind and of `caseMark`, which tells nothing of the household (RFC 7986 5.3).
 */
export function calendarFile(days: readonly DeadlineExplanation[], speaker: Speaker, written: Written): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', 'alivio');
  calendar.addPropertyWithValue('x-wr-calname', speaker.words('timeline.calendar.name'));
  const inOrder = days.toSorted((a, b) => (calendarDayOf(a, written.today) < calendarDayOf(b, written.today) ? -1 : 1));
  for (const day of inOrder) calendar.addSubcomponent(eventOf(day, speaker, written));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  deadline: DeadlineExplanation,
  { say, words }: Speaker,
  { now, today, caseMark }: Written,
): ICAL.Component {
  const { id, label, sentences, source } = deadline;
  const title = say(label);
  const { document, section, url } = source;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}.${caseMark}@alivio`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  // Programs take the higher number for the newer one: whole minutes, which fit into an integer of 32 bits.
  event.addPropertyWithValue('sequence', Math.floor(now.getTime() / 60_000));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(calendarDayOf(deadline, today)));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue(
    'description',
    [
      sentences.map(say).join(' '),
      `${words('results.reasons.sourceInFile', { document, section })}: ${url}`,
      words('timeline.calendar.note'),
    ].join('\n'),
  );
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  for (const days of remindersOf(deadline, today)) {
    const alarm = new ICAL.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('description', title);
    alarm.addPropertyWithValue('trigger', new ICAL.Duration({ isNegative: true, days }));
    event.addSubcomponent(alarm);
  }
  return event;
}
