import type {
  CheckJson,
  OptionJson,
  PaymentJson,
  SimulationJson,
  SourceJson,
  StepJson,
} from '../../lib/contract/simulation-schema';
import { ALWAYS } from '../../lib/rules/parameter';

/**
 * A whole simulation as text for a reader: a line a check, the payments in runs, every other value under its name. Only
 * what each check repeats is told once: a source is its section and grade, and stands in full at the end.
 */
export function simulationText({ version, asOf, rulesVersion, situation, options, ...rest }: SimulationJson): string {
  const { timeline, marketRates, ...lists } = rest;
  const sources = new Set<string>();
  return [
    [`version ${version}, on ${asOf}, rules of ${rulesVersion}`],
    ['situation', ...valueLines(situation)],
    ...options.map((option) => optionLines(option, sources)),
    ['dates', ...timeline.map(({ source, ...date }) => `  ${values(date)} ${cited(source, sources)}`)],
    ['market rates', ...marketRates.map(({ source, ...rate }) => `  ${values(rate)} ${cited(source, sources)}`)],
    ['what else is told', ...valueLines(lists)],
    ['sources', ...[...sources].sort().map((source) => `  ${source}`)],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function optionLines(option: OptionJson, sources: Set<string>): readonly string[] {
  const { id, status, kind, order, checks, steps = [], payments = [], illustration, ...more } = option;
  const { payments: shown = [], ...figures } = illustration ?? {};
  return [
    `${id}: ${status} (${kind}, order ${order})`,
    ...checks.flatMap((check) => checkLines(check, id, '  ', sources)),
    ...steps.map((step) => stepLine(step, sources)),
    ...payments.map((run) => `  payments: ${runText(run)}`),
    ...valueLines(more),
    ...shown.map((run) => `  illustration.payments: ${runText(run)}`),
    ...valueLines({ illustration: figures }),
  ];
}

function stepLine({ id, from, to, unit, source, ...more }: StepJson, sources: Set<string>): string {
  const clause = source === undefined ? '' : ` ${cited(source, sources)}`;
  return `  step ${id}: ${from} to ${to} (${unit}), ${values(more)}${clause}`;
}

const SIGNS = { true: 'yes', false: 'NO ', unknown: '?  ' };

function checkLines(check: CheckJson, owner: string, indent: string, sources: Set<string>): readonly string[] {
  const { id, truth, decides, effect, actual = '?', relation, limit = '', unit, since, source, ...more } = check;
  const { parts = [], missing, restsOnRates = [] } = more;
  const about = [
    since === ALWAYS ? unit : `${unit} since ${since}`,
    ...(effect === 'refers' ? ['refers'] : []),
    ...(decides ? ['decides'] : []),
    ...(missing.length > 0 ? [`waits for ${missing.join(' ')}`] : []),
    ...(restsOnRates.length > 0 ? [`rests on ${restsOnRates.join(' ')}`] : []),
  ];
  const compared = parts.length > 0 ? relation : [actual, relation, limit].join(' ').trim();
  return [
    `${indent}${SIGNS[truth]} ${id.slice(owner.length + 1)}: ${compared} (${about.join(', ')}) ${cited(source, sources)}`,
    ...parts.flatMap((part) => checkLines(part, id, `${indent}  `, sources)),
  ];
}

function runText({ months, payment, fromMonth, ...rest }: PaymentJson): string {
  return `${months} × $${payment} from month ${fromMonth}, ${values(rest)}`;
}

function cited(
  { document, section, url, effective, evidence, openQuestion }: SourceJson,
  sources: Set<string>,
): string {
  const label = `[${[section, evidence, ...(openQuestion === undefined ? [] : [openQuestion])].join(', ')}]`;
  sources.add(`${label} ${document}, ${effective}, ${url}`);
  return label;
}

/** One line per value, named by its path; empty lists and objects, and what has no value, are left out. */
function valueLines(value: unknown, path = ''): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return value.length === 0 ? [] : [`  ${path}: ${value.join(', ')}`];
  }
  if (Array.isArray(value)) return value.map((item) => `  ${path}: ${values(item)}`);
  if (typeof value !== 'object' || value === null) return [`  ${path}: ${value}`];
  return Object.entries(value).flatMap(([name, inner]) => valueLines(inner, path === '' ? name : `${path}.${name}`));
}

/** The values of a small object in one line. */
function values(object: object): string {
  return Object.entries(object)
    .map(([name, value]) =>
      typeof value === 'object' && value !== null ? `${name} (${values(value)})` : `${name} ${value}`,
    )
    .join(', ');
}
