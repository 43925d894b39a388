import ICAL from 'ical.js';
import { type Agenda, byDay, type DeadlineExplanation, daysClosed } from '../../lib/explain/dates';
import type { Speaker } from '../../lib/words/speech';

/** Days before the last business day on which the household can do something, when its calendar reminds of it. */
const REMINDERS = [7, 1];

// A line has 75 octets, and the space that continues it is one of them (RFC 5545 3.1); the library counts it apart.
ICAL.foldLength = 74;

/**
 * The days ahead as a calendar file (iCalendar, RFC 5545), in the order of the calendar: each a whole day without a time zone, in the words of the speaker.
 * It holds no figure and no name. A file written later, at `now`, moves the days of an earlier one of the same case and of no other: an event has the name of
 * its kind and of `caseMark`, which tells nothing of the household (RFC 7986 5.3).
 */
export function calendarFile(
  { yours, theirs, notBefore }: Agenda,
  speaker: Speaker,
  now: Date,
  caseMark: string,
): string {
  const days = byDay([...yours, ...theirs, ...notBefore]).filter(({ holdsSale, goesOn }) => !holdsSale && !goesOn);
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', 'alivio');
  calendar.addPropertyWithValue('x-wr-calname', speaker.words('timeline.calendar.name'));
  for (const day of days) calendar.addSubcomponent(eventOf(day, speaker, now, caseMark));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { id, date, group, label, sentences, source }: DeadlineExplanation,
  { say, words }: Speaker,
  now: Date,
  caseMark: string,
): ICAL.Component {
  const title = say(label);
  const { document, section, url } = source;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}.${caseMark}@alivio`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  // Programs take the higher number for the newer one: whole minutes, which fit into an integer of 32 bits.
  event.addPropertyWithValue('sequence', Math.floor(now.getTime() / 60_000));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
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
  const closed = daysClosed(date);
  for (const days of group === 'yours' ? REMINDERS : []) {
    const alarm = new ICAL.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('description', title);
    alarm.addPropertyWithValue('trigger', new ICAL.Duration({ isNegative: true, days: days + closed }));
    event.addSubcomponent(alarm);
  }
  return event;
}
