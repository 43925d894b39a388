import type { PlainDate } from '../calendar/date';
import { caseCode } from '../case/code';
import type { Case, FactPath } from '../case/schema';
import { type Money, ZERO } from '../money/money';
import type { Source } from '../rules/parameter';
import type { CheckResult, OptionResult, Simulation } from '../simulate/results';
import { agencyOfBacker } from './agency';
import { agencySentence } from './agency-sentence';
import { approximate, areTotalsApproximate } from './approximate';
import { agendaOf, whyDaysAreMissing } from './dates';
import type { Explanation, OptionExplanation } from './explain';
import { balloonOf } from './figures';
import { isForPlans, knowsOwner, wantsToLeave } from './for-household';
import { explainNotice } from './notice';
import { openOptions } from './payment-change';

import { saleAhead } from './sale';
import { moneyValue, type Sentence, type Value } from './sentence';
import { stateDoorLine, stateToAsk } from './state-doors';

/** One line of the sheet; said once in each language, except for names that no language changes. */
export type SheetLine =
  | { readonly is: 'heading'; readonly title: Sentence; readonly notes: readonly Sentence[] }
  | { readonly is: 'sentence'; readonly sentence: Sentence }
  | { readonly is: 'figure'; readonly label: Sentence; readonly value: Value }
  | { readonly is: 'source'; readonly source: Source }
  /** An empty line, to be filled in by hand. */
  | { readonly is: 'blank'; readonly label: Sentence };

/** One part of the sheet under its title. */
export interface SheetPart {
  readonly id: string;
  readonly title: Sentence;
  readonly lines: readonly SheetLine[];
}

/** What to have at hand during the call, for paper and file alike. */
export interface SheetContent {
  readonly asOf: PlainDate;
  /** Names the case without telling anything of it. */
  readonly code: string;
  readonly intro: readonly Sentence[];
  /** In the order of the paper; a further part is one more entry. */
  readonly parts: readonly SheetPart[];
}

const MOST_OPTIONS = 3;
/** While nobody knows the owner: the rules of several owners have to fit on the same two pages. */
const MOST_OF_ANY_OWNER = 2;

interface SheetOption {
  readonly option: OptionResult;
  readonly explained: OptionExplanation;
}

/**
 * What to have at hand during the call, from a case, its simulation and that one's explanation. `inWords` says a sentence: it tells
 * which questions come to the same, whatever option asks them.
 */
