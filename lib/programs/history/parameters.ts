import { date, type PlainDate } from '../../calendar/date';
import {
  choiceOf,
  type Dated,
  publishedAs,
  type Source,
  type Unit,
  type Unnamed,
  withIds,
} from '../../rules/parameter';
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
function program(firstDay: string, dayAfter: string, opening: Source, ending: Source) {
  const open: Unnamed<boolean> = {
    unit: 'yes-no',
    values: [since(firstDay, true, opening), since<boolean>(dayAfter, null, ending)],
  };
  return {
    open,
    limit: <T>(unit: Unit, value: T, source: Source, ...later: readonly Dated<T>[]): Unnamed<T> => ({
      unit,
      values: [since(firstDay, value, source), ...later],
    }),
  };
}

const ONE_EIGHTH = yearly('0.125');

const freeze = program('2007-12-06', '2010-08-01', framework('announcement'), framework('sunset'));

export const rateFreezeParameters = withIds('history.hope-now-rate-freeze', {
  open: freeze.open,
  firstLien: freeze.limit('yes-no', true, framework('scope')),
  rateKind: choiceOf('loan.rateType', freeze.limit<string>('choice', 'adjustable', framework('scope'))),
  subprimePool: freeze.limit('yes-no', true, framework('scope')),
  longestFixedPeriod: freeze.limit('months', 36, framework('scope')),
  madeFrom: freeze.limit<PlainDate>('date', date('2005-01-01'), framework('scope')),
  madeBy: freeze.limit<PlainDate>('date', date('2007-07-31'), framework('scope')),
  resetFrom: freeze.limit<PlainDate>('date', date('2008-01-01'), framework('scope')),
  resetBy: freeze.limit<PlainDate>('date', date('2010-07-31'), framework('scope')),
  /** Days past due up to which a loan counts as current. */
  currentUpTo: freeze.limit('days', 30, framework('current loans')),
  lateTwice: publishedAs('late-payments', freeze.limit('count', 1, framework('current loans'))),
  /** Percent of the value at the start above which nobody refinances. */
  refinanceRatio: freeze.limit('percent', 97, framework('segment 1')),
  cannotRefinance: freeze.limit('yes-no', false, framework('segment 1')),
  occupancy: choiceOf(
    'property.occupancy',
    freeze.limit<readonly string[]>('choice', ['primary'], framework('segment 2')),
  ),
  scoreBelow: freeze.limit('count', 660, framework('segment 2', 'recollection')),
  /** The credit score above which the borrower was held able to pay, in percent of the score at origination. */
  scoreGrowth: freeze.limit('percent', 110, framework('segment 2')),
  /** The payment after the reset above which the household was held unable to pay, in percent of the present payment. */
  paymentShock: freeze.limit('percent', 110, framework('segment 2')),
  frozenMonths: freeze.limit('months', 60, framework('segment 2')),
  rateRounding: freeze.limit('rate', ONE_EIGHTH, reading('H2')),
});

const smp = program('2008-12-15', '2009-04-06', streamlined('announcement'), tierOne('replaces the earlier program'));

export const streamlinedModificationParameters = withIds('history.streamlined-modification', {
  open: smp.open,
  backers: choiceOf(
    'loan.backer',
    smp.limit<readonly string[]>('choice', ['fannie-mae', 'freddie-mac', 'other'], reading('H7')),
  ),
  madeBy: smp.limit<PlainDate>('date', date('2008-01-01'), streamlined('eligibility')),
  missedPayments: smp.limit('count', 3, streamlined('eligibility')),
  foreclosureBegun: smp.limit('yes-no', true, streamlined('eligibility')),
  occupancy: choiceOf(
    'property.occupancy',
    smp.limit<readonly string[]>('choice', ['primary'], streamlined('eligibility')),
  ),
  units: smp.limit('count', 1, streamlined('eligibility')),
  loanToValue: smp.limit('percent', 90, streamlined('eligibility')),
  /** Percent of gross income that the whole payment should not exceed. */
  target: smp.limit('percent', 38, streamlined('target')),
  longestTerm: smp.limit('months', 480, streamlined('workout')),
  rateRounding: publishedAs('rate-step', smp.limit('rate', ONE_EIGHTH, streamlined('workout'))),
  lowestRate: smp.limit('rate', yearly('3.000'), streamlined('workout')),
  monthsAtFirstRate: smp.limit('months', 60, streamlined('workout')),
  rateRise: smp.limit('rate', yearly('1.000'), reading('H7')),
  trial: smp.limit('months', 3, streamlined('trial')),
});

const box = program('2008-08-20', '2011-01-01', template('announcement'), reading('H3'));

