import type { Case } from '../case/schema';
import { type Money, subtract, times } from '../money/money';
import type { Kind } from '../programs/option';
import type { Source } from '../rules/parameter';
import { CUT_GROUPS, type PaymentChange, TRACK_RECORDS, type TrackRecord } from '../rules/track-record';
import type { OptionResult } from '../simulate/results';
import type { Sentence } from './sentence';

interface RecordExplanation {
  readonly id: string;
  readonly sentence: Sentence;
  readonly source: Source;
}

/** What is known of how loans with such a change of payment fared later; `none` says so where nobody published a rate. */
interface TrackRecordExplanation {
  readonly change?: Sentence;
  readonly records: readonly RecordExplanation[];
  readonly none?: Sentence;
}

const CHANGED_FOR_GOOD: readonly Kind[] = ['modification', 'combination'];
const HELP_WITHOUT_A_RATE: readonly Kind[] = [
  'repayment-plan',
  'forbearance',
  'deferral',
  'partial-claim',
  'payment-supplement',
];

/** Undefined where the question does not arise: the debt is paid at once, the home is given up, or there are no terms. */
export function trackRecordOf(
  { kind, terms }: Pick<OptionResult, 'kind' | 'terms'>,
  { loan }: Pick<Case, 'loan'>,
): TrackRecordExplanation | undefined {
  if (terms === undefined) return undefined;
  if (HELP_WITHOUT_A_RATE.includes(kind)) {
    return { records: [], none: { key: 'lasting.none', override: `lasting.noneFor.${kind}` } };
  }
  const after = terms.principalAndInterest;
  if (!CHANGED_FOR_GOOD.includes(kind) || loan.principalAndInterest === null || after?.unit !== 'money') {
    return undefined;
  }
  const change = paymentChange(loan.principalAndInterest, after.value);
  return {
    change: { key: `lasting.change.${change}` },
    records: TRACK_RECORDS.flatMap((record) => explainRecord(record, change)),
  };
}

/** The group of a change of principal and interest, by exact amounts: a cut of just 20 % belongs to the first one. */
export function paymentChange(before: Money, after: Money): PaymentChange {
  if (after >= before) return after === before ? 'same' : 'higher';
  const isCutBy = (percent: number) => times(subtract(before, after), 100) >= times(before, percent);
  if (isCutBy(20)) return 'cut-20-or-more';
  return isCutBy(10) ? 'cut-10-to-20' : 'cut-below-10';
}

function explainRecord(
  { id, changedFrom, changedTo, afterMonths, daysLate, percent, source }: TrackRecord,
  change: PaymentChange,
): readonly RecordExplanation[] {
  const share = percent[change] ?? (CUT_GROUPS.some((cut) => cut === change) ? percent['any-cut'] : undefined);
  if (share === undefined) return [];
  return [
    {
      id,
      source,
      sentence: {
        key: 'lasting.record',
        override: `lasting.recordOf.${id}`,
        values: {
          share: { unit: 'name', value: share },
          from: { unit: 'month-of-year', value: changedFrom },
          to: { unit: 'month-of-year', value: changedTo },
          after: { unit: 'months', value: afterMonths },
          days: { unit: 'days', value: daysLate },
        },
      },
    },
  ];
}
