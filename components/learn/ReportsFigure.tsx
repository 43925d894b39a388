'use client';

import dynamic from 'next/dynamic';
import type { Source } from '../../lib/rules/parameter';
import { heightOfBars } from '../charts/bar-height';
import { Figure } from '../charts/Figure';
import { PartBar, PartFills } from '../charts/PartBar';
import { ScrollTable } from '../charts/ScrollTable';
import { SourceLink } from '../rules/SourceLink';

const ReportsPicture = dynamic(() => import('./ReportsPicture').then((file) => file.ReportsPicture), { ssr: false });

export interface Report {
  readonly period: string;
  /** The text above the report's bar. */
  readonly label: string;
  readonly plans: number;
  readonly modifications: number;
  /** Both numbers as the reader's language writes them. */
  readonly written: readonly [string, string];
  /** The share of plans in percent, as the reader's language writes it. */
  readonly share: string;
  readonly source: Source;
}

interface Props {
  readonly title: string;
  readonly leads: readonly string[];
  readonly name: string;
  readonly caption: string;
  /** Column heads of the table: the period, the plans, the changed loans, the share of plans, the source. */
  readonly heads: readonly [string, string, string, string, string];
  readonly reports: readonly Report[];
}

/** Patterns of the two parts of a bar. */
export const PARTS = { plans: 'interest', modifications: 'principal' } as const;

const ROW = 56;

/** Plans against changed loans: a bar for each report, and the same numbers as a table. */
export function ReportsFigure({ title, leads, name, caption, heads, reports }: Props) {
  const [, plans, modifications] = heads;
  const height = heightOfBars(
    reports.map(({ label }) => label),
    ROW,
  );
  return (
    <Figure
      title={title}
      leads={leads}
      keys={[
        { id: 'plans', label: plans, part: PARTS.plans },
        { id: 'modifications', label: modifications, part: PARTS.modifications },
      ].map(({ part, ...key }) => ({
        ...key,
        sample: (
          <>
            <PartFills />
            <PartBar part={part} x={1} y={4} width={46} height={16} />
          </>
        ),
      }))}
      height={height}
      picture={<ReportsPicture name={name} labels={[plans, modifications]} reports={reports} height={height} />}
      table={
        <ScrollTable caption={caption}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.period}>
                <th scope="row">{report.period}</th>
                {report.written.map((number) => (
                  <td key={number}>{number}</td>
                ))}
                <td>{report.share}</td>
                <td>
                  <SourceLink {...report.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      }
    />
  );
}
