import { date } from '../calendar/date';
import { valueIfKnown } from '../case/fact';
import type { Situation } from '../case/situation';
import { type Money, percentOfFloored, smallest } from '../money/money';
import { ALWAYS, inForce, withIds } from '../rules/parameter';
import { type CitedDocument, cite, since } from '../rules/source';

/*
 * What HUD's rules for its reverse mortgages (HECM) say to those who come into the home after a death. Other reverse mortgages
 * have the rules of their contract alone.
 */

const VERIFIED_ON = date('2026-11-28');
const KNOWLEDGE: CitedDocument = { title: 'HUD knowledge base, KA-02458', verifiedOn: VERIFIED_ON };
const QUOTED: CitedDocument = {
  title: 'HousingWire, quoting HUD’s questions and answers on HECM servicing',
  verifiedOn: VERIFIED_ON,
};
const TRADE: CitedDocument = {
  title: 'National Reverse Mortgage Lenders Association, settling the loan',
  verifiedOn: VERIFIED_ON,
};

/** The letter that has to come within 30 days of the death, and the three ways that it names. */
const DUE_AND_PAYABLE = cite(KNOWLEDGE, {
  section: 'Due and Payable Notice',
  url: 'https://hudgov.dynamics365portals.us/knowledge-details/?code=KA-02458',
  effective: VERIFIED_ON,
  evidence: 'official',
});

const SHARE_OF_VALUE = cite(QUOTED, {
  section: '24 CFR 206.125',
  url: 'https://www.housingwire.com/articles/hud-issues-new-hecm-servicing-faqs-revisions/',
  effective: '2011-07-19',
  evidence: 'secondary',
});

/** Thirty days to answer, six months, and twice ninety days more where HUD agrees. */
const TIME_TO_SETTLE = cite(TRADE, {
  section: 'Settling the Loan Account',
  url: 'http://www.reversemortgage.org/YourRoadmap/9SettlingtheLoanAccount.aspx',
  effective: VERIFIED_ON,
  evidence: 'secondary',
});

export const HEIR_SOURCES = [DUE_AND_PAYABLE, SHARE_OF_VALUE, TIME_TO_SETTLE];

export const reverseMortgage = withIds('reverse-mortgage', {
  /** How long after the death the letter has to come. */
  heirNotice: { unit: 'days', values: [since(ALWAYS, 30, DUE_AND_PAYABLE)] },
  /** How long most servicers wait for an answer to it. */
  heirAnswer: { unit: 'days', values: [since(ALWAYS, 30, TIME_TO_SETTLE)] },
  /** How much more time HUD can agree to at once, beyond the six months. */
  heirExtension: { unit: 'days', values: [since(ALWAYS, 90, TIME_TO_SETTLE)] },
  /** Of the appraised value: the most that an heir pays where the debt is larger. */
  heirPays: { unit: 'percent', values: [since('2011-07-19', 95, SHARE_OF_VALUE)] },
});

/**
 * What an heir pays to keep the home: the debt, or a share of the home's worth where that is less. Undefined while either is
 * unknown.
 */
export function heirPayoff({ asOf, loan, property }: Situation): Money | undefined {
  const heirPays = inForce(reverseMortgage.heirPays, asOf);
  const [debt, value] = [valueIfKnown(loan.principalBalance), valueIfKnown(property.value)];
  if (heirPays === undefined || debt === undefined || value === undefined) return undefined;
  return smallest(debt, percentOfFloored(value, heirPays.value));
}
