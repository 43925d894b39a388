import { date, type PlainDate } from '../../calendar/date';
import type { Dated, Parameter, Source, Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, since, yearly } from '../../rules/source';
import {
  closing,
  framework,
  rateCap,
  reduction as reductionText,
  relaxed,
  streamlined,
  template,
  tierOne,
  tierTwo as tierTwoText,
  training,
} from './sources';

/** Every limit of the closed programs, with its source; `spec.md` explains them. */

/** The days on which a program was open, and values that hold from its first day on. */
function program(name: string, firstDay: string, dayAfter: string, opening: Source, ending: Source) {
  const id = (limit: string) => `history.${name}.${limit}`;
  const open: Parameter<boolean> = {
    id: id('open'),
    unit: 'yes-no',
    values: [since(firstDay, true, opening), since<boolean>(dayAfter, null, ending)],
  };
  return {
    open,
    limit: <T>(limit: string, unit: Unit, value: T, source: Source, ...later: readonly Dated<T>[]): Parameter<T> => ({
      id: id(limit),
      unit,
      values: [since(firstDay, value, source), ...later],
    }),
  };
}

const eighth = yearly('0.125');

const freeze = program(
  'hope-now-rate-freeze',
  '2007-12-06',
  '2010-08-01',
  framework('announcement'),
  framework('sunset'),
);

export const rateFreeze = {
  open: freeze.open,
  firstLien: freeze.limit('first-lien', 'yes-no', true, framework('scope')),
  rateKind: freeze.limit<string>('rate-kind', 'choice', 'adjustable', framework('scope')),
  subprimePool: freeze.limit('subprime-pool', 'yes-no', true, framework('scope')),
  longestFixedPeriod: freeze.limit('longest-fixed-period', 'months', 36, framework('scope')),
  madeFrom: freeze.limit<PlainDate>('made-from', 'date', date('2005-01-01'), framework('scope')),
  madeBy: freeze.limit<PlainDate>('made-by', 'date', date('2007-07-31'), framework('scope')),
  resetFrom: freeze.limit<PlainDate>('reset-from', 'date', date('2008-01-01'), framework('scope')),
  resetBy: freeze.limit<PlainDate>('reset-by', 'date', date('2010-07-31'), framework('scope')),
  /** Days past due up to which a loan counts as current. */
  currentUpTo: freeze.limit('current-up-to', 'days', 30, framework('current loans')),
  lateTwice: freeze.limit('late-payments', 'count', 1, framework('current loans')),
  /** Percent of the value at the start above which nobody refinances. */
  refinanceRatio: freeze.limit('refinance-ratio', 'percent', 97, framework('segment 1')),
  cannotRefinance: freeze.limit('cannot-refinance', 'yes-no', false, framework('segment 1')),
  occupancy: freeze.limit<readonly string[]>('occupancy', 'choice', ['primary'], framework('segment 2')),
  scoreBelow: freeze.limit('score-below', 'count', 660, framework('segment 2', 'recollection')),
  /** Percent of the score at the start. */
  scoreGrowth: freeze.limit('score-growth', 'percent', 110, framework('segment 2')),
  /** Percent of the present payment. */
  paymentShock: freeze.limit('payment-shock', 'percent', 110, framework('segment 2')),
  frozenMonths: freeze.limit('frozen-months', 'months', 60, framework('segment 2')),
  eighth: freeze.limit('rate-rounding', 'rate', eighth, reading('H2')),
};

const smp = program(
  'streamlined-modification',
  '2008-12-15',
  '2009-04-06',
  streamlined('announcement'),
  tierOne('replaces the earlier program'),
);

export const streamlinedModification = {
  open: smp.open,
  backers: smp.limit<readonly string[]>('backers', 'choice', ['fannie-mae', 'freddie-mac', 'other'], reading('H7')),
  madeBy: smp.limit<PlainDate>('made-by', 'date', date('2008-01-01'), streamlined('eligibility')),
  missedPayments: smp.limit('missed-payments', 'count', 3, streamlined('eligibility')),
  foreclosureBegun: smp.limit('foreclosure-begun', 'yes-no', true, streamlined('eligibility')),
  occupancy: smp.limit<readonly string[]>('occupancy', 'choice', ['primary'], streamlined('eligibility')),
  units: smp.limit('units', 'count', 1, streamlined('eligibility')),
  loanToValue: smp.limit('loan-to-value', 'percent', 90, streamlined('eligibility')),
  /** Percent of gross income that the whole payment should not exceed. */
  target: smp.limit('target', 'percent', 38, streamlined('target')),
  longestTerm: smp.limit('longest-term', 'months', 480, streamlined('workout')),
  eighth: smp.limit('rate-step', 'rate', eighth, streamlined('workout')),
  lowestRate: smp.limit('lowest-rate', 'rate', yearly('3.000'), streamlined('workout')),
  rateHolds: smp.limit('rate-holds', 'months', 60, streamlined('workout')),
  rateRise: smp.limit('rate-rise', 'rate', yearly('1.000'), reading('H7')),
  trial: smp.limit('trial', 'months', 3, streamlined('trial')),
};

const box = program('mod-in-a-box', '2008-08-20', '2011-01-01', template('announcement'), reading('H3'));

