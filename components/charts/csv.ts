import type { OutcomeRow } from '../../lib/simulate/results';
import { moneyText } from '../../lib/words/format';
import type { Speaker } from '../../lib/words/speech';

const COLUMNS = [
  'month',
  'dueOn',
  'phase',
  'payment',
  'interest',
  'principal',
  'escrow',
  'addOn',
  'balance',
  'deferredBalance',
  'pastDue',
  'paid',
] as const satisfies readonly (keyof OutcomeRow)[];

/** Spreadsheets take a file without this mark for another alphabet and spoil the accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The months of an outcome as RFC 4180 text: names of columns in the reader's language, amounts with two places, dates by ISO 8601. */
export function scheduleCsv(rows: readonly OutcomeRow[], { words }: Pick<Speaker, 'words'>): string {
  const head = COLUMNS.map((column) => words(`sheet.schedule.${column}`));
  const body = rows.map((row) =>
    COLUMNS.map((column) => {
      switch (column) {
        case 'month':
          return String(row.month);
        case 'dueOn':
          return row.dueOn;
        case 'phase':
          return words(`phases.${row.phase}.label`);
        default:
          return moneyText(row[column]);
      }
    }),
  );
  return BYTE_ORDER_MARK + [head, ...body].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
