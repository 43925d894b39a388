import { type Caution, isOutOfScope } from '../case/cautions';
import { isAskedLast } from '../case/paths';
import type { FactPath } from '../case/schema';
import { factsForTerms } from '../interview/rank';
import type { OptionResult, Simulation } from '../simulate/results';
import { aboutOption } from './about-option';
import { changeOf, knownChangeSentence, openOptions } from './answer';
import { isOnOldRate, oldRateSentence } from './approximate';
import { agendaOf, byDay, lastOpenDay } from './dates';
import { withoutEscrow } from './estimates';
import { type Explanation, explainCaution, FILED_IN_BREACH } from './explain';
import { authoritiesAmong, isForPlans } from './for-household';
import { explainOwners } from './owners';
import type { Sentence } from './sentence';

/** Steps of these say themselves to call the servicer, and a counselor. */
const SAY_TO_CALL = ['sale-set', 'sale-very-soon', 'sale-applied-late', 'sale-not-confirmed', 'sale-passed'];

/** As many questions as can be said in one breath. */
const MOST_NAMED = 3;

/** Besides a sale and a letter with days of their own, these steps come before what may help. */
const FIRST_OF_ALL = ['sale-passed', 'active-duty-sale', FILED_IN_BREACH, 'trial-refused'];

/** What belongs beside the figures: a law that protects, and the reason that the payment rises. */
const IN_FIRST_LINES: readonly Caution['caution'][] = ['active-duty', 'escrow-rise', 'new-servicer'];

/**
 * What a counselor reads aloud first: a sale or a no, the first option and what it would cost, what it waits for, whom to
 * call, and the next date. Ways to leave the home are for who `leaves` it.
 */
export function briefOf(simulation: Simulation, explanation: Explanation, leaves = false): readonly Sentence[] {
  const { asOf, situation, options } = simulation;
  const { actions, timeline } = explanation;
  const candidates = openOptions(simulation, leaves).filter((option) => isForPlans(option, leaves));
  const authorities = authoritiesAmong(options);
  const [first] = candidates;
  const leftOut = withoutEscrow(simulation.estimates);
  const owners = authorities.length > 1 ? explainOwners(candidates, situation, leaves) : undefined;
  const change = first && authorities.length === 1 ? changeOf(first, situation) : undefined;
  const knownChange = authorities.length === 1 ? knownChangeSentence(situation) : undefined;
  const openFacts = owners
    ? ['loan.backer', ...(owners.range ? [] : asked(figuresFirst(simulation)))].slice(0, MOST_NAMED)
    : openFactsOf(first, change !== undefined, simulation);
  const { yours, theirs, notBefore } = agendaOf(timeline, asOf);
  const ahead = byDay([...yours, ...theirs, ...notBefore]).filter(
    ({ id, holdsSale, goesOn }) => id !== 'sale' && !holdsSale && !goesOn,
  );
  const isDenied = actions.some(({ id }) => id === 'appeal-denied');
  const next = (isDenied ? ahead.find(({ id }) => id === 'appeal') : undefined) ?? ahead[0];
  const urgent = actions.filter(({ id, about }) => about !== undefined || FIRST_OF_ALL.includes(id));
  const explained = explanation.options.find(({ id }) => id === first?.id);
  const sellsFirst = first?.warnings.includes('ordinary-sale-first') === true;
  const isBankrupt = simulation.cautions.some(({ caution }) => caution === 'bankruptcy');
  const isFiled = simulation.cautions.some(({ caution }) => caution === 'foreclosure-filed');
  const ownRules = simulation.cautions.filter((one) => isOutOfScope(one) || one.caution === 'heir-of-reverse');
  if (ownRules.length > 0) {
    return [
      ...urgent.map(({ sentence }) => sentence),
      ...ownRules.map((caution) => explainCaution(caution, simulation)),
      ...explanation.endOfLoan,
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
  // With a sale ahead, whoever is in bankruptcy hears of the lawyer before anything else.
  const isLawyerFirst = isBankrupt && urgent.length > 0;
  // Bad news that is near comes before any good news.
  const isEndNear = explanation.endOfLoan.some(({ key }) => key === 'explain.beforeBalloon');
  return [
    ...(isLawyerFirst ? [call] : []),
    ...urgent.map(({ sentence }) => sentence),
    ...explanation.nature,
    ...(isEndNear ? explanation.endOfLoan : []),
    ...(first ? [] : [explanation.nothingFits]),
    ...(explained?.atVerdict.filter(({ key }) => key === 'warnings.ordinary-sale-first') ?? []),
    ...(first && authorities.length === 1
      ? [
          {
            key: sellsFirst ? 'explain.brief.first.ordinarySale' : `explain.brief.first.${first.status}`,
            values: { option: { unit: 'quotes', value: [aboutOption(first, 'title')] } },
          } as const,
        ]
      : []),
    ...(explained?.status === 'servicer-decides'
      ? explained.reasons
          .filter(({ role }) => role === 'refers')
          .slice(0, 1)
          .map(({ sentence }) => sentence)
      : []),
    ...(change
      ? [
          change.sentence,
          ...(change.later ? [change.later] : []),
          ...(change.above ? [change.above] : []),
          ...(change.due ? [change.due] : []),
        ]
      : [...(owners ? [] : (explained?.headline ?? [])), ...(knownChange ? [knownChange] : [])]),
    ...(owners ? [...owners.first, ...owners.sentences, ...(owners.due ? [owners.due] : [])] : []),
    ...(explained?.atVerdict.filter(({ key }) => key === 'explain.saleShort') ?? []),
    ...explanation.beforeSale,
    ...(change && first && isOnOldRate(first) ? [oldRateSentence(first, simulation.marketRates)] : []),
    ...explanation.opensSoon,
    ...(isEndNear ? [] : explanation.endOfLoan),
    ...(isFiled && !urgent.some(({ about }) => about === 'sale') ? [{ key: 'explain.brief.filed' }] : []),
    ...simulation.cautions
      .filter(({ caution }) => IN_FIRST_LINES.includes(caution) && !urgent.some(({ id }) => id === `${caution}-sale`))
      .map((caution) => explainCaution(caution, simulation)),
    ...(leftOut && (change || owners?.range) ? [leftOut] : []),
    ...(openFacts.length > 0
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

/** What the verdict of an option waits for, or else its figures where it has none: then what brings a figure comes before what only settles a rule. */
function openFactsOf(
  option: OptionResult | undefined,
  hasFigures: boolean,
  simulation: Simulation,
): readonly FactPath[] {
  if (option === undefined) return [];
  const own = hasFigures ? option.missing : [...option.missing, ...factsForTerms(option)];
  const inOrder = hasFigures ? simulation.nextQuestions : figuresFirst(simulation);
  return asked(inOrder.filter((path) => own.includes(path))).slice(0, MOST_NAMED);
}

function figuresFirst({ nextFigures, nextQuestions }: Simulation): readonly FactPath[] {
  return [...new Set([...nextFigures, ...nextQuestions])];
}

const PARTS: readonly string[] = ['loan.principalAndInterest', 'loan.escrow'];

/** Small amounts are named only where nothing else is missing; both parts of a payment are asked as one, since people know the whole. */
function asked(paths: readonly FactPath[]): readonly FactPath[] {
  const main = paths.filter((path) => !isAskedLast(path));
  const named = main.length > 0 ? main : paths;
  if (!PARTS.every((part) => named.some((path) => path === part))) return named;
  return [...new Set(named.map((path) => (PARTS.includes(path) ? 'loan.payment' : path)))];
}