export const modInABoxParameters = withIds('history.mod-in-a-box', {
  open: box.open,
  firstLien: box.limit('yes-no', true, template('eligibility')),
  occupancy: choiceOf(
    'property.occupancy',
    box.limit<readonly string[]>('choice', ['primary'], template('eligibility')),
  ),
  defaultFrom: box.limit('days', 60, template('eligibility')),
  /** Target payments in percent of gross income, tried one after the other. */
  targets: box.limit<readonly number[]>('percent', [38, 35, 31], template('target', 'recollection')),
  /** Percent by which principal and interest should fall before the next target is tried. */
  leastCut: box.limit('percent', 10, template('target', 'recollection')),
  rateRounding: publishedAs('rate-step', box.limit('rate', ONE_EIGHTH, template('rate'))),
  lowestRate: box.limit('rate', yearly('3.000'), template('rate')),
  longestTerm: box.limit('months', 480, template('term')),
  monthsAtFirstRate: box.limit('months', 60, template('rate')),
  rateRise: box.limit('rate', yearly('1.000'), template('rate', 'recollection')),
});

/** What every tier of HAMP shares; each tier has its own days and ids. */
function hamp({ limit }: ReturnType<typeof program>) {
  return {
    backers: choiceOf('loan.backer', limit<readonly string[]>('choice', ['other', 'unknown'], training('eligibility'))),
    firstLien: limit('yes-no', true, training('eligibility')),
    madeBy: limit<PlainDate>('date', date('2009-01-01'), training('eligibility')),
    units: limit('count', 4, training('eligibility')),
    oneUnit: publishedAs('balance-of-one-unit', limit('money', dollars('729750.00'), training('eligibility'))),
    twoUnits: publishedAs('balance-of-two-units', limit('money', dollars('934200.00'), training('eligibility'))),
    threeUnits: publishedAs('balance-of-three-units', limit('money', dollars('1129250.00'), training('eligibility'))),
    fourUnits: publishedAs('balance-of-four-units', limit('money', dollars('1403400.00'), training('eligibility'))),
    conditions: choiceOf(
      'property.condition',
      limit<readonly string[]>('choice', ['sound', 'abandoned'], training('eligibility')),
    ),
    defaultFrom: limit('days', 60, reading('H1')),
    imminentDefault: limit('yes-no', false, training('eligibility')),
    trial: limit('months', 3, training('trial')),
    rateRounding: publishedAs('rate-step', limit('rate', ONE_EIGHTH, tierOne('rate'))),
    longestTerm: limit('months', 480, tierOne('term')),
  };
}

/** Tier 1, and principal reduction on top of it. */
function standardWaterfall(days: ReturnType<typeof program>) {
  const { limit } = days;
  return {
    ...hamp(days),
    occupancy: choiceOf('property.occupancy', limit<readonly string[]>('choice', ['primary'], training('eligibility'))),
    /** Percent of gross income that the whole payment comes down to. */
    target: limit('percent', 31, tierOne('target')),
    lowestRate: limit('rate', yearly('2.000'), tierOne('rate')),
    /** Percent of the capitalized balance that nobody has to go beyond. */
    forbearanceShare: limit('percent', 30, tierOne('forbearance')),
    monthsAtFirstRate: limit('months', 60, tierOne('rate')),
    rateRise: limit('rate', yearly('1.000'), tierOne('rate')),
    capRounding: limit('rate', ONE_EIGHTH, rateCap('rate cap')),
  };
}

const CLOSED = '2017-01-01';
const first = program('2009-04-06', CLOSED, tierOne('start'), closing('last applications'));
const second = program('2012-06-01', CLOSED, tierTwoText('start'), closing('last applications'));
const third = program('2010-10-01', CLOSED, reductionText('start'), closing('end'));

export const hampTierOneParameters = withIds('history.hamp-tier-1', { open: first.open, ...standardWaterfall(first) });

const WIDER = '2013-03-01';
const RELAXED = '2014-07-01';

export const hampTierTwoParameters = withIds('history.hamp-tier-2', {
  open: second.open,
  ...hamp(second),
  occupancy: choiceOf(
    'property.occupancy',
    second.limit<readonly string[]>('choice', ['primary', 'rental'], tierTwoText('eligibility')),
  ),
  /** Percentage points added to the market rate for risk. */
  riskAddition: second.limit(
    'rate',
    yearly('0.500'),
    tierTwoText('rate'),
    since(RELAXED, yearly('0.000'), relaxed('rate')),
  ),
  /** Percent of the value above which principal is set aside, and down to which. */
  valueShare: second.limit('percent', 115, tierTwoText('forbearance')),
  /** The most principal that may be set aside, in percent of the capitalized balance. */
  forbearanceShare: second.limit('percent', 30, tierTwoText('forbearance', 'recollection')),
  lowestRatio: second.limit('percent', 25, tierTwoText('affordability'), since(WIDER, 10, reading('H5'))),
  highestRatio: second.limit('percent', 42, tierTwoText('affordability'), since(WIDER, 55, reading('H5'))),
  /** Percent by which principal and interest must fall; from 2014 on, by anything. */
  leastCut: second.limit('percent', 10, tierTwoText('affordability'), since(RELAXED, 0, relaxed('payment'))),
});

export const hampPrincipalReductionParameters = withIds('history.hamp-principal-reduction', {
  open: third.open,
  ...standardWaterfall(third),
  /** Percent of the value above which principal is reduced, and down to which. */
  valueShare: third.limit('percent', 115, reductionText('waterfall')),
});
