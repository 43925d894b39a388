'use client';

import dynamic from 'next/dynamic';
import type { Source } from '../../lib/rules/parameter';
import { Sample } from '../charts/Bar';
import { heightOfBars } from '../charts/bar-height';
import { Figure } from '../charts/Figure';
import { lookOf } from '../charts/looks';
import { Table } from '../charts/Table';
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

/** The two parts of a bar, drawn as everywhere. */
export const DRAWN = {
  plans: lookOf({ kind: 'repayment-plan' }),
  modifications: lookOf({ kind: 'modification' }),
} as const;

/** Plans against changed loans: a bar for each report, and the same numbers as a table. */
export function ReportsFigure({ title, leads, name, caption, heads, reports }: Props) {
  const [, plans, modifications] = heads;
  const height = heightOfBars(reports.map(({ label }) => label));
  return (
    <Figure
      title={title}
      leads={leads}
      keys={[
        { id: 'plans', label: plans, sample: <Sample look={DRAWN.plans} /> },
        { id: 'modifications', label: modifications, sample: <Sample look={DRAWN.modifications} /> },
      ]}
      height={height}
      arrows="down"
      picture={<ReportsPicture name={name} labels={[plans, modifications]} reports={reports} height={height} />}
      table={
        <Table
          caption={caption}
          heads={heads}
          rows={reports.map(({ period, written, share, source }) => ({
            key: period,
            cells: [period, ...written, share, <SourceLink key={period} {...source} />],
          }))}
        />
      }
    />
  );
}
