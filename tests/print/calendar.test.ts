import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../components/results/calendar-file';
import { agendaOf, calendarDays } from '../../lib/explain/dates';
import { explainSimulation } from '../../lib/explain/explain';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

const HOUSEHOLD = { 'arrears.oldestUnpaidDueDate': '2026-07-01', 'foreclosure.saleOn': '2027-02-01' };

const NOW = new Date('2026-11-23T15:00:00Z');

function fileOf(locale: Locale, changes: Readonly<Record<string, unknown>> = {}, now = NOW, mark = 'a1') {
  const simulation = typedSimulationWith({ ...HOUSEHOLD, ...changes });
  const { asOf: today } = simulation;
  const days = calendarDays(agendaOf(explainSimulation(simulation).timeline, today), today);
  return calendarFile(days, speaker(locale), { now, today, caseMark: mark });
}

function events(locale: Locale, changes: Readonly<Record<string, unknown>> = {}, now = NOW) {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(locale, changes, now)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      sequence: event.sequence,
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
  it('leaves the days of another household as they are', () => {
    const idsOf = (mark: string) => [...fileOf('en', {}, NOW, mark).matchAll(/^UID:(.+)\r$/gm)].map(([, id]) => id);
    expect(idsOf('a1').length).toBe(3);
    expect(idsOf('a1')).toEqual(idsOf('a1'));
    expect(idsOf('b2').filter((id) => idsOf('a1').includes(id))).toEqual([]);
  });

  it('tells its days in the order of the calendar, whoever has to act', () => {
    const days = events('en', { 'foreclosure.completeApplicationOn': '2026-11-20' }).map(({ day }) => day);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted());
  });

  it('is read by a calendar parser: whole days, the ones ahead alone, with reminders', () => {
    expect(events('en').map(({ id, day, end, wholeDay, alarms }) => ({ id, day, end, wholeDay, alarms }))).toEqual([
      {
        id: 'acknowledgement-window.a1@alivio',
        day: '2026-12-18',
        end: '2026-12-19',
        wholeDay: true,
        alarms: ['-P7D', '-P1D'],
      },
      {
        id: 'sale-protection.a1@alivio',
        // Its own day is Christmas Day.
        day: '2026-12-24',
        end: '2026-12-25',
        wholeDay: true,
        alarms: ['-P7D', '-P1D'],
      },
      { id: 'sale.a1@alivio', day: '2027-02-01', end: '2027-02-02', wholeDay: true, alarms: ['-P7D', '-P1D'] },
    ]);
  });

  it('keeps a day that is a Sunday under its Friday, and reminds seven days and one day before that', () => {
    const safe = events('en', { 'foreclosure.saleOn': '2027-01-20' }).find(({ id }) =>
      id.startsWith('sale-protection'),
    );
    expect([safe?.day, safe?.alarms]).toEqual(['2026-12-11', ['-P7D', '-P1D']]);
    expect(safe?.about).toContain('have it there by December 11, 2026');
  });

  it('reminds of no day that has passed or is today', () => {
    const saleIn = (saleOn: string) =>
      events('en', { 'foreclosure.saleOn': saleOn }).find(({ id }) => id === 'sale.a1@alivio')?.alarms;
    // The household asks on Monday, 23 November.
    expect(saleIn('2026-12-01')).toEqual(['-P7D', '-P1D']);
    expect(saleIn('2026-11-30')).toEqual(['-P1D']);
    expect(saleIn('2026-11-24')).toEqual([]);
    expect(saleIn('2026-11-23')).toEqual([]);
    expect(saleIn('2026-11-22')).toBeUndefined();
  });

  it('speaks the chosen language, with its accents and the clause', () => {
    const [, safe] = events('es');
    expect(safe?.title).toBe('Último día seguro para su solicitud completa');
    expect(safe?.about).toContain('Su solicitud completa debe llegar a más tardar el 25 de diciembre de 2026');
    expect(safe?.about).toContain('Regulation X, 12 CFR part 1024, 1024.41(g) (en inglés)');
    expect(events('en')[1]?.about).toContain('Regulation X, 12 CFR part 1024, 1024.41(g): https');
    expect(events('en')[2]?.title).toBe('The foreclosure sale of your home');
  });

  it.each(['en', 'es'] as const)('keeps to the form of RFC 5545, octet by octet, in %s', (locale) => {
    const file = fileOf(locale, { 'foreclosure.completeApplicationOn': '2026-11-20' });
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
    const triggers = unfolded.filter((line) => line.startsWith('TRIGGER'));
    expect(triggers.length).toBeGreaterThan(0);
    for (const trigger of triggers) expect(trigger).toMatch(/^TRIGGER:-P\d+D$/);
    expect(unfolded.filter((line) => /^DTSTAMP:20261123T150000Z$/.test(line))).toHaveLength(events(locale).length + 3);
    for (const line of unfolded.filter((one) => one.startsWith('DTSTART'))) {
      expect(line).toMatch(/^DTSTART;VALUE=DATE:\d{8}$/);
    }
  });

  it('moves the day of a sale that is set anew, as an event that is newer', () => {
    const sale = (changes: Readonly<Record<string, unknown>>, now?: Date) =>
      events('en', changes, now).find(({ id }) => id === 'sale.a1@alivio');
    const [before, after] = [sale({}), sale({ 'foreclosure.saleOn': '2027-03-01' }, new Date('2026-11-23T15:01:00Z'))];
    expect(after?.day).toBe('2027-03-01');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it.each(['en', 'es'] as const)('says nothing that is true only on the day it was saved, in %s', (locale) => {
    for (const changes of [{}, { 'foreclosure.keepsAgreement': true }]) {
      for (const { about } of events(locale, changes))
        expect(about).not.toMatch(/\b(in|en) \d+ (days|días)|today|hoy/i);
    }
  });

  it('tells no amount of the household', () => {
    for (const { title, about } of events('en')) expect(`${title} ${about}`).not.toContain('$');
  });
});
