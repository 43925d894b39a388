import * as z from 'zod';
import { cellsOf, csvLine } from '../contract/csv-cases';
import { COLUMNS } from '../contract/write-columns';
import { CATALOG } from '../explain/catalog';
import { readJson } from '../json/json';
import { type Money, subtract } from '../money/money';
import { parseMoney } from '../money/text';
import { STATUSES, type Status } from '../rules/status';
import { BatchRefusal } from './batch';

/** How far a payment moves, in percent of today's. A change belongs to the highest bound that it reaches. */
export const PAYMENT_CHANGE_BOUNDS = [-40, -30, -20, -10, 0, 10] as const;

/** What became of one option, in numbers of cases. */
export interface OptionSummary {
  readonly id: string;
  readonly statuses: Readonly<Record<Status, number>>;
  /** Of the cases that may get it, where both payments are known: below the first bound, then from each bound on. */
  readonly changes: readonly number[];
}

/** What a batch comes to, in numbers of cases. */
export interface Summary {
  readonly cases: number;
  readonly refused: number;
  /** Of loans that no rules are held for. */
  readonly withoutOptions: number;
  /** May qualify for one option or more. */
  readonly mayQualify: number;
  /** In the order of the authorities and of their options. */
  readonly options: readonly OptionSummary[];
}

const IDS = CATALOG.map(({ id }) => id);

const money = z.string().transform((text, context): Money => {
  const amount = parseMoney(text);
  if (amount !== undefined) return amount;
  context.addIssue('no amount');
  return z.NEVER;
});
const rowSchema = z.object({
  line: z.coerce.number().int(),
  option: z.enum(IDS).nullable(),
  status: z.enum(STATUSES).nullable(),
  payment: money.nullable(),
  paymentChange: money.nullable(),
  problem: z.string().nullable(),
});
const refusalSchema = z.object({ line: z.int(), error: z.object({}) });
const simulationSchema = z.object({
  situation: z.object({ payment: money.nullable() }),
  options: z.array(
    z.object({
      id: z.enum(IDS),
      status: z.enum(STATUSES),
      terms: z.object({ payment: money.optional(), reducedPayment: money.optional() }).optional(),
      payments: z.array(z.object({ payment: money })).optional(),
    }),
  ),
});

/** What the report takes of an option's row. */
type SummarizedRow = Pick<z.infer<typeof rowSchema>, 'option' | 'status' | 'payment' | 'paymentChange'>;

interface Read {
  /** Of the input; the rows of one case share it. Undefined where a line is a whole case. */
  readonly line?: number;
  /** None of a case without options. */
  readonly rows: readonly SummarizedRow[];
}

const REFUSED: SummarizedRow = { option: null, status: null, payment: null, paymentChange: null };

/** One line of an output in whatever form; undefined where no batch writes such a line. */
function readLine(text: string): Read | undefined {
  const json = readJson(text);
  if (!json.ok) return undefined;
  const document = json.value;
  const row = rowSchema.safeParse(document);
  if (row.success) return readRow(row.data);
  if (refusalSchema.safeParse(document).success) return { rows: [REFUSED] };
  const { data } = simulationSchema.safeParse(document);
  const today = data?.situation.payment ?? null;
  return data && { rows: data.options.map((option) => rowOf(option, today)) };
}

function rowOf(
  { id, status, terms, payments }: z.infer<typeof simulationSchema>['options'][number],
  today: Money | null,
): SummarizedRow {
  const payment = terms?.payment ?? terms?.reducedPayment ?? payments?.[0]?.payment ?? null;
  const isCompared = payment !== null && today !== null;
  return { option: id, status, payment, paymentChange: isCompared ? subtract(payment, today) : null };
}

function readCsv(text: string): Read | undefined {
  const { cells } = cellsOf(text, ',');
  const { data } = rowSchema.safeParse(Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index] || null])));
  return data && readRow(data);
}

function readRow(row: z.infer<typeof rowSchema>): Read {
  const isWithoutOptions = row.option === null && row.problem === null;
  return { line: row.line, rows: isWithoutOptions ? [] : [row] };
}

/** Sums up the output of a batch, in whatever form it was written, in constant memory. */
export async function summarize(output: AsyncIterable<readonly string[]>): Promise<Summary> {
  const options = new Map<string, { statuses: Record<Status, number>; changes: number[] }>();
  let [line, cases, refused, withoutOptions, mayQualify] = [0, 0, 0, 0, 0];
  let read = readLine;
  let lineOfCase: number | undefined;
  let isOpen = false;

  function count({ option, status, payment, paymentChange }: SummarizedRow): void {
    if (option === null || status === null) {
      refused += 1;
      return;
    }
    const summed = options.get(option) ?? { statuses: noStatuses(), changes: noChanges() };
    options.set(option, summed);
    summed.statuses[status] += 1;
    if (status !== 'may-qualify') return;
    if (!isOpen) mayQualify += 1;
    isOpen = true;
    const reached = boundsReached(payment, paymentChange);
    if (reached !== undefined) summed.changes[reached] = (summed.changes[reached] ?? 0) + 1;
  }
  for await (const texts of output) {
    for (const text of texts) {
      line += 1;
      if (text.trim() === '') continue;
      if (line === 1 && `${text}\n` === csvLine(COLUMNS)) {
        read = readCsv;
        continue;
      }
      const found = read(text);
      if (!found) throw new BatchRefusal([{ path: '', problem: 'no-output', line }]);
      if (found.line === undefined || found.line !== lineOfCase) {
        cases += 1;
        isOpen = false;
      }
      lineOfCase = found.line;
      if (found.rows.length === 0) withoutOptions += 1;
      found.rows.forEach(count);
    }
  }
  const inOrder = [...options].sort(([a], [b]) => IDS.indexOf(a) - IDS.indexOf(b));
  return { cases, refused, withoutOptions, mayQualify, options: inOrder.map(([id, summed]) => ({ id, ...summed })) };
}

function noStatuses(): Record<Status, number> {
  return Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
}

function noChanges(): number[] {
  return Array.from({ length: PAYMENT_CHANGE_BOUNDS.length + 1 }, () => 0);
}

/** How many of the bounds a change reaches, compared exactly. */
function boundsReached(payment: Money | null, change: Money | null): number | undefined {
  if (payment === null || change === null) return undefined;
  const today = subtract(payment, change);
  return today > 0 ? PAYMENT_CHANGE_BOUNDS.filter((bound) => change * 100 >= bound * today).length : undefined;
}
