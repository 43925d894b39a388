import { expect, test } from 'vitest';
import { caseSchema } from '../../lib/case/schema';
import { explainText } from '../../lib/cli/explain';
import { withShownFigures } from '../../lib/interview/shown-figures';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES, type Locale } from '../../lib/words/locale';

/* What people ask in public, in the few facts that they tell, and what the first lines have to say to it. */

const BEHIND = { current: false, oldestUnpaidDueDate: '2026-08-01' };
const BACK_AT_WORK = {
  hardship: { cause: 'unemployment', duration: 'temporary-resolved' },
  household: { canResumePayment: true, canReinstate: false, wantsToStay: true },
  property: { occupancy: 'primary' },
};
const NO_INCOME = {
  hardship: { cause: 'unemployment', duration: 'temporary-ongoing' },
  household: { canResumePayment: false, canReinstate: false, wantsToStay: true, grossMonthlyIncome: '0.00' },
};

test.each<[string, Readonly<Record<string, unknown>>, readonly RegExp[]]>([
  [
    'how much an FHA claim would pay, of the whole payment alone',
    { loan: { backer: 'fha', payment: '1850.00' }, arrears: BEHIND, ...BACK_AT_WORK },
    [/“Partial claim”\. This help would pay about \$7,400 for you/, /“Most you can pay for the home each month”/],
  ],
  [
    'how much VA would pay',
    { loan: { backer: 'va', payment: '2240.00' }, arrears: BEHIND, ...BACK_AT_WORK },
    [/“Partial claim”\. This help would pay about \$8,960 for you/],
  ],
  [
    'how much USDA would pay',
    { loan: { backer: 'usda', payment: '1120.00' }, arrears: BEHIND, ...BACK_AT_WORK },
    [/“Mortgage recovery advance”\. This help would pay about \$4,480 for you/],
  ],
  [
    'what fits who has no income, whoever owns the loan',
    { loan: { backer: 'unknown', payment: '1990.00' }, arrears: BEHIND, ...NO_INCOME },
    [
      /“Forbearance: .*Each of them adds \$1,990 to the \$7,960 or more that is past due/,
      /“Monthly principal and interest”/,
    ],
  ],
  [
    'a changed loan before a pause, where the whole balance falls due',
    {
      loan: {
        backer: 'other',
        principalBalance: '150000.00',
        remainingMonths: 2,
        ratePercent: '6.000',
        principalAndInterest: '979.00',
        escrow: '300.00',
      },
      arrears: { current: true },
      household: { canResumePayment: true, wantsToStay: true },
    },
    [/^If nothing changes, on January 1, 2027 the whole balance/, /“Loan modification”/],
  ],
  [
    'what is left of a debt after a sale, by the law of the state',
    {
      loan: { backer: 'other' },
      arrears: { current: false },
      foreclosure: { saleOn: '2026-04-07' },
      household: { wantsToStay: false },
      property: { state: 'CA' },
    },
    [
      /^A sale was set for April 7, 2026/,
      /1099-C/,
      /By the law of California, in general: .*may not ask you for the debt/,
      /agrees in writing to a short sale/,
    ],
  ],
  [
    'that each state has its own law, where nobody tells the state',
    { loan: { backer: 'fha' }, foreclosure: { saleOn: '2026-04-07' }, household: { wantsToStay: false } },
    [/different in each state/],
  ],
  [
    'that an FHA loan without a monthly payment may be a reverse mortgage',
    { loan: { backer: 'fha' }, arrears: { escrowAdvances: '4100.00' } },
    [/^If this is a reverse mortgage/],
  ],
  ['that USDA itself may be the lender', { loan: { backer: 'usda' }, arrears: BEHIND }, [/^If you pay USDA itself/]],
  [
    'what to ask before a rate is reset',
    {
      loan: {
        backer: 'fannie-mae',
        payment: '1400.00',
        changes: [{ on: '2027-03-01', reason: 'rate-reset', payment: '2050.00' }],
      },
      arrears: { current: true },
    },
    [/^Without help, you would pay \$2,050 a month from March 2027\. You can ask before you miss a payment/],
  ],
  [
    'what becomes of a second loan',
    {
      loan: { backer: 'freddie-mac', firstLien: true, payment: '1610.00', otherLiens: { balance: '40000.00' } },
      arrears: BEHIND,
    },
    [/^You have another loan on the home\. Help with this one does not change it/],
  ],
  [
    'whether a second lender may foreclose',
    { loan: { backer: 'other', firstLien: false, product: 'home-equity-line' }, arrears: BEHIND },
    [/^This is a line of credit.*This lender too can start a foreclosure, even while the first loan is paid/],
  ],
  [
    'which of two sums is past due',
    {
      loan: { backer: 'fannie-mae', payment: '1905.00' },
      arrears: { ...BEHIND, totalPastDue: '9812.44' },
      ...BACK_AT_WORK,
    },
    [/Your servicer says \$9,812\.44 is past due.*come to \$7,620/],
  ],
  [
    'what a reason on a letter means',
    {
      loan: { backer: 'freddie-mac', payment: '2110.00' },
      arrears: BEHIND,
      foreclosure: {
        completeApplicationOn: '2026-10-01',
        decisionOn: '2026-11-20',
        denialReasons: ['excessive-forbearance'],
      },
    },
    [/too much of the debt would have to be set aside/],
  ],
  [
    'what to ask of an application that is called incomplete',
    {
      loan: { backer: 'unknown', payment: '2015.00' },
      arrears: BEHIND,
      foreclosure: { applicationSentOn: '2026-10-20' },
    },
    [/^You applied, and the letter .* was due by about October 27, 2026\..*“Is my application complete\?/],
  ],
  [
    'why a payment rises, before a pause',
    {
      loan: {
        backer: 'fha',
        payment: '1280.00',
        changes: [{ on: '2027-01-01', reason: 'escrow', payment: '1610.00' }],
      },
      arrears: { current: true },
    },
    [/^Your payment changes because of taxes or insurance\. You may ask for the escrow analysis/, /\$1,610 a month/],
  ],
  [
    'whether a debt can still be asked for after many years, before any help with it',
    {
      loan: { backer: 'other', firstLien: false },
      arrears: { current: false, oldestUnpaidDueDate: '2011-03-01' },
      foreclosure: { firstFilingOn: '2026-10-05' },
    },
    [/^If court papers came/, /too old to ask for in court\. Do not pay or sign before that/, /^(?!.*First to ask)/],
  ],
  [
    'what a foreclosure would take of a home that is worth far more than is owed',
    {
      loan: { backer: 'fannie-mae', firstLien: true, principalBalance: '200000.00', payment: '1900.00' },
      arrears: BEHIND,
      property: { occupancy: 'primary', value: '500000.00' },
      ...NO_INCOME,
    },
    // 500,000 less 8 % and 200,000.
    [/about \$260,000 could be left for you after costs/],
  ],
  [
    'what to ask for after a disaster',
    {
      loan: { backer: 'fha', payment: '2200.00' },
      arrears: BEHIND,
      property: { occupancy: 'vacant' },
      hardship: { cause: 'disaster' },
    },
    [/made you leave and you mean to come back/, /ask FEMA/],
  ],
  [
    'a pause while a disaster goes on and will pass, before a plan that asks for more each month',
    {
      loan: { backer: 'fha', principalAndInterest: '1700.00', escrow: '500.00' },
      arrears: BEHIND,
      hardship: { cause: 'disaster', duration: 'temporary-ongoing' },
      household: { wantsToStay: true },
    },
    // 4 payments of 2,200 and a pause of 6.
    [/“Forbearance: .*pay nothing for 6 months\. After that, about \$22,000/, /^(?!.*Repayment plan)/],
  ],
  [
    'that a divorce takes no name off the loan, of who signed it and is up to date',
    {
      loan: { backer: 'fha', payment: '1405.00' },
      arrears: { current: true },
      hardship: { cause: 'divorce-or-separation' },
      household: { role: 'borrower', canResumePayment: true, wantsToStay: false },
    },
    [/^After a divorce, each who signed the loan still owes all of it.*“release of liability”/, /You are up to date/],
  ],
  [
    'what to send where a foreclosure was begun and nothing is unpaid',
    {
      loan: { backer: 'freddie-mac', payment: '1405.00' },
      arrears: { current: true },
      household: { canResumePayment: true, wantsToStay: true },
      foreclosure: { firstFilingOn: '2026-11-09' },
    },
    [/^If court papers came/, /you are not\? Send a notice of error.*30 business days/],
  ],
  [
    'a changed loan before a pause, where the payment rises for good and none was missed',
    {
      loan: {
        backer: 'unknown',
        payment: '1800.00',
        changes: [{ on: '2027-04-01', reason: 'rate-reset', payment: '2600.00' }],
      },
      arrears: { current: true },
      household: { canResumePayment: true, wantsToStay: true },
    },
    [/first to ask about: “Loan modification”/, /^(?!.*Forbearance)/, /^(?!.*2,600.*2,600)/],
  ],
  [
    'no help with missed payments where what the payment rises to can be paid, but what to ask before it does',
    {
      loan: {
        backer: 'fha',
        payment: '1500.00',
        changes: [{ on: '2027-03-01', reason: 'rate-reset', payment: '1900.00' }],
      },
      arrears: { current: true },
      household: { canResumePayment: true, wantsToStay: true, affordablePayment: '1900.00' },
    },
    [/^Without help, you would pay \$1,900 a month from March 2027.*You are up to date/, /^(?!.*Forbearance)/],
  ],
  [
    'the same of a line of credit whose draw ends',
    {
      loan: {
        backer: 'other',
        firstLien: false,
        product: 'home-equity-line',
        payment: '300.00',
        changes: [{ on: '2027-02-01', reason: 'interest-only-end', payment: '900.00' }],
      },
      arrears: { current: true },
      household: { canResumePayment: true, wantsToStay: true },
    },
    [/First to ask about: “Loan modification”/, /^(?!.*pause)/],
  ],
  [
    'no pause in which the payment would stay, but what a plan would take',
    {
      loan: { backer: 'fha', principalAndInterest: '1100.00', escrow: '400.00' },
      arrears: BEHIND,
      hardship: { cause: 'reduced-income', duration: 'temporary-ongoing' },
      household: { canResumePayment: true, canReinstate: false, wantsToStay: true, affordablePayment: '1600.00' },
      history: { lastPermanentOptionOn: '2025-08-01' },
    },
    // 4 × 1,500 over 24 months is 250 a month.
    [/“Repayment plan”\. The longest plan would take about \$1,750 a month/, /^(?!.*Forbearance)/],
  ],
  [
    'what FHA would pay for who can go on although the hardship lasts, whatever a letter says of the income',
    {
      loan: { backer: 'fha', payment: '1480.00' },
      arrears: { current: false, oldestUnpaidDueDate: '2026-06-01' },
      property: { occupancy: 'primary' },
      hardship: { cause: 'reduced-income', duration: 'permanent' },
      household: { grossMonthlyIncome: '3600.00', canResumePayment: true, canReinstate: false, wantsToStay: true },
      foreclosure: { decisionOn: '2026-11-18', denialReasons: ['income-too-low'] },
    },
    [/may not ask for papers on your income/, /“Partial claim”\. This help would pay about \$8,880 for you/],
  ],
  [
    'a plan for who missed a first payment, before help that needs more missed ones',
    {
      loan: { backer: 'conventional', payment: '2045.00' },
      arrears: { current: false, oldestUnpaidDueDate: '2026-11-01' },
      ...BACK_AT_WORK,
    },
    [/^First to ask about: “Repayment plan”\. At least \$2,045 is past due today/],
  ],
  [
    'no plan of twice the payment for who is a year behind',
    {
      loan: { backer: 'conventional', payment: '1520.00' },
      arrears: { current: false, oldestUnpaidDueDate: '2025-12-01' },
      ...BACK_AT_WORK,
    },
    [/^(?!.*Repayment plan)/],
  ],
  [
    'the changed loan that lowers the payment, where none is within what the household can pay',
    {
      loan: {
        backer: 'usda',
        principalAndInterest: '812.40',
        escrow: '310.00',
        principalBalance: '141000.00',
        ratePercent: '4.125',
        remainingMonths: 300,
      },
      arrears: { current: false, oldestUnpaidDueDate: '2026-06-01' },
      property: { occupancy: 'primary' },
      hardship: { cause: 'reduced-income', duration: 'permanent' },
      household: { wantsToStay: true, canReinstate: false, canResumePayment: false, affordablePayment: '950.00' },
    },
    [/“Loan modification with a recovery advance”\. You could pay about \$981 a month instead of \$1,122/],
  ],
  [
    'what is past due while no help has a figure, and that it need not be paid to ask',
    {
      loan: { backer: 'fannie-mae', payment: '1700.00' },
      arrears: { current: false, oldestUnpaidDueDate: '2026-04-01', totalPastDue: '13600.00' },
      ...BACK_AT_WORK,
    },
    [/“Flex Modification”\. \$13,600 is past due today\. You may ask for help without paying it all at once/],
  ],
  [
    'what an heir of a reverse mortgage can do',
    {
      loan: { backer: 'fha', product: 'reverse', principalBalance: '310000.00' },
      property: { value: '280000.00' },
      household: { role: 'heir', wantsToStay: true },
    },
    // 95 % of 280,000 is less than what is owed.
    [/^A reverse mortgage has rules of its own/, /within 30 days.*\$266,000/],
  ],
  [
    'no balance of a far year, where the loan would be changed',
    {
      loan: {
        backer: 'va',
        ratePercent: '2.500',
        principalBalance: '270000.00',
        principalAndInterest: '1180.00',
        escrow: '520.00',
        remainingMonths: 305,
        originalTermMonths: 360,
        originatedOn: '2021-06-01',
      },
      arrears: { current: false, oldestUnpaidDueDate: '2026-03-01' },
      ...BACK_AT_WORK,
    },
    [/loan modification”/, /^(?!.*If nothing changes)/],
  ],
  [
    'to send the papers that a letter asks for',
    {
      loan: { backer: 'freddie-mac', payment: '1700.00' },
      arrears: BEHIND,
      property: { occupancy: 'primary' },
      foreclosure: { applicationSentOn: '2026-11-02', incompleteNoticeOn: '2026-11-09' },
    },
    [
      /^A letter says that papers are missing\. Send them by the day that the letter gives. If it gives none, have them there by November 27, 2026. Send them today, by fax/,
    ],
  ],
  [
    'that a new loan may be worth asking about, of who is up to date',
    {
      loan: { backer: 'freddie-mac', principalBalance: '285000.00', ratePercent: '8.250', payment: '2710.00' },
      arrears: { current: true },
      property: { value: '410000.00' },
      household: { canResumePayment: true, wantsToStay: true },
    },
    [/^Your rate, 8\.25%/, /You are up to date/, /^(?!.*pause)/],
  ],
  [
    'that who inherits a home may go on paying',
    {
      loan: { backer: 'va', principalBalance: '142000.00', ratePercent: '2.750', payment: '1190.00' },
      arrears: { current: true },
      household: { role: 'heir', canResumePayment: true, wantsToStay: true },
    },
    [/You may go on making the payments/, /^(?!.*modification)/],
  ],
  [
    'the lawyer first, in bankruptcy',
    { loan: { backer: 'fha', payment: '1288.00' }, arrears: BEHIND, household: { bankruptcy: 'chapter-13' } },
    [/^Call your bankruptcy lawyer first/],
  ],
])('%s', (_, facts, said) => {
  const loanCase = caseSchema.parse({ version: 1, asOf: '2026-11-27', ...facts });
  const leaves = loanCase.household.wantsToStay === false;
  const firstIn = (locale: Locale) =>
    explainText(withShownFigures(loanCase, simulate(loanCase)), locale, { leaves, loanCase }).split('\n\n')[0] ?? '';
  for (const sentence of said) expect(firstIn('en').replaceAll('\n', ' ')).toMatch(sentence);
  for (const locale of LOCALES) expect(firstIn(locale).split('\n').length, locale).toBeLessThanOrEqual(10);
});

test('a home that is sold is told of no help, unless all is asked for', () => {
  const loanCase = caseSchema.parse({
    version: 1,
    asOf: '2026-11-27',
    loan: { backer: 'fha', payment: '1700.00' },
    arrears: BEHIND,
    foreclosure: { saleOn: '2026-10-07' },
    household: { wantsToStay: false },
  });
  const textWith = (all: boolean) => explainText(simulate(loanCase), 'en', { leaves: true, all, loanCase });
  expect(textWith(false)).not.toContain('PARTIAL CLAIM');
  expect(textWith(true)).toContain('PARTIAL CLAIM');
});
