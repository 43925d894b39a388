import { type Caution, isOutOfScope } from '../case/cautions';
import type { Notice } from '../case/notices';
import { isAskedLast } from '../case/paths';
import type { DenialReason, FactPath } from '../case/schema';
import { factsForTerms } from '../interview/rank';
import { subtract, times } from '../money/money';
import { isOneOfChecks } from '../rules/deciding-checks';
import type { OptionResult, Simulation } from '../simulate/results';
import { aboutOption } from './about-option';
import { approximate, isOnOldRate, oldRateSentence } from './approximate';
import { agendaOf, byDay, lastOpenDay } from './dates';
import { withoutEscrow } from './estimates';
import { type ActionId, type Explanation, explainCaution, saleFirst, saleShort } from './explain';
import { authoritiesAmong, isForPlans } from './for-household';
import { changeOf, isChangedLoan, knownChangeSentence, openOptions } from './payment-change';
import { explainOwners } from './payment-range';
import { moneyValue, type Sentence } from './sentence';
import { explainStateLaw, type State } from './state-law';

/** Steps of these say themselves to call the servicer, and a counselor. */
const SAY_TO_CALL: readonly ActionId[] = [
  'sale-set',
  'sale-answered',
  'sale-very-soon',
  'sale-applied-late',
  'sale-not-confirmed',
  'sale-passed',
];

/** As many questions as can be said in one breath. */
const MOST_NAMED = 3;

/** Besides a sale and a letter with days of their own, these steps come before what may help. */
const FIRST_OF_ALL: readonly ActionId[] = [
  'sale-passed',
  'active-duty-sale',
  'filed-in-breach',
  'trial-refused',
  'await-letter',
  'await-decision',
];

/** What the household came with, before what may help: a law that protects, the reason that the payment rises, another loan. */
const IN_FIRST_LINES: readonly Caution['caution'][] = [
  'active-duty',
  'escrow-rise',
  'modification-rise',
  'new-servicer',
  'has-other-liens',
  'may-refinance',
];

/** That the loan may be of another kind, where its owner is known: else too many loans may be. */
const MAY_BE_OTHER: readonly Caution['caution'][] = ['reverse-mortgage', 'usda-direct'];

/** Changes of the payment that a changed or a new loan can meet; of taxes and of steps there are cautions of their own. */
const RISES: readonly NonNullable<Simulation['situation']['changes']>[number]['reason'][] = [
  'rate-reset',
  'recast',
  'interest-only-end',
];

/** The home became theirs, and they did not sign: whether to go on paying is what they ask. */
const NEW_OWNERS: readonly Caution['caution'][] = ['heir', 'divorced-co-owner'];

/** Where the first lines say in a line what the page says at more length. */
const IN_SHORT: Readonly<Partial<Record<Caution['caution'], string>>> = {
  'after-disaster': 'explain.brief.disaster',
  'left-after-disaster': 'explain.brief.leftAfterDisaster',
  'old-debt': 'explain.brief.oldDebt',
};

/** Reasons of a letter to whose answer the page has more room. */
const LONG_REASONS: readonly DenialReason[] = ['income-too-low', 'income-too-high'];

/** Steps that the first lines leave to the page: of a letter that said no they tell the appeal alone. */
const NOT_IN_FIRST_LINES: readonly ActionId[] = ['accept-too'];

/** The question on a sum that two answers tell. */
const TWO_SUMS: readonly Notice['notice'][] = ['past-due-differs', 'past-due-has-fees'];

interface ForHousehold {
  /** Whether the household wants to leave the home: it alone is told ways to leave it. */
  readonly leaves?: boolean;
  /** Where the home is: it tells what is left of a debt after a sale. */
  readonly state?: State | null;
  /** Up to date, and able to go on. */
  readonly asksNoHelp?: boolean;
}

/**
 * What a counselor reads aloud first: a sale or a no, the first option and what it would cost, what it waits for, whom to
 * call, and the next date.
 */
