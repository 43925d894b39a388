import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import {
  deviceText,
  isOfNewer,
  keptText,
  readAnswersOnDevice,
  readKeptAnswers,
} from '../../lib/interview/stored-answers';

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

  it('are not read where a newer version wrote them, which is told apart from what was never written', () => {
    const newer = JSON.stringify({ ...JSON.parse(deviceText(SAVED)), version: 2 });
    expect(() => readAnswersOnDevice(newer)).toThrow();
    expect([newer, deviceText(SAVED), '', '{"version": "2"}', 'null'].map(isOfNewer)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
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
