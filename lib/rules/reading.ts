import { date } from '../calendar/date';
import type { Source } from './parameter';
import { type CitedDocument, cite } from './source';

const READINGS: CitedDocument = { title: 'Alivio readings', verifiedOn: date('2026-11-27') };

/**
 * A simulation is the same on every site and in every file, so the address of the documents is no setting, and its host is a reserved
 * name that nobody can register. What stands after the host is the file of this repository and its heading; pages name a reading
 * and link no address (`SourceLink`).
 */
const DOCUMENTS = 'https://alivio.example/docs';

/** Headings of `docs/readings.md` that a source names; a test holds them equal. */
export const READING_TITLES = {
  A3: 'Months of a VA repayment plan',
  A7: 'Which failed test denies and which asks a person',
  A8: 'Is the order of options a condition',
  A9: 'When a hardship is over',
  A10: 'Length of a pause and the reduced payment',
  A14: 'Default or imminent default',
  A16: 'USDA advance with too little room',
  A23: 'What a household can pay',
  A27: 'VA disaster modification',
  A28: 'USDA: twelve installments, dates, target',
  A29: 'The private modification and its neighbours',
  A33: 'Ordinary sale before any way to leave',
  G1: 'Forbearance: which hardships',
  G2: 'Flex after a hardship that is over',
  G3: 'FHA repayment plan',
  G5: 'FHA: combination or supplement',
  G8: 'FHA modification alone',
  G21: 'FHA: default',
  G28: 'Monthly part of the escrow shortage',
  H1: 'Full precision in the closed programs',
  H2: 'Facts that only the closed programs need',
  H3: 'Status after a program closed',
  H5: 'Dates of HAMP Tier 2',
  H7: 'Which side of a target',
  H8: 'Assumptions of the investor sum',
  N5: 'Lateness at the enterprises is whole months elapsed',
  N7: 'Private loans are refused on no guess',
  N9: 'A repayment plan needs something left to repay',
  N14: 'A claim needs something past due',
  'U-20': 'USDA rate',
  'U-21': 'USDA final offer',
  'U-FRE-ID': "Freddie Mac's imminent default",
  'U-FRE-OCC': 'Homes Freddie Mac leaves out',
  'U-FRE-RP': "Freddie Mac's limits of a plan",
  'U-MIR': 'The modification rate between known rows',
  'U-PI': 'Equal payment when not late',
  'U-REINSTATE': 'When reinstatement is open',
  'U-REM': 'Rounding of the recomputed term',
} as const;
export type ReadingId = keyof typeof READING_TITLES;

/** What the texts leave open, read our way: a heading of `docs/readings.md`. `openQuestion` is another heading there. */
export function reading(id: ReadingId, openQuestion: string = id): Source {
  const section = `${id} ${READING_TITLES[id]}`;
  return cite(READINGS, {
    section,
    url: `${DOCUMENTS}/readings.md#${anchorOf(section)}`,
    effective: '2026-11-27',
    evidence: 'reading',
    openQuestion,
  });
}

/** The anchor of a heading as hosts of Markdown make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