export const modInABox = {
  open: box.open,
  firstLien: box.limit('first-lien', 'yes-no', true, template('eligibility')),
  occupancy: box.limit<readonly string[]>('occupancy', 'choice', ['primary'], template('eligibility')),
  defaultFrom: box.limit('default-from', 'days', 60, template('eligibility')),
  /** Percent of gross income, tried one after the other. */
  targets: box.limit<readonly number[]>('targets', 'percent', [38, 35, 31], template('target', 'recollection')),
  /** Percent by which principal and interest should fall before the next target is tried. */
  leastCut: box.limit('least-cut', 'percent', 10, template('target', 'recollection')),
  eighth: box.limit('rate-step', 'rate', eighth, template('rate')),
  lowestRate: box.limit('lowest-rate', 'rate', yearly('3.000'), template('rate')),
  longestTerm: box.limit('longest-term', 'months', 480, template('term')),
  rateHolds: box.limit('rate-holds', 'months', 60, template('rate')),
  rateRise: box.limit('rate-rise', 'rate', yearly('1.000'), template('rate', 'recollection')),
};

/** What every tier of HAMP shares; each tier has its own days and ids. */
function hamp({ limit }: ReturnType<typeof program>) {
  return {
    backers: limit<readonly string[]>('backers', 'choice', ['other', 'unknown'], training('eligibility')),
    firstLien: limit('first-lien', 'yes-no', true, training('eligibility')),
    madeBy: limit<PlainDate>('made-by', 'date', date('2009-01-01'), training('eligibility')),
    units: limit('units', 'count', 4, training('eligibility')),
    oneUnit: limit('balance-of-one-unit', 'money', dollars('729750.00'), training('eligibility')),
    twoUnits: limit('balance-of-two-units', 'money', dollars('934200.00'), training('eligibility')),
    threeUnits: limit('balance-of-three-units', 'money', dollars('1129250.00'), training('eligibility')),
    fourUnits: limit('balance-of-four-units', 'money', dollars('1403400.00'), training('eligibility')),
    conditions: limit<readonly string[]>('conditions', 'choice', ['sound', 'abandoned'], training('eligibility')),
    defaultFrom: limit('default-from', 'days', 60, reading('H1')),
    imminentDefault: limit('imminent-default', 'yes-no', false, training('eligibility')),
    trial: limit('trial', 'months', 3, training('trial')),
    eighth: limit('rate-step', 'rate', eighth, tierOne('rate')),
    longestTerm: limit('longest-term', 'months', 480, tierOne('term')),
  };
}

/** Tier 1, and principal reduction on top of it. */
function standardWaterfall(days: ReturnType<typeof program>) {
  const { limit } = days;
  return {
    ...hamp(days),
    occupancy: limit<readonly string[]>('occupancy', 'choice', ['primary'], training('eligibility')),
    /** Percent of gross income that the whole payment comes down to. */
    target: limit('target', 'percent', 31, tierOne('target')),
    lowestRate: limit('lowest-rate', 'rate', yearly('2.000'), tierOne('rate')),
    /** Percent of the capitalized balance that nobody has to go beyond. */
    forbearanceShare: limit('forbearance-share', 'percent', 30, tierOne('forbearance')),
    rateHolds: limit('rate-holds', 'months', 60, tierOne('rate')),
    rateRise: limit('rate-rise', 'rate', yearly('1.000'), tierOne('rate')),
    capRounding: limit('cap-rounding', 'rate', eighth, rateCap('rate cap')),
  };
}

const CLOSED = '2017-01-01';
const first = program('hamp-tier-1', '2009-04-06', CLOSED, tierOne('start'), closing('last applications'));
const second = program('hamp-tier-2', '2012-06-01', CLOSED, tierTwoText('start'), closing('last applications'));
const third = program('hamp-principal-reduction', '2010-10-01', CLOSED, reductionText('start'), closing('end'));

export const hampTierOne = { open: first.open, ...standardWaterfall(first) };

const WIDER = '2013-03-01';
const RELAXED = '2014-07-01';

export const hampTierTwo = {
  open: second.open,
  ...hamp(second),
  occupancy: second.limit<readonly string[]>('occupancy', 'choice', ['primary', 'rental'], tierTwoText('eligibility')),
  /** On top of the market rate, for the risk. */
  riskAddition: second.limit(
    'risk-addition',
    'rate',
    yearly('0.500'),
    tierTwoText('rate'),
    since(RELAXED, yearly('0.000'), relaxed('rate')),
  ),
  /** Percent of the value above which principal is set aside, and down to which. */
  valueShare: second.limit('value-share', 'percent', 115, tierTwoText('forbearance')),
  /** Percent of the capitalized balance. */
  forbearanceShare: second.limit('forbearance-share', 'percent', 30, tierTwoText('forbearance', 'recollection')),
  lowestRatio: second.limit(
    'lowest-ratio',
    'percent',
    25,
    tierTwoText('affordability'),
    since(WIDER, 10, reading('H5')),
  ),
  highestRatio: second.limit(
    'highest-ratio',
    'percent',
    42,
    tierTwoText('affordability'),
    since(WIDER, 55, reading('H5')),
  ),
  /** Percent by which principal and interest must fall; from 2014 on, by anything. */
  leastCut: second.limit(
    'least-cut',
    'percent',
    10,
    tierTwoText('affordability'),
    since(RELAXED, 0, relaxed('payment')),
  ),
};

export const hampPrincipalReduction = {
  open: third.open,
  ...standardWaterfall(third),
  /** Percent of the value above which principal is reduced, and down to which. */
  valueShare: third.limit('value-share', 'percent', 115, reductionText('waterfall')),
};
