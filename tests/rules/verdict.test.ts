import { describe, expect, it } from 'vitest';
import { type Check, soft } from '../../lib/rules/check';
import { cite, dollars, since, yearly } from '../../lib/rules/source';
import { decisiveIn, verdictOf } from '../../lib/rules/verdict';
import { checkOn, SOURCE } from '../support/checks';

const holds = checkOn('loan.firstLien', true);
const fails = checkOn('household.canReinstate', false);
const open = checkOn('loan.escrow', null);

describe('the order in which checks settle a verdict (contract, terms)', () => {
  it.each<[string, readonly Check[], string, readonly string[]]>([
    ['nothing asked', [], 'may-qualify', []],
    ['all hold', [holds], 'may-qualify', []],
    ['one that denies fails, whatever is open', [open, fails, holds], 'does-not-qualify', []],
    [
      'one that could deny is open, although a soft one failed',
      [open, soft(fails)],
      'needs-information',
      ['loan.escrow'],
    ],
    ['a soft one failed', [holds, soft(fails)], 'servicer-decides', []],
    ['a soft one is open', [holds, soft(open)], 'needs-information', ['loan.escrow']],
    ['a soft one failed: an open soft one changes nothing', [soft(fails), soft(open)], 'servicer-decides', []],
  ])('%s', (_, checks, status, missing) => {
    expect(verdictOf(checks)).toEqual({ status, missing });
  });

  it('with the servicer’s decision as ceiling, open soft checks ask nothing', () => {
    expect(verdictOf([holds, soft(open)], 'servicer-decides')).toEqual({ status: 'servicer-decides', missing: [] });
  });
});

describe('a decisive check', () => {
  it('is the only denying one that fails', () => {
    expect(decisiveIn([holds, fails, open, soft(fails)])).toBe(fails);
    expect(decisiveIn([fails, checkOn('loan.firstLien', false)])).toBeUndefined();
    expect(decisiveIn([holds])).toBeUndefined();
  });
});

describe('values written in the source code', () => {
  it('are read exactly, and a slip of the pen throws', () => {
    expect([dollars('25000.00'), yearly('6.625')]).toEqual([2_500_000, 6625]);
    for (const slip of ['25,000', '1.234', '', '$5']) expect(() => dollars(slip)).toThrow(RangeError);
    for (const slip of ['6.6255', '6 %', '']) expect(() => yearly(slip)).toThrow(RangeError);
    expect(() => since('2026-02-30', 1, SOURCE)).toThrow(RangeError);
  });

  it('carry their document, its place and the day somebody last looked', () => {
    const { document, verifiedOn, ...place } = SOURCE;
    expect(cite({ title: document, verifiedOn }, place)).toEqual(SOURCE);
  });
});
