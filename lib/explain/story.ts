import { type PlainDate, partsOf } from '../calendar/date';
import { type Percent, percentOf } from '../money/ratio';
import type { Source } from '../rules/parameter';
import {
  ALLIANCE_FIGURES,
  ALLIANCE_REPORTS,
  ALLIANCE_SOURCES,
  type AllianceReport,
  type Event,
  type FigureName,
} from './alliance';
import type { Value } from './sentence';

/** The passages of the story; links into it name them. */
export const STORY_ANCHORS = [
  'what-it-was',
  'how-it-worked',
  'special-considerations',
  'criticism',
  'key-points',
  'corrections',
] as const;
export type StoryAnchor = (typeof STORY_ANCHORS)[number];

/** A paragraph, with its figures and what it rests on. */
export interface Paragraph {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly sources: readonly Source[];
}

type SourceName = keyof typeof ALLIANCE_SOURCES;

function paragraph(
  name: string,
  figures: readonly FigureName[] = [],
  sources: readonly SourceName[] = [],
): (anchor: StoryAnchor) => Paragraph {
  return (anchor) => ({
    key: `story.${anchor}.${name}`,
    values: Object.fromEntries(figures.map((figure) => [figure, ALLIANCE_FIGURES[figure].value])),
    sources: [
      ...new Set([
        ...figures.map((figure) => ALLIANCE_FIGURES[figure].source),
        ...sources.map((one) => ALLIANCE_SOURCES[one]),
      ]),
    ],
  });
}

const STORY = {
  'what-it-was': [
    paragraph('private', [], ['statement', 'testimony']),
    paragraph('meltdown', [], ['article']),
    paragraph('birth', ['firstServicers', 'firstShare'], ['announcement', 'firstMembers']),
    paragraph('growth', ['laterServicers', 'subprimeShare', 'primeShare']),
  ],
  'how-it-worked': [
    paragraph('hotline', ['callsAfterFreeze', 'calls2008', 'sessions2008', 'hotlineNumber']),
    paragraph('letters', ['letters2008', 'lettersAnswered', 'events', 'familiesInPerson']),
    paragraph('workouts', [], ['firstMonths', 'paymentsRose']),
    paragraph('freeze', ['resetsExpected', 'resetsSeen', 'resetsModified', 'resetsPaidOff'], ['freezeRevised']),
    paragraph('freezeCaveat', [], ['freezeRevised', 'august']),
    paragraph('programs', [], ['streamlined', 'noForgiveness', 'tierOne', 'reduction']),
    paragraph('sales', ['shortSales2012']),
    paragraph('standards', [], ['article']),
  ],
  'special-considerations': [
    paragraph('runFrom', [], ['runFrom', 'closing']),
    paragraph('end', [], ['closing']),
    paragraph('hotlineToday', ['callsIn2017']),
  ],
  criticism: [
    paragraph('counting', ['tenMonths2008', 'solutionsBy2015', 'modificationsBy2015'], ['tenMillion']),
    paragraph('estimates', [], ['estimates', 'runFrom', 'underFire']),
    paragraph('plans', ['paymentCut', 'paymentSame', 'paymentRaised']),
    paragraph('gatekeeping', ['inPersonShare'], ['hotlineFlood', 'runFrom']),
    paragraph('openness', [], ['runFrom', 'underFire']),
    paragraph('uncoordinated', [], ['article']),
    paragraph('outpaced', ['noHelpOf10', 'noHelp2010', 'debtGrew2010']),
    paragraph('otherSide', ['redefaultLow', 'redefaultHigh', 'selfCure']),
  ],
  'key-points': ['who', 'what', 'plans', 'gate', 'end', 'today'].map((name) => paragraph(name)),
  corrections: [
    paragraph('tenMonths', ['tenMonths2008', 'byJuly2008', 'bySeptember2008'], ['october']),
    paragraph('totals', ['solutionsBy2015', 'modificationsBy2015'], ['tenMillion']),
    paragraph('workouts', [], ['tenMillion']),
    paragraph('end', [], ['closing']),
    paragraph('government', [], ['statement', 'testimony']),
    paragraph('council', [], ['runFrom', 'closing']),
    paragraph('forgiveness', [], ['noForgiveness', 'reduction']),
    paragraph('hotline', [], ['hotlineFlood']),
    paragraph('members', [], ['testimony', 'firstMembers']),
    paragraph('translation', [], ['runFrom']),
  ],
} satisfies Record<StoryAnchor, readonly ((anchor: StoryAnchor) => Paragraph)[]>;

/** One passage of the story with its paragraphs. */
export interface Passage {
  readonly id: StoryAnchor;
  readonly paragraphs: readonly Paragraph[];
  /** The sources of all paragraphs, each once. */
  readonly sources: readonly Source[];
}

export const PASSAGES: readonly Passage[] = STORY_ANCHORS.map((id) => {
  const paragraphs = STORY[id].map((paragraphOf) => paragraphOf(id));
  return { id, paragraphs, sources: [...new Set(paragraphs.flatMap(({ sources }) => sources))] };
});

/** A report with the share of repayment plans in percent. */
interface SharedReport extends AllianceReport {
  readonly planShare: Percent;
}

export const SHARED_REPORTS: readonly SharedReport[] = ALLIANCE_REPORTS.map((report) => ({
  ...report,
  planShare: percentOf(report.plans, report.workouts, 1),
}));

/** An event's day as precisely as it is known. */
export function eventDay({ on, known }: Pick<Event, 'on' | 'known'>): Value {
  if (known === 'year') return { unit: 'name', value: on.slice(0, 4) };
  return { unit: known === 'day' ? 'date' : 'month-of-year', value: on };
}

/** A day as a year with its fraction: where it stands on a line of years. */
export function yearAt(day: PlainDate): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return year + (month - 1) / 12 + dayOfMonth / 372;
}
