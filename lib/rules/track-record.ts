import { date, type PlainDate } from '../calendar/date';
import type { Source } from './parameter';
import { type CitedDocument, cite } from './source';

/**
 * How earlier loan changes fared: history that somebody published, kept apart from rules, because it decides nothing. Where no
 * rate with a source exists (repayment plans, pauses, payments moved to the end) there is no record.
 */
export interface TrackRecord {
  readonly id: string;
  /** When the loans were changed. */
  readonly changedFrom: PlainDate;
  readonly changedTo: PlainDate;
  /** How long after the change somebody looked. */
  readonly afterMonths: number;
  /** This many days late or more counts. */
  readonly daysLate: number;
  /** Of 100 changed loans, by what the change did to principal and interest. */
  readonly percent: Readonly<Partial<Record<PaymentChange | 'any-cut', string>>>;
  readonly source: Source;
}

/** The groups in which the regulators counted: the cut of principal and interest in percent of the payment before. */
export type PaymentChange = Cut | 'same' | 'higher';

/** Those of a lower payment. */
export const CUT_GROUPS = ['cut-20-or-more', 'cut-10-to-20', 'cut-below-10'] as const;
type Cut = (typeof CUT_GROUPS)[number];

const METRICS: CitedDocument = { title: 'OCC and OTS Mortgage Metrics Report', verifiedOn: date('2026-11-23') };
const METRICS_PAGES =
  'https://www.occ.treas.gov/publications/publications-by-type/other-publications-reports/mortgage-metrics-q1-2009';
const HAMP: CitedDocument = { title: 'U.S. Treasury, HAMP Performance Summary', verifiedOn: date('2026-11-23') };

/** In the order of time. */
export const TRACK_RECORDS: readonly TrackRecord[] = [
  {
    id: 'changed-2008-after-6',
    changedFrom: date('2008-01-01'),
    changedTo: date('2008-12-31'),
    afterMonths: 6,
    daysLate: 60,
    percent: {
      'cut-20-or-more': '24.3',
      'cut-10-to-20': '28.8',
      'cut-below-10': '36.1',
      same: '54.4',
      higher: '50.0',
    },
    source: cite(METRICS, {
      section: 'First quarter 2009, re-default rates by change of payment',
      url: `${METRICS_PAGES}/def-rates-using-vary-definitions-2009-1-quarter.html`,
      effective: '2009-03-31',
      evidence: 'official',
    }),
  },
  {
    id: 'changed-2008-after-12',
    changedFrom: date('2008-01-01'),
    changedTo: date('2008-03-31'),
    afterMonths: 12,
    daysLate: 60,
    percent: { 'cut-20-or-more': '37.6', same: '58.8', higher: '56.2' },
    source: cite(METRICS, {
      section: 'First quarter 2009, modified loans 60 or more days delinquent',
      url: `${METRICS_PAGES}/mod-loans-delinquent-60days-2009-1-quarter.html`,
      effective: '2009-03-31',
      evidence: 'official',
    }),
  },
  {
    id: 'hamp-after-12',
    changedFrom: date('2009-01-01'),
    changedTo: date('2017-12-31'),
    afterMonths: 12,
    daysLate: 60,
    percent: { 'any-cut': '16.5' },
    source: cite(HAMP, {
      section: 'Data through 30 June 2019',
      url: 'https://fraser.stlouisfed.org/title/hamp-performance-summary-5158/hamp-performance-summary-583994/fulltext',
      effective: '2019-06-30',
      evidence: 'official',
    }),
  },
];