export function briefOf(
  simulation: Simulation,
  explanation: Explanation,
  { leaves = false, state = null, asksNoHelp = false }: ForHousehold = {},
): readonly Sentence[] {
  const { asOf, situation, options } = simulation;
  const { actions, timeline } = explanation;
  const isOldDebt = simulation.cautions.some(({ caution }) => caution === 'old-debt');
  // Before help with a debt of many years comes the question whether it can still be asked for.
  const candidates =
    asksNoHelp || isOldDebt ? [] : openOptions(simulation, leaves).filter((option) => isForPlans(option, leaves));
  const authorities = authoritiesAmong(options);
  const [first] = candidates;
  const leftOut = withoutEscrow(simulation.estimates);
  const owners =
    authorities.length > 1 && candidates.length > 0 ? explainOwners(candidates, situation, leaves) : undefined;
  const change = first && authorities.length === 1 ? changeOf(first, situation) : undefined;
  const knownChange = authorities.length === 1 || asksNoHelp ? knownChangeSentence(situation) : undefined;
  const isRise = situation.unpaidInstallments === 0 && RISES.some((one) => situation.changes?.at(-1)?.reason === one);
  const risesAhead = isRise ? knownChangeSentence(situation) : undefined;
  const openFacts = owners
    ? ['loan.backer', ...(owners.range ? [] : asked(figuresFirst(simulation), situation))].slice(0, MOST_NAMED)
    : openFactsOf(first, change !== undefined, simulation);
  const { yours, theirs, notBefore } = agendaOf(timeline, asOf);
  const ahead = byDay([...yours, ...theirs, ...notBefore]).filter(
    ({ id, holdsSale, goesOn }) => id !== 'sale' && !holdsSale && !goesOn,
  );
  // A changed loan has an end of its own: what is left far ahead without it is told below.
  const isOtherEnd =
    change !== undefined && first !== undefined && isChangedLoan(first.kind) && situation.changes === null;
  const isDenied = actions.some(({ id }) => id === 'appeal-denied' || id === 'appeal-now');
  const next = (isDenied ? ahead.find(({ id }) => id === 'appeal') : undefined) ?? ahead[0];
  const urgent = actions.filter(
    ({ id, about }) => (about !== undefined || FIRST_OF_ALL.includes(id)) && !NOT_IN_FIRST_LINES.includes(id),
  );
  const isSaleOver = simulation.cautions.some(({ caution }) => caution === 'sale-over');
  const explained = explanation.options.find(({ id }) => id === first?.id);
  const hasFigure =
    change !== undefined || (owners ? owners.sentences.length > 0 : (explained?.headline ?? []).length > 0);
  const sellsFirst = first?.warnings.includes('ordinary-sale-first') === true;
  const isBankrupt = simulation.cautions.some(({ caution }) => caution === 'bankruptcy');
  const isFiled = simulation.cautions.some(({ caution }) => caution === 'foreclosure-filed');
  const ownRules = simulation.cautions.filter((one) => isOutOfScope(one) || one.caution === 'heir-of-reverse');
  // Of two cautions each is told in short.
  const isHeir = ownRules.some(({ caution }) => caution === 'heir-of-reverse');
  if (ownRules.length > 0) {
    return [
      ...urgent.map(({ sentence }) => sentence),
      ...ownRules.map((caution) => {
        const sentence = explainCaution(caution, simulation);
        return isHeir ? { ...sentence, key: `explain.brief.heir.${caution.caution}` } : sentence;
      }),
      ...explanation.endOfLoan,
    ];
  }
  if (isSaleOver && leaves) {
    return [
      ...urgent.map(({ id, sentence }) =>
        id === 'sale-passed' ? { ...sentence, key: 'explain.brief.saleOver' } : sentence,
      ),
      { key: 'explain.brief.sold' },
      ...debtAfterSale(state),
      { key: 'explain.brief.counselor' },
    ];
  }
  const isSaleInBankruptcy = simulation.cautions.some(({ caution }) => caution === 'bankruptcy-sale');
  const isCallSaid = urgent.some(({ id }) => SAY_TO_CALL.includes(id));
  const called = isSaleInBankruptcy
    ? 'callLawyerOfSale'
    : isBankrupt
      ? 'callLawyerFirst'
      : isCallSaid
        ? 'counselor'
        : 'call';
  const call: Sentence = { key: `explain.brief.${called}` };
  // Whoever is in bankruptcy hears of the lawyer before anything else.
  const isLawyerFirst = isBankrupt;
  // Bad news that is near comes before any good news.
  return [
    ...(isLawyerFirst ? [call] : []),
    ...urgent.map(({ sentence }) => sentence),
    ...(isFiled && !urgent.some(({ about }) => about === 'sale') ? [{ key: 'explain.brief.filed' }] : []),
    ...explanation.nature,
    ...(explanation.isBalloonNear ? explanation.endOfLoan : []),
    ...simulation.cautions
      .filter(
        ({ caution, denialReason }) =>
          (IN_FIRST_LINES.includes(caution) ||
            denialReason !== undefined ||
            (authorities.length === 1 && MAY_BE_OTHER.includes(caution))) &&
          !urgent.some(({ id }) => id === `${caution}-sale`),
      )
      .map((caution) => {
        const sentence = explainCaution(caution, simulation);
        const { denialReason } = caution;
        return denialReason && LONG_REASONS.includes(denialReason)
          ? { ...sentence, key: `explain.brief.denied.${denialReason}` }
          : sentence;
      }),
    ...simulation.cautions.flatMap(({ caution }) => {
      const key = IN_SHORT[caution];
      return key === undefined ? [] : [{ key }];
    }),
    ...(urgent.some(({ id, about }) => about !== undefined || id === 'await-letter') ? [] : applied(simulation)),
    ...(risesAhead ? [risesAhead, { key: 'explain.brief.beforeRise' }] : []),
    ...(first || isOldDebt ? [] : [explanation.nothingFits]),
    ...(asksNoHelp && simulation.cautions.some(({ caution }) => NEW_OWNERS.includes(caution))
      ? [{ key: 'explain.brief.goOn' }]
      : []),
    ...(first ? saleFirst(first) : []),
    ...(first && authorities.length === 1
      ? [
          {
            key: sellsFirst ? 'explain.brief.first.ordinarySale' : `explain.brief.first.${first.status}`,
            values: { option: { unit: 'quotes', value: [aboutOption(first, 'title')] } },
          } as const,
        ]
      : []),
    ...(authorities.length === 1 && explained?.status === 'servicer-decides' && !sellsFirst
      ? explained.reasons
          .filter(({ role }) => role === 'refers')
          .slice(0, 1)
          .map(({ sentence }) => sentence)
      : []),
    ...(change
      ? [
          change.sentence,
          ...(change.later && change.later.key !== risesAhead?.key ? [change.later] : []),
          ...(change.above ? [change.above] : []),
          ...(change.due ? [change.due] : []),
        ]
      : [...(owners ? [] : (explained?.headline ?? [])), ...(knownChange && !risesAhead ? [knownChange] : [])]),
    ...otherwise(first, candidates, explanation),
    ...(owners
      ? [
          ...owners.first,
          ...owners.sentences.filter(({ key }) => key !== risesAhead?.key),
          ...(owners.due ? [owners.due] : []),
        ]
      : []),
    ...(hasFigure || leaves || isDenied ? [] : pastDue(simulation)),
    ...(first ? saleShort(first) : []),
    ...explanation.beforeSale,
    ...(change && first && isOnOldRate(first) && !isDenied ? [oldRateSentence(first, simulation.marketRates)] : []),
    ...explanation.opensSoon,
    ...(leaves ? [] : equityAtStake(simulation)),
    ...(explanation.isBalloonNear || isOtherEnd ? [] : explanation.endOfLoan),
    ...explanation.notices.filter(({ notice }) => TWO_SUMS.includes(notice)).map(({ sentence }) => sentence),
    ...(leftOut && (change || owners?.range) ? [leftOut] : []),
    ...(openFacts.length > 0 && !isDenied
      ? [
          {
            key: 'explain.brief.waits',
            values: { answers: { unit: 'quotes', value: openFacts.map((path) => ({ key: `fields.${path}.label` })) } },
          } as const,
        ]
      : []),
    ...(urgent.length > 0 ? actions.filter(({ id }) => id === 'agency').map(({ sentence }) => sentence) : []),
    ...(isLawyerFirst ? [] : [call]),
    ...(next
      ? [
          {
            key: `explain.brief.${next.mayCount ? 'nextPerhaps' : 'next'}`,
            values: {
              day: { unit: 'date', value: next.group === 'yours' ? lastOpenDay(next.date, asOf) : next.date },
              what: { unit: 'quotes', value: ahead.filter(({ date }) => date === next.date).map(({ label }) => label) },
            },
          } as const,
        ]
      : []),
  ];
}

