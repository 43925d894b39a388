import { expect, it } from 'vitest';
import { SALE_RULES_FOR_ALL, saleRules } from '../../lib/explain/sale-rules';
import { speaker } from '../../lib/words/say';
import { caseWith, typedSimulationWith } from '../support/household';

it.each([
  // Whether the servicer is a small one is not told: whom the rule leaves out stands beside it.
  [{}, ['1024.41(g)', '1024.41(i)', '1024.30']],
  [{ 'foreclosure.smallServicer': false }, ['1024.41(g)', '1024.41(i)']],
  [{ 'foreclosure.keepsAgreement': true }, ['1024.41(c)(2)(iii)', '1024.41(g)', '1024.41(i)', '1024.30']],
  [{ 'household.bankruptcy': 'chapter-13' }, ['11 U.S.C. 362', '1024.41(g)', '1024.41(i)', '1024.30']],
  [{ 'household.onActiveDutyInLast12Months': true }, ['1024.41(g)', '1024.41(i)', '1024.30', '50 U.S.C. 3953']],
  [{ 'household.role': 'heir' }, ['1024.41(g)', '1024.41(i)', '1024.30', '1024.41(b), comment 41(b)-1']],
  [{ 'property.occupancy': 'rental' }, ['1024.30(c)(2)']],
  [{ 'foreclosure.smallServicer': true, 'foreclosure.keepsAgreement': true }, ['1024.41(j)', '1024.30(b)(1)']],
])('the law on a sale is that of the household: %j', (changes, sections) => {
  const all = { 'foreclosure.saleOn': '2027-02-01', ...changes };
  const rules = saleRules(caseWith(all), typedSimulationWith(all));
  expect(rules.map(({ source }) => source.section)).toEqual(sections);
  for (const { sentence } of rules) {
    expect(speaker('en').say(sentence)).not.toBe(speaker('es').say(sentence));
  }
});

it('who has told nothing is told which loans and homes the rule leaves out', () => {
  expect(SALE_RULES_FOR_ALL.map(({ source }) => source.section)).toEqual(['1024.41(g)', '1024.41(i)', '1024.30']);
});
