import { describe, expect, it } from 'vitest';
import { sheetPdf } from '../../components/print/pdf';
import { explainSimulation } from '../../lib/explain/explain';
import { type SheetContent, sheetOf } from '../../lib/explain/sheet';
import { simulate } from '../../lib/simulate/simulate';
import { speaker } from '../../lib/words/say';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { caseWith } from '../support/household';
import { pdfTexts } from '../support/pdf-text';

const BOTH = [speaker('es'), speaker('en')] as const;
const PHONE = '800-569-4287';

function sheetFor(loanCase: ReturnType<typeof caseWith>): SheetContent {
  const simulation = simulate(loanCase);
  return sheetOf(loanCase, simulation, explainSimulation(simulation), speaker('en').say);
}

/** A household whose sheet, in its usual size, takes a line more than two pages. */
const WORDIEST = {
  version: 1,
  asOf: '2026-11-23',
  loan: {
    backer: 'va',
    firstLien: true,
    originatedOn: '2019-05-01',
    originalPrincipal: '512251.98',
    originalTermMonths: 360,
    deferredBalance: '0.00',
    rateType: 'fixed',
    lifetimeCapPercent: '4.000',
    atFinalRate: true,
    principalBalance: '60305.90',
    ratePercent: '8.371',
    remainingMonths: 317,
    principalAndInterest: '425.60',
    escrow: '700.58',
    otherLiens: { balance: '24999.99' },
  },
  property: { occupancy: 'primary', condition: 'sound', units: 3, state: 'TX', value: '47641.66' },
  household: {
    grossMonthlyIncome: '3856.71',
    canResumePayment: true,
    canReinstate: false,
    wantsToStay: true,
    cashReserves: '24999.99',
    creditScore: 780,
    latePaymentsLast6Months: 6,
    otherDebtPayments: '0.17',
    onActiveDutyInLast12Months: true,
    affordablePayment: '1126.18',
  },
  arrears: {
    oldestUnpaidDueDate: '2026-10-24',
    current: false,
    escrowAdvances: '7531.56',
    servicingAdvances: '542.75',
    lateCharges: '115.85',
    escrowShortage: '0.00',
    suspense: '0.07',
  },
  hardship: { cause: 'unemployment', duration: 'permanent', stepRateIncreaseInLast12Months: true },
  history: {
    priorModifications: 0,
    lastModificationOn: 'none',
    modificationRedefaultedInFirstYear: false,
    lastFailedTrialOn: 'none',
    lastDeferralOn: 'none',
    monthsDeferred: 13,
    forbearanceStartedOn: '2025-12-23',
    forbearanceMonthsUsed: 0,
    lastPermanentOptionOn: 'none',
    partialClaimsPaid: '0.00',
    balanceAtDefault: '645663.40',
    missedVaPaymentMar2020ToMay2025: false,
    paymentsMade: 6,
  },
  disaster: 'none',
  foreclosure: {
    firstFilingOn: 'none',
    saleOn: 'none',
    completeApplicationOn: 'none',
    decisionOn: 'none',
    smallServicer: false,
  },
  market: { pmms30Percent: '5.010', gseModificationRatePercent: '6.096' },
  investor: { sellCostPercent: '100' },
};

/** Blanks and line ends fall where the columns want them. */
const squeezed = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');

describe('the file of the sheet', () => {
  it('holds every line in both languages, accents included, as text that can be selected', async () => {
    const sheet = sheetFor(caseWith());
    const pages = await pdfTexts(await sheetPdf(sheet, BOTH, PHONE));
    const text = squeezed(pages.flat());
    for (const { say, value } of BOTH) {
      for (const line of sheet.parts.flatMap(({ title, lines }) => [
        { is: 'sentence', sentence: title } as const,
        ...lines,
      ])) {
        if (line.is === 'sentence') expect(text).toContain(squeezed([say(line.sentence)]));
        if (line.is === 'heading') expect(text).toContain(squeezed([say(line.title)]));
        if (line.is === 'figure') expect(text).toContain(squeezed([value(line.value)]));
        if (line.is === 'source') {
          const { document, section, url } = line.source;
          expect(text).toContain(squeezed([`${document}, ${section} (en inglés)`]));
          expect(text).toContain(squeezed([url]));
        }
      }
    }
    expect(text).toContain('préstamo');
    expect(text).toContain('¿Qué');
    expect(text).toContain(sheet.code);
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  it('is the same file every time, and names no tool, no place and no moment', async () => {
    const sheet = sheetFor(caseWith());
    const [one, again] = [await sheetPdf(sheet, BOTH, PHONE), await sheetPdf(sheet, BOTH, PHONE)];
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(one).toString('latin1')).not.toMatch(/pdf-lib|D:20(?!261123000000)/);
  });

  it('has one or two pages, plain or with everything there is to tell', async () => {
    const plain = sheetFor(caseWith({ 'hardship.cause': null, 'household.wantsToStay': null }));
    const longest = sheetFor(caseWith({ 'loan.backer': 'unknown', 'foreclosure.saleOn': '2026-12-20' }));
    for (const sheet of [plain, longest]) {
      for (const both of [BOTH, [BOTH[1], BOTH[0]]] as const) {
        const pages = await pdfTexts(await sheetPdf(sheet, both, PHONE));
        expect([1, 2]).toContain(pages.length);
      }
    }
  });

  it('can be made for any household on at most two pages, all of them written', async () => {
    for (const document of [WORDIEST, ...sampledCases(30)]) {
      const pages = await pdfTexts(await sheetPdf(sheetFor(caseOf(document)), BOTH, PHONE));
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const page of pages) expect(page.length).toBeGreaterThan(3);
    }
  });
});
