import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { deviceText, keptText, readAnswersOnDevice, readKeptAnswers } from '../../lib/interview/stored-answers';

const TODAY = date('2026-11-23');
const SAVED = { savedOn: TODAY, answers: { 'loan.backer': 'fha' }, unasked: {}, paperNotes: { 'income.sent': 'yes' } };

describe('answers that were kept', () => {
  it('come back as they were kept', () => {
    expect(readAnswersOnDevice(deviceText(SAVED))).toEqual(SAVED);
  });

  it('are read from before they carried a version, and say the version now', () => {
    const { unasked: _, ...before } = SAVED;
    expect(readAnswersOnDevice(JSON.stringify(before))).toEqual(SAVED);
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
    const kept = readKeptAnswers(`{"loan.backer": "fha", "${path}": "yes"}`);
    expect(kept.answers).toEqual({ 'loan.backer': 'fha' });
    expect(Object.entries(kept.unasked)).toEqual([[path, 'yes']]);
    expect(readKeptAnswers(keptText(kept))).toEqual(kept);
  });
});