/** What the first lines can do without where they would be too many to read aloud, the first of these first, by how their keys begin: the text below tells them. */
const CAN_WAIT = [
  'warnings.market-rate-old',
  'cautions.denied-other',
  'explain.brief.waits',
  'explain.brief.beforeRise',
  'explain.brief.pastDue',
  'stateLaw.limits.',
  'stateLaw.redemption.after',
  'answer.due.nothing',
  'explain.balloonIfNothingChanges',
  'explain.brief.next',
  'explain.role.signed-with-ex',
  'explain.agencies.',
];

/** The first lines, without what can wait until they `fit`. */
export function shortened(
  lines: readonly Sentence[],
  fit: (lines: readonly Sentence[]) => boolean,
): readonly Sentence[] {
  const waits = CAN_WAIT.find((start) => lines.some(({ key }) => key.startsWith(start)));
  if (waits === undefined || fit(lines)) return lines;
  const one = lines.findLastIndex(({ key }) => key.startsWith(waits));
  return shortened(lines.toSpliced(one, 1), fit);
}

/** While nobody knows if a plan fits: what puts the missed payments off, with its figure. */
function otherwise(
  first: OptionResult | undefined,
  candidates: readonly OptionResult[],
  explanation: Explanation,
): readonly Sentence[] {
  if (first?.kind !== 'repayment-plan' || first.status !== 'needs-information') return [];
  if (authoritiesAmong(candidates).length > 1) return [];
  const other = candidates.find(({ kind }) => kind === 'partial-claim' || kind === 'deferral');
  const explained = explanation.options.find(({ id }) => id === other?.id);
  if (other === undefined || explained === undefined) return [];
  const values = { option: { unit: 'quotes', value: [aboutOption(other, 'title')] } } as const;
  return [{ key: 'explain.brief.otherwise', values }, ...explained.headline];
}

