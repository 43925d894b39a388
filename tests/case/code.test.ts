import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { caseCode } from '../../lib/case/code';
import { caseSchema } from '../../lib/case/schema';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { caseWith } from '../support/household';

describe('the code of a case', () => {
  it('is the same for the same answers, in whatever order the file holds them', () => {
    const document = { version: 1, asOf: '2026-11-23', loan: { backer: 'fha', principalBalance: '200000.00' } };
    const turned = Object.fromEntries(Object.entries(document).reverse());
    expect(caseCode(caseSchema.parse(turned))).toBe(caseCode(caseSchema.parse(document)));
    expect(caseCode(caseSchema.parse(document))).toBe('5AF0-J2QS');
  });

  it('changes with a cent, and not overnight', () => {
    expect(caseCode(caseWith({ 'loan.escrow': '520.01' }))).not.toBe(caseCode(caseWith()));
    expect(caseCode(caseWith({ asOf: '2026-11-24' }))).toBe(caseCode(caseWith()));
  });

  it('can be read out, and tells cases apart', () => {
    const answers = sampledCases(300).map((document) => ({ ...caseOf(document), asOf: date('2026-11-23') }));
    const codes = answers.map(caseCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const different = new Set(answers.map((one) => JSON.stringify(one))).size;
    expect(new Set(codes).size).toBe(different);
  });
});