export function sheetOf(
  loanCase: Case,
  simulation: Simulation,
  explanation: Explanation,
  inWords: (sentence: Sentence) => string,
): SheetContent {
  const options = optionsOf(loanCase, simulation, explanation);
  const code = caseCode(loanCase);
  const state = stateToAsk(loanCase);
  const stateDoor = state && stateDoorLine(state);
  const { yours, theirs, notBefore } = agendaOf(explanation.timeline, simulation.asOf);
  const missingDays = whyDaysAreMissing(loanCase);
  return {
    asOf: simulation.asOf,
    code,
    intro: [
      explanation.asOf,
      { key: 'sheet.code', values: { code: { unit: 'name', value: code } } },
      { key: 'sheet.noApplication' },
      { key: 'site.scam' },
    ],
    parts: [
      {
        id: 'case',
        title: { key: 'sheet.part.case' },
        lines: [...factsOf(loanCase), ...explanation.situation.map(say)],
      },
      {
        id: 'options',
        title: { key: 'sheet.part.options' },
        lines: [...options.flatMap(linesOf), ...oldRates(options, inWords), ...ownerLine(loanCase)],
      },
      {
        id: 'questions',
        title: { key: 'sheet.part.questions' },
        lines: questionsOf(loanCase, simulation, options, inWords),
      },
      {
        id: 'dates',
        title: { key: 'explain.heading.timeline' },
        lines: [
          ...(missingDays ? [say(missingDays.sentence)] : []),
          ...[...yours, ...theirs, ...notBefore]
            // The sale stands first of all on the sheet, and in the first question.
            .filter(({ id }) => id !== 'sale')
            .flatMap(({ sentences }) => sentences.map(say)),
        ],
      },
      {
        id: 'state',
        title: { key: 'stateDoors.title' },
        lines: stateDoor ? [say(stateDoor)] : [],
      },
      { id: 'rules', title: { key: 'sheet.part.rules' }, lines: sourcesOf(options) },
      { id: 'notes', title: { key: 'sheet.part.notes' }, lines: NOTES.map((note) => blank(`sheet.notes.${note}`)) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

const say = (sentence: Sentence): SheetLine => ({ is: 'sentence', sentence });
const blank = (key: string): SheetLine => ({ is: 'blank', label: { key } });

/** That the owner is to be asked for, or the agency behind the loan to call. */
function ownerLine(loanCase: Case): readonly SheetLine[] {
  if (!knowsOwner(loanCase)) return [say({ key: 'sheet.ownerOpen' })];
  const agency = agencyOfBacker(loanCase.loan.backer);
  return agency ? [say(agencySentence(agency))] : [];
}

/** On which day's market rate these figures rest, once for all options. */
function oldRates(options: readonly SheetOption[], inWords: (sentence: Sentence) => string): readonly SheetLine[] {
  const sentences = options.flatMap(({ explained }) =>
    explained.warnings.filter(({ warning }) => warning === 'market-rate-old'),
  );
  return [...new Map(sentences.map((sentence) => [inWords(sentence), sentence])).values()].map(say);
}

const NOTES = ['who', 'when', 'reference', 'answer', 'papers'];

/** The first open options that keep the home, or any where the household wants to leave. */
function optionsOf(loanCase: Case, simulation: Simulation, explanation: Explanation): readonly SheetOption[] {
  const leaves = wantsToLeave(loanCase);
  const candidates = openOptions(simulation, leaves).filter((option) => isForPlans(option, leaves));
  // While nobody knows the owner, one of each kind: the same help with several owners would fill the sheet.
  const isFirstOfKind = ({ kind }: OptionResult, index: number) =>
    candidates.findIndex((one) => one.kind === kind) === index;
  return candidates
    .filter((option, index) => knowsOwner(loanCase) || isFirstOfKind(option, index))
    .slice(0, knowsOwner(loanCase) ? MOST_OPTIONS : MOST_OF_ANY_OWNER)
    .flatMap((option) =>
      explanation.options.filter(({ id }) => id === option.id).map((explained) => ({ option, explained })),
    );
}

/** What the household told of the loan: no name, no address, nothing that is not known. */
function factsOf({ loan, arrears, hardship, property, household, history, foreclosure }: Case): readonly SheetLine[] {
  const facts: readonly (readonly [path: FactPath, value: Value | null])[] = [
    // Nothing else on the sheet is as pressing.
    ['foreclosure.saleOn', day(foreclosure.saleOn === 'none' ? null : foreclosure.saleOn)],
    ['loan.backer', choice('loan.backer', loan.backer)],
    ['loan.principalBalance', amountOf(loan.principalBalance)],
    ['loan.ratePercent', loan.ratePercent === null ? null : { unit: 'rate', value: loan.ratePercent }],
    ['loan.remainingMonths', loan.remainingMonths === null ? null : { unit: 'months', value: loan.remainingMonths }],
    ['loan.principalAndInterest', amountOf(loan.principalAndInterest)],
    ['loan.escrow', amountOf(loan.escrow)],
    ['loan.payment', amountOf(loan.payment)],
    ['arrears.oldestUnpaidDueDate', day(arrears.oldestUnpaidDueDate)],
    ['arrears.totalPastDue', amountOf(arrears.totalPastDue)],
    ['property.value', amountOf(property.value)],
    ['hardship.cause', choice('hardship.cause', hardship.cause)],
    ['hardship.duration', choice('hardship.duration', hardship.duration)],
    ['household.grossMonthlyIncome', amountOf(household.grossMonthlyIncome)],
    // What few have to tell, where it is not what most have.
    ['loan.product', choice('loan.product', unless(loan.product, 'closed-end'))],
    ['loan.otherLiens.balance', amountOf(unless(loan.otherLiens.balance, ZERO))],
    ['loan.otherLiens.payment', amountOf(unless(loan.otherLiens.payment, ZERO))],
    ['loan.balloonOn', day(loan.balloonOn)],
    ['household.role', choice('household.role', unless(household.role, 'borrower'))],
    ['household.bankruptcy', choice('household.bankruptcy', unless(household.bankruptcy, 'none'))],
    ['household.canPayNow', amountOf(unless(household.canPayNow, ZERO))],
    ['foreclosure.applicationSentOn', day(unless(foreclosure.applicationSentOn, 'none'))],
    ['history.trialPaidThenRefused', history.trialPaidThenRefused ? { unit: 'yes-no', value: true } : null],
  ];
  return facts.flatMap(([path, value]) =>
    value === null ? [] : [{ is: 'figure', label: { key: `fields.${path}.label` }, value }],
  );
}

function unless<T, U extends T>(value: T, usual: U): Exclude<T, U> | null {
  return value === usual ? null : (value as Exclude<T, U>);
}

function amountOf(amount: Money | null): Value | null {
  return amount === null ? null : moneyValue(amount);
}

function day(date: PlainDate | null): Value | null {
  return date === null ? null : { unit: 'date', value: date };
}

function choice(path: FactPath, value: string | null): Value | null {
  return value === null ? null : { unit: 'choices', path, values: [value] };
}

/** The terms that a call turns on, in the order in which they are asked; the others stand on the page of results. */
const TERMS = [
  'amount',
  'planMonths',
  'extraPayment',
  'reducedPayment',
  'arrearsAtEnd',
  'trialMonths',
  'trialPayment',
  'payment',
  'principalAndInterest',
  'ratePercent',
  'termMonths',
  'principalBalance',
  'deferredBalance',
  'claim',
  'contribution',
];

function linesOf({ option, explained }: SheetOption): readonly SheetLine[] {
  const { totals, warnings } = option;
  const total = (name: string, value: Value): SheetLine => ({
    is: 'figure',
    label: { key: `results.compare.${name}` },
    value: areTotalsApproximate(option) ? approximate(value) : value,
  });
  const terms = TERMS.flatMap((name) => explained.terms.filter(({ field }) => field === name));
  return [
    { is: 'heading', title: explained.title, notes: [explained.authority, explained.statusLabel] },
    ...explained.atVerdict.map(say),
    ...(terms.length === 0 ? [say(explained.statusSentence)] : []),
    ...terms.map(({ label, value }): SheetLine => ({ is: 'figure', label, value })),
    ...(totals
      ? [
          total('totalPaid', moneyValue(totals.totalPaid)),
          ...(totals.balloon === totals.dueAtEnd ? [] : [total('dueAtEnd', moneyValue(totals.dueAtEnd))]),
          totals.balloon === undefined
            ? total('paidOffOn', { unit: 'month-of-year', value: totals.paidOffOn })
            : say(balloonOf(totals, totals.balloon)),
        ]
      : []),
    ...(warnings.includes('never-paid-off') ? [say({ key: 'warnings.never-paid-off' })] : []),
    ...(explained.missing.length > 0
      ? [
          say({
            key: 'sheet.missing',
            values: { answers: { unit: 'quotes', value: explained.missing.map(({ label }) => label) } },
          }),
        ]
      : []),
  ];
}

const QUESTIONS = ['review', 'papers', 'owner', 'rates', 'writing'];

/** Those of any call, then what to ask for with each option. */
function questionsOf(
  loanCase: Case,
  { notices }: Simulation,
  options: readonly SheetOption[],
  inWords: (sentence: Sentence) => string,
): readonly SheetLine[] {
  const own = options.flatMap(({ explained }) => explained.actions.filter(({ id }) => id === 'option'));
  // While nobody knows the owner, several owners’ options may ask for the same.
  const once = new Map(own.map(({ sentence }) => [inWords(sentence), sentence]));
  const sale = saleAhead(loanCase);
  const first: Sentence = sale
    ? { key: 'sheet.questions.sale', values: { day: { unit: 'date', value: sale } } }
    : { key: 'sheet.questions.meanwhile' };
  return [
    say(first),
    ...notices.filter(({ path }) => path === 'arrears.totalPastDue').map((notice) => say(explainNotice(notice))),
    // Who told the owner does not ask.
    ...QUESTIONS.filter((question) => question !== 'owner' || !knowsOwner(loanCase)).map((question) =>
      say({ key: `sheet.questions.${question}` }),
    ),
    ...[...once.values()].map(say),
  ];
}

/** Every clause that these options rest on, once; where the texts leave a point open there is none to name. */
function sourcesOf(options: readonly SheetOption[]): readonly SheetLine[] {
  const sources = options.flatMap(({ option: { checks, steps = [] } }) => [
    ...checks.flatMap(sourcesOfCheck),
    ...steps.flatMap(({ source }) => source ?? []),
  ]);
  const written = sources.filter(({ evidence }) => evidence !== 'reading');
  const once = new Map(written.map((source) => [`${source.document} ${source.section}`, source]));
  return [...once.values()].map((source) => ({ is: 'source', source }));
}

function sourcesOfCheck({ source, parts = [] }: CheckResult): readonly Source[] {
  return [source, ...parts.flatMap(sourcesOfCheck)];
}
