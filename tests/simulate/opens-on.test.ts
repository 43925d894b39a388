import { describe, expect, it } from 'vitest';
import { type CaseFile, caseSchema } from '../../lib/case/schema';
import { briefOf } from '../../lib/explain/brief';
import { explainSimulation } from '../../lib/explain/explain';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { optionIn } from '../support/household';
import { simulateJson } from '../support/json';

/** The payments of October and November are not made: two months behind on the first of December, which a deferral asks for. */
const TWO_MISSED: CaseFile = {
  version: 1,
  asOf: '2026-11-27',
  loan: { backer: 'freddie-mac', firstLien: true, originatedOn: '2018-01-01', payment: '1646.00' },
  arrears: { oldestUnpaidDueDate: '2026-10-01' },
  property: { occupancy: 'primary' },
  hardship: { cause: 'illness-or-disability', duration: 'temporary-resolved' },
  household: { wantsToStay: true, canResumePayment: true, canReinstate: false },
};
const DEFERRAL = 'freddie-mac.payment-deferral';
const opensOn = (document: CaseFile, id = DEFERRAL) => optionIn(simulateJson(caseSchema.parse(document)), id).opensOn;

describe('an option that time alone opens within the month', () => {
  it('names its first day, and is open on it', () => {
    expect(opensOn(TWO_MISSED)).toBe('2026-12-01');
    const then = optionIn(simulateJson(caseSchema.parse({ ...TWO_MISSED, asOf: '2026-12-01' })), DEFERRAL);
    expect([then.status, then.opensOn]).toEqual(['needs-information', undefined]);
    const before = optionIn(simulateJson(caseSchema.parse({ ...TWO_MISSED, asOf: '2026-11-30' })), DEFERRAL);
    expect(before.status).toBe('does-not-qualify');
  });

  it('names none where the day is more than 31 days away', () => {
    // The oldest unpaid payment is November's: two months late on January 1, 35 days from November 27.
    const oneMissed = { ...TWO_MISSED, arrears: { oldestUnpaidDueDate: '2026-11-01' } };
    expect(opensOn(oneMissed)).toBeUndefined();
    expect(opensOn({ ...oneMissed, asOf: '2026-11-30' })).toBeUndefined();
    expect(opensOn({ ...oneMissed, asOf: '2026-12-01' })).toBe('2027-01-01');
  });

  it('names none where something else speaks against it too, and none for what is open', () => {
    const cannotResume = { ...TWO_MISSED, household: { ...TWO_MISSED.household, canResumePayment: false } };
    expect(opensOn(cannotResume)).toBeUndefined();
    expect(opensOn({ ...TWO_MISSED, arrears: { oldestUnpaidDueDate: '2026-09-01' } })).toBeUndefined();
  });

  it('is told with its day in the first lines and at its verdict', () => {
    const simulation = simulate(caseSchema.parse(TWO_MISSED));
    const explanation = explainSimulation(simulation);
    const said = LOCALES.map((locale) => briefOf(simulation, explanation).map(speaker(locale).say).join(' '));
    expect(said[LOCALES.indexOf('es')]).toContain(
      'Si nada cambia, desde el 1 de diciembre de 2026 quizá también sirva:',
    );
    expect(said[LOCALES.indexOf('en')]).toContain('If nothing changes, from December 1, 2026 on this may fit too:');
    const own = explanation.options.find(({ id }) => id === DEFERRAL)?.atVerdict.map(speaker('en').say);
    expect(own).toEqual(['If nothing changes, this may fit from December 1, 2026 on. You can ask about it now.']);
  });
});