/** Where no option has a figure yet: what is past due, and that nobody has to pay it to ask. */
function pastDue({ situation: { unpaidInstallments, arrears, arrearsAtLeast } }: Simulation): readonly Sentence[] {
  const sum = arrears ?? arrearsAtLeast;
  if (unpaidInstallments === 0 || sum === null) return [];
  const isLeast = { unit: 'select', value: arrears === null ? 'yes' : 'no' } as const;
  return [{ key: 'explain.brief.pastDue', values: { pastDue: moneyValue(sum), isLeast } }];
}

/** What to ask of an application that nobody has called complete. */
function applied({ cautions }: Simulation): readonly Sentence[] {
  const sentOn = cautions.find(({ caution }) => caution === 'application-sent')?.sentOn;
  return sentOn === undefined
    ? []
    : [{ key: 'explain.brief.applied', values: { sent: { unit: 'date', value: sentOn } } }];
}

/** In percent of the home's worth: so much left after a sale is more than a foreclosure should take. The number is ours. */
const MUCH_LEFT = 20;
const WHOLE = 100;

/** What a sale would leave of a home that is worth far more than is owed, while payments are missed: the last way, and still better than a foreclosure. */
function equityAtStake({ options, situation }: Simulation): readonly Sentence[] {
  const { unpaidInstallments } = situation;
  const { checks = [] } = options.find(({ warnings }) => warnings.includes('ordinary-sale-first')) ?? {};
  const { actual, limit } = checks.find(({ name }) => isOneOfChecks(name, 'owes-more-than-sale')) ?? {};
  if (unpaidInstallments === 0 || actual?.unit !== 'money' || limit?.unit !== 'money') return [];
  const left = subtract(actual.value, limit.value);
  if (times(left, WHOLE) < times(actual.value, MUCH_LEFT)) return [];
  return [{ key: 'explain.brief.equity', values: { left: approximate(moneyValue(left)) } }];
}

/** What can still matter once a home is sold. */
const AFTER_SALE = ['stateLaw.redemption.after', 'stateLaw.shortSale'];

/** What the law of the state says of a debt that is left. */
function debtAfterSale(state: State | null): readonly Sentence[] {
  const law = state === null ? undefined : explainStateLaw(state);
  if (law === undefined) return [{ key: 'explain.brief.tellState' }];
  const { state: place, sentences, limits, after } = law;
  return [
    {
      key: 'explain.brief.lawOfState',
      values: { state: { unit: 'choices', path: 'property.state', values: [place] } },
    },
    ...sentences.slice(-1),
    ...limits,
    ...after.filter(({ key }) => AFTER_SALE.includes(key)),
  ];
}

/** What the verdict of an option waits for, or else its figures where it has none: then what brings a figure comes before what only settles a rule. */
function openFactsOf(
  option: OptionResult | undefined,
  hasFigures: boolean,
  simulation: Simulation,
): readonly FactPath[] {
  if (option === undefined) return [];
  const own = hasFigures ? option.missing : [...option.missing, ...factsForTerms(option)];
  const inOrder = hasFigures ? simulation.nextQuestions : figuresFirst(simulation);
  const open = inOrder.filter((path) => own.includes(path));
  // Where only small amounts are open, what brings the figures of other options tells more.
  const isSmall = open.every(isAskedLast);
  return asked(open.length > 0 && isSmall ? figuresFirst(simulation) : open, simulation.situation).slice(0, MOST_NAMED);
}

function figuresFirst({ nextFigures, nextQuestions }: Simulation): readonly FactPath[] {
  return [...new Set([...nextFigures, ...nextQuestions])];
}

const PARTS: readonly string[] = ['loan.principalAndInterest', 'loan.escrow'];

/**
 * Small amounts are named only where nothing else is missing. Both parts of a payment are asked as one, since people know the
 * whole; of a whole that is told only the first part is asked.
 */
function asked(paths: readonly FactPath[], { paymentKnownAs }: Simulation['situation']): readonly FactPath[] {
  const main = paths.filter((path) => !isAskedLast(path));
  const named = main.length > 0 ? main : paths;
  if (!PARTS.every((part) => named.some((path) => path === part))) return named;
  const one = paymentKnownAs === 'total' ? 'loan.principalAndInterest' : 'loan.payment';
  return [...new Set(named.map((path) => (PARTS.includes(path) ? one : path)))];
}
