import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../components/results/calendar-file';
import { agendaOf } from '../../lib/explain/dates';
import { explainSimulation } from '../../lib/explain/explain';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

const HOUSEHOLD = { 'arrears.oldestUnpaidDueDate': '2026-07-01', 'foreclosure.saleOn': '2027-02-01' };

function events(locale: Locale, changes: Readonly<Record<string, unknown>> = {}) {
  const simulation = typedSimulationWith({ ...HOUSEHOLD, ...changes });
  const file = calendarFile(agendaOf(explainSimulation(simulation).timeline, simulation.asOf), speaker(locale));
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      title: event.summary,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDay: event.startDate.isDate,
      about: event.description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

describe('the calendar file', () => {
  it('tells its days in the order of the calendar, whoever has to act', () => {
    const days = events('en', { 'foreclosure.completeApplicationOn': '2026-11-20' }).map(({ day }) => day);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted());
  });

  it('is read by a calendar parser: whole days, the ones ahead alone, with reminders', () => {
    expect(events('en').map(({ id, day, end, wholeDay, alarms }) => ({ id, day, end, wholeDay, alarms }))).toEqual([
      {
        id: 'acknowledgement-window-2026-12-18@alivio',
        day: '2026-12-18',
        end: '2026-12-19',
        wholeDay: true,
        alarms: ['-P7D', '-P1D'],
      },
      {
        id: 'sale-protection-2026-12-25@alivio',
        day: '2026-12-25',
        end: '2026-12-26',
        wholeDay: true,
        alarms: ['-P7D', '-P1D'],
      },
      { id: 'sale-2027-02-01@alivio', day: '2027-02-01', end: '2027-02-02', wholeDay: true, alarms: ['-P7D', '-P1D'] },
    ]);
  });

  it('speaks the chosen language, with its accents and the clause', () => {
    const [, safe] = events('es');
    expect(safe?.title).toBe('Último día seguro para su solicitud completa');
    expect(safe?.about).toContain('Su solicitud completa debe llegar a más tardar el 25 de diciembre de 2026');
    expect(safe?.about).toContain('Regulation X, 12 CFR part 1024, 1024.41(g) (en inglés)');
    expect(events('en')[1]?.about).toContain('Regulation X, 12 CFR part 1024, 1024.41(g): https');
    expect(events('en')[2]?.title).toBe('The foreclosure sale of your home');
  });

  it('tells no amount of the household', () => {
    for (const { title, about } of events('en')) expect(`${title} ${about}`).not.toContain('$');
  });
});
