import Link from 'next/link';
import { aboutOption } from '../../lib/explain/about-option';
import { approximate, isApproximate } from '../../lib/explain/approximate';
import { highestLater } from '../../lib/explain/side-by-side';
import type { Status } from '../../lib/rules/status';
import type { PastProgram } from '../../lib/simulate/history';
import type { OptionResult, SituationResult } from '../../lib/simulate/results';
import { ScrollTable } from '../charts/ScrollTable';
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
  const before = situation.totalPayment;
  const columns = ['program', 'first', 'last', 'rate', 'months', 'aside', 'gates'];
  return (
    <ScrollTable caption={words('history.table.caption')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words(`history.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {before !== null && (
          <tr>
            <th scope="row">{words('history.table.before')}</th>
            <td>{format.moneyWithCents(before)}</td>
            <td colSpan={columns.length - 2} />
          </tr>
        )}
        {programs.map(({ asIfOpen }) => (
          <Row key={asIfOpen.id} option={asIfOpen} isToday={false} situation={situation} />
        ))}
        {now.map((option) => (
          <Row key={option.id} option={option} isToday situation={situation} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface RowProps extends Pick<Props, 'situation'> {
  readonly option: OptionResult;
  readonly isToday: boolean;
}

function Row({ option, isToday, situation }: RowProps) {
  const { locale, say, value, words } = useSpeaker();
  const isEstimate = isApproximate(option);
  const write = useAmountText(situation)(isEstimate);
  const { id, status, payments = [], terms = {}, steps = [] } = option;
  const none = words('history.table.none');
  const [first] = payments;
  const later = highestLater(option);
  const rate = terms.ratePercent ?? steps.find(({ to }) => to.unit === 'rate')?.to;
  const months = terms.termMonths ?? terms.frozenMonths ?? terms.planMonths;
  const title = say(aboutOption(option, 'title'));
  return (
    <tr>
      <th scope="row">
        {isToday ? (
          <Link href={pathOf(rulesOfOption(id), locale)} prefetch={false}>
            {words('history.table.today', { option: title })}
          </Link>
        ) : (
          title
        )}
      </th>
      <td>{first ? write(first.payment) : none}</td>
      <td>{later === undefined ? (first ? words('history.table.same') : none) : write(later)}</td>
      <td>{rate === undefined ? none : value(isEstimate ? approximate(rate) : rate)}</td>
      <td>{months === undefined ? none : value(months)}</td>
      <td>
        <Aside option={option} write={write} />
      </td>
      <td>{isToday ? words(`statuses.${status}.label`) : words(`history.table.${VERDICTS[status]}`)}</td>
    </tr>
  );
}

interface AsideProps extends Pick<RowProps, 'option'> {
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
