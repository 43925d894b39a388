import Link from 'next/link';
import { aboutOption } from '../../lib/explain/about-option';
import { approximate, isApproximate } from '../../lib/explain/approximate';
import { highestLater } from '../../lib/explain/side-by-side';
import type { Status } from '../../lib/rules/status';
import type { PastProgram } from '../../lib/simulate/history';
import type { OptionResult, SituationResult } from '../../lib/simulate/results';
import { Table } from '../charts/Table';
import { useAmountText } from '../results/amount-text';
import { pathOf, rulesOfOption } from '../routes';
import { useSpeaker } from '../words';

/** The words' key of a closed program's verdict, by status. */
export const VERDICTS: Readonly<Record<Status, string>> = {
  'may-qualify': 'yes',
  'does-not-qualify': 'no',
  'needs-information': 'open',
  'servicer-decides': 'person',
  'not-in-force': 'no',
};

interface Props {
  readonly programs: readonly PastProgram[];
  /** The options of today that may fit. */
  readonly now: readonly OptionResult[];
  readonly situation: SituationResult;
}

/** The payment under each program, and today. */
export function SideBySide({ programs, now, situation }: Props) {
  const { format, words } = useSpeaker();
  const rowOf = useRow(situation);
  const before = situation.totalPayment;
  const columns = ['program', 'first', 'last', 'rate', 'months', 'aside', 'gates'];
  return (
    <Table
      caption={words('history.table.caption')}
      heads={columns.map((column) => words(`history.table.${column}`))}
      rows={[
        ...(before === null
          ? []
          : [{ key: 'before', cells: [words('history.table.before'), format.moneyWithCents(before)] }]),
        ...programs.map(({ asIfOpen }) => rowOf(asIfOpen, false)),
        ...now.map((option) => rowOf(option, true)),
      ]}
    />
  );
}

/** An option as a row, one of today with the way to its rules. */
function useRow(situation: SituationResult) {
  const { locale, say, value, words } = useSpeaker();
  const writing = useAmountText(situation);
  const none = words('history.table.none');
  return (option: OptionResult, isToday: boolean) => {
    const isEstimate = isApproximate(option);
    const write = writing(isEstimate);
    const { id, status, payments = [], terms = {}, steps = [] } = option;
    const [first] = payments;
    const later = highestLater(option);
    const rate = terms.ratePercent ?? steps.find(({ to }) => to.unit === 'rate')?.to;
    const months = terms.termMonths ?? terms.frozenMonths ?? terms.planMonths;
    const title = say(aboutOption(option, 'title'));
    return {
      key: id,
      cells: [
        isToday ? (
          <Link key={id} href={pathOf(rulesOfOption(id), locale)} prefetch={false}>
            {words('history.table.today', { option: title })}
          </Link>
        ) : (
          title
        ),
        first ? write(first.payment) : none,
        later === undefined ? (first ? words('history.table.same') : none) : write(later),
        rate === undefined ? none : value(isEstimate ? approximate(rate) : rate),
        months === undefined ? none : value(months),
        <Aside key="aside" option={option} write={write} />,
        isToday ? words(`statuses.${status}.label`) : words(`history.table.${VERDICTS[status]}`),
      ],
    };
  };
}

interface AsideProps {
  readonly option: OptionResult;
  readonly write: ReturnType<ReturnType<typeof useAmountText>>;
}

function Aside({ option: { terms }, write }: AsideProps) {
  const { words } = useSpeaker();
  if (terms === undefined) return words('history.table.none');
  const amounts = (['principalReduction', 'deferredBalance'] as const).flatMap((name) => {
    const amount = terms[name];
    return amount?.unit === 'money' && amount.value !== 0 ? [{ name, amount: write(amount.value) }] : [];
  });
  if (amounts.length === 0) return words('history.table.nothing');
  return amounts.map(({ name, amount }) => <div key={name}>{words(`history.table.${name}`, { amount })}</div>);
}
