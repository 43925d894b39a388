import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { effectiveAnswers, unaskedNames } from '../../lib/interview/effective-answers';
import { readAnswers } from '../../lib/interview/read-answers';
import { deviceText, readAnswersOnDevice, readTexts } from '../../lib/interview/stored-answers';

const TODAY = date('2026-11-23');
const SAVED = { savedOn: TODAY, answers: { 'loan.backer': 'fha' }, paperNotes: { 'income.sent': 'yes' } };

describe('answers that were kept', () => {
  it('come back as they were kept', () => {
    expect(readAnswersOnDevice(deviceText(SAVED))).toEqual(SAVED);
  });

  it('are read from before they carried a version, and say the version now', () => {
    expect(readAnswersOnDevice(JSON.stringify(SAVED))).toEqual(SAVED);
    expect(JSON.parse(deviceText(SAVED))).toMatchObject({ version: 1 });
  });

  it.each([
    'pets.cat',
    'loan.colour',
    'loan',
    '',
    'loan.changes.9.on',
    '__proto__.polluted',
    'constructor',
    '__proto__',
  ])('are left out and named where no question is called “%s”', (path) => {
    const answers = readTexts(`{"loan.backer": "fha", "${path}": "yes"}`);
    expect(effectiveAnswers(answers)).toEqual({ 'loan.backer': 'fha' });
    expect(unaskedNames(answers)).toEqual([path]);
    expect(readAnswers({ answers, asOf: TODAY })).toEqual(
      readAnswers({ answers: { 'loan.backer': 'fha' }, asOf: TODAY }),
    );
  });
});
