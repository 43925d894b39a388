import { date } from '../../lib/calendar/date';
import type { FactPath } from '../../lib/case/schema';
import { percent as share } from '../../lib/money/ratio';
import type { Source, Unit } from '../../lib/rules/parameter';
import { type Quantity, quantityOf } from '../../lib/rules/quantity';
import type { CheckResult, OptionResult, Simulation } from '../../lib/simulate/results';
import { dollars } from '../money/amounts';

export const official: Source = {
  document: 'Servicing Guide',
  section: 'D2-3.2-02',
  url: 'https://example.org/guide',
  effective: date('2025-08-13'),
  verifiedOn: date('2026-11-23'),
  evidence: 'official',
};

interface CheckTexts extends Partial<Omit<CheckResult, 'actual' | 'limit'>> {
  /** The answer whose choices the figures are. */
  readonly question?: FactPath;
  readonly actual?: string;
  readonly limit?: string;
}

/** A check by its name, its figures as text. */
export function check(path: string, { question, actual, limit, ...more }: CheckTexts = {}): CheckResult {
  const unit = more.unit ?? 'yes-no';
  return {
    id: `fannie-mae.repayment-plan.${path}`,
    name: path.slice(path.lastIndexOf('.') + 1),
    truth: 'true',
    decides: false,
    effect: 'denies',
    relation: 'is',
    unit,
    ...(actual !== undefined && { actual: quantity(actual, unit, question) }),
    ...(limit !== undefined && { limit: quantity(limit, unit, question) }),
    since: date('2025-08-13'),
    missing: [],
    source: official,
    ...more,
  };
}

function quantity(text: string, unit: Unit, question?: FactPath): Quantity {
  switch (unit) {
    case 'money':
      return quantityOf(dollars(text), unit);
    case 'percent':
      return quantityOf(share(text), unit);
    case 'months':
    case 'days':
    case 'count':
      return quantityOf(Number(text), unit);
    case 'choice':
      return quantityOf(text.split(' '), unit, question);
    default:
      return quantityOf(text === 'true', 'yes-no');
  }
}

export function optionOf(more: Partial<OptionResult> = {}): OptionResult {
  const { id = 'fannie-mae.repayment-plan' } = more;
  return {
    id,
    authority: 'fannie-mae',
    name: id.slice(id.indexOf('.') + 1),
    kind: 'repayment-plan',
    order: 2,
    status: 'may-qualify',
    missing: [],
    checks: [],
    restsOnRates: [],
    warnings: [],
    ...more,
  };
}

/** A household three months behind, written by hand: nothing here comes from the engine. */
export function simulationOf(more: Partial<Simulation> = {}): Simulation {
  return {
    version: 1,
    rulesVersion: '2026.11',
    asOf: date('2026-11-23'),
    situation: {
      daysDelinquent: 84,
      monthsDelinquent: 2,
      unpaidInstallments: 3,
      paymentKnownAs: 'parts',
      totalPayment: dollars('2140.00'),
      changes: null,
      dueInAYear: dollars('25680.00'),
      arrears: dollars('6536.00'),
      arrearsAtLeast: null,
      loanToValuePercent: share('81.643'),
      housingRatioPercent: null,
      otherLiensPayment: null,
      allLiensRatioPercent: null,
      debtToValuePercent: null,
      equity: null,
      balloon: null,
      statedBalloon: null,
      deferredDue: null,
      neverPaidOff: false,
    },
    options: [optionOf()],
    suggestedOrder: ['fannie-mae.repayment-plan'],
    marketRates: [],
    timeline: [],
    nextQuestions: [],
    nextFigures: [],
    notices: [],
    cautions: [],
    estimates: [],
    ...more,
  };
}
