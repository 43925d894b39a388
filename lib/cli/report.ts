import { csvLine } from '../contract/csv-cases';
import { aboutOption } from '../explain/about-option';
import { entryAt } from '../explain/catalog';
import { STATUSES } from '../rules/status';
import type { Speaker } from '../words/speech';
import { type OptionSummary, PAYMENT_CHANGE_BOUNDS, type Summary } from './summary';

export const REPORT_WRITERS = { text: reportText, csv: reportCsv, html: reportHtml } as const;

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  /** The option, and its numbers of cases. */
  readonly rows: readonly { readonly option: string; readonly counts: readonly number[] }[];
}

/** The parts of a report: one number a line, then what became of each option, and how far its payment moves. */
function tablesOf({ options }: Summary, voice: Speaker): readonly [Table, Table] {
  const { words } = voice;
  const row = (option: OptionSummary, counts: readonly number[]) => ({ option: titleOf(option, voice), counts });
  return [
    {
      title: words('report.statuses'),
      head: [words('report.option'), ...STATUSES.map((status) => words(`statuses.${status}.label`))],
      rows: options.map((option) =>
        row(
          option,
          STATUSES.map((status) => option.statuses[status]),
        ),
      ),
    },
    {
      title: words('report.changes'),
      head: [words('report.option'), ...ranges(voice)],
      rows: options
        .filter(({ changes }) => changes.some((count) => count > 0))
        .map((option) => row(option, option.changes)),
    },
  ];
}

function titleOf({ id }: OptionSummary, { say, words }: Speaker): string {
  const { authority, option } = entryAt(id);
  return `${words(`options.authority.${authority}`)}: ${say(aboutOption(option, 'title'))}`;
}

function ranges({ words, format }: Speaker): readonly string[] {
  const percent = (bound: number) => `${format.number(bound)}\u00a0%`;
  return [undefined, ...PAYMENT_CHANGE_BOUNDS].map((from, index) => {
    const to = PAYMENT_CHANGE_BOUNDS[index];
    if (from === undefined) return words('report.below', { bound: percent(to ?? 0) });
    return to === undefined
      ? words('report.from', { bound: percent(from) })
      : words('report.between', { from: percent(from), to: percent(to) });
  });
}

function totalsIn(
  { cases, refused, withoutOptions, mayQualify }: Summary,
  { words }: Speaker,
): readonly (readonly [string, number])[] {
  return [
    [words('report.cases'), cases],
    [words('report.refused'), refused],
    [words('report.withoutOptions'), withoutOptions],
    [words('report.mayQualify'), mayQualify],
  ];
}

function reportText(summary: Summary, voice: Speaker): string {
  const { number } = voice.format;
  const totals = totalsIn(summary, voice).map(([label, count]) => `${label}: ${number(count)}\n`);
  const tables = tablesOf(summary, voice).map(({ title, head, rows }) => {
    const lines = rows.map(({ option, counts }) => {
      const rows = counts.flatMap((count, index) => (count > 0 ? [`  ${head[index + 1]}: ${number(count)}\n`] : []));
      return `${option}\n${rows.join('')}`;
    });
    return `\n${title}\n${'-'.repeat(title.length)}\n\n${lines.join('\n')}`;
  });
  return [...totals, ...tables].join('');
}

/** Words of no language: ranges are `-40..-30`, in percent of today's payment. */
function reportCsv(summary: Summary): string {
  const lines = summary.options.flatMap(({ id, statuses, changes }) => [
    ...STATUSES.map((status) => [id, 'status', status, statuses[status]]),
    ...changes.map((count, index) => [
      id,
      'paymentChange',
      `${PAYMENT_CHANGE_BOUNDS[index - 1] ?? ''}..${PAYMENT_CHANGE_BOUNDS[index] ?? ''}`,
      count,
    ]),
  ]);
  const { cases, refused, withoutOptions, mayQualify } = summary;
  const totals = Object.entries({ cases, refused, withoutOptions, mayQualify });
  return [
    ['option', 'measure', 'value', 'cases'],
    ...totals.map(([name, count]) => [null, name, null, count]),
    ...lines,
  ]
    .map(csvLine)
    .join('');
}

/** One page that asks no other place for anything: pictures are drawn in it, each beside its table. */
function reportHtml(summary: Summary, voice: Speaker): string {
  const title = voice.words('report.title');
  const totals = totalsIn(summary, voice).map(
    ([label, count]) => `<dt>${escaped(label)}</dt><dd>${voice.format.number(count)}</dd>`,
  );
  const parts = tablesOf(summary, voice).map(
    (table) => `<h2>${escaped(table.title)}</h2>\n${picture(table)}\n${tableHtml(table, voice)}`,
  );
  return `<!doctype html>
<html lang="${voice.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1>
<dl>${totals.join('')}</dl>
${parts.join('\n')}
<p>${escaped(voice.words('report.note'))}</p></main></body></html>
`;
}

const COLORS = ['#1b6e53', '#9a3b26', '#8a6d00', '#2b5c9e', '#6b6b6b', '#7a3f8f', '#0f6b7a'];

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem;color:#1a1a1a;background:#fff}
dt{font-weight:600;float:left;clear:left;margin-right:.5em}dd{margin:0}.wide{overflow-x:auto}
table{border-collapse:collapse;margin:1rem 0}th,td{padding:.3rem .6rem;border:1px solid #999;text-align:right}th:first-child{text-align:left}
figure{margin:1rem 0;print-color-adjust:exact}.key,.bar{display:flex}.key{gap:.5rem;align-items:center}.key i{width:1rem}.name{margin-top:.5rem}i{height:1rem}`;

/** A bar an option, divided as its cases are, under a name that wraps on a telephone; the table below tells the same in figures. */
function picture({ title, head, rows }: Table): string {
  const legend = head
    .slice(1)
    .map((label, index) => `<div class="key"><i style="background:${COLORS[index]}"></i>${escaped(label)}</div>`);
  const bars = rows.map(({ option, counts }) => {
    const parts = counts.map((count, index) => `<i style="flex:${count};background:${COLORS[index]}"></i>`);
    return `<div class="name">${escaped(option)}</div><div class="bar">${parts.join('')}</div>`;
  });
  return `<figure role="img" aria-label="${escaped(title)}">${[...legend, ...bars].join('\n')}</figure>`;
}

function tableHtml({ head, rows }: Table, { format }: Speaker): string {
  const heading = head.map((label) => `<th scope="col">${escaped(label)}</th>`);
  const body = rows.map(
    ({ option, counts }) =>
      `<tr><th scope="row">${escaped(option)}</th>${counts.map((count) => `<td>${format.number(count)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide"><table><thead><tr>${heading.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
