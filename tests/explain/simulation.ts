import type { CheckAnswer, OptionAnswer, Simulation, SourceAnswer } from '../../lib/simulate/simulation';

export const official: SourceAnswer = {
  document: 'Servicing Guide',
  section: 'D2-3.2-02',
  url: 'https://example.org/guide',
  effective: '2025-08-13',
  evidence: 'official',
};

export function check(name: string, more: Partial<CheckAnswer> = {}): CheckAnswer {
  return {
    id: `fannie-mae.repayment-plan.${name}`,
    truth: 'true',
    decides: false,
    effect: 'denies',
    relation: 'is',
    unit: 'yes-no',
    actual: 'true',
    limit: 'true',
    since: '2025-08-13',
    missing: [],
    source: official,
    ...more,
  };
}

export function optionOf(more: Partial<OptionAnswer> = {}): OptionAnswer {
  return {
    id: 'fannie-mae.repayment-plan',
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
    asOf: '2026-11-23',
    situation: {
      daysDelinquent: 84,
      monthsDelinquent: 2,
      unpaidInstallments: 3,
      payment: '2140.00',
      arrears: '6536.00',
      arrearsAtLeast: null,
      loanToValuePercent: '81.643',
      housingRatioPercent: null,
      equity: null,
    },
    options: [optionOf()],
    suggestedOrder: ['fannie-mae.repayment-plan'],
    marketRates: [],
    timeline: [],
    nextQuestions: [],
    nextFigures: [],
    notices: [],
    cautions: [],
    ...more,
  };
}
