import { date, type PlainDate } from '../calendar/date';
import { percent } from '../money/ratio';
import { pastOptions } from '../programs/history/options';
import { daysOf } from '../programs/history/program';
import * as programs from '../programs/history/sources';
import type { Evidence, Source } from '../rules/parameter';
import { cite } from '../rules/source';
import type { Value } from './sentence';

/** What the documents of the time say of HOPE NOW: each figure and date stands here once, with its source. */

const VERIFIED_ON = date('2026-11-23');

function text(title: string, section: string, url: string, effective: string, evidence: Evidence = 'secondary') {
  return cite({ title, verifiedOn: VERIFIED_ON }, { section, url: `https://${url}`, effective, evidence });
}

export const ALLIANCE_SOURCES = {
  article: text(
    'Investopedia, HOPE NOW Alliance',
    'the article that the story goes back to',
    'www.investopedia.com/terms/h/hopenowalliance.asp',
    '2020-07-31',
  ),
  birth: text(
    'Credit Union Times, 23 October 2007',
    'Treasury and HUD join the private sector',
    'www.cutimes.com/2007/10/23/treasury-and-hud-join-private-sector-to-announce-program-to-salvage-homeownership/',
    '2007-10-23',
  ),
  announcement: text(
    'HUD, remarks of Secretary Jackson',
    '10 October 2007',
    'archives.hud.gov/remarks/jackson/speeches/2007-10-10.cfm',
    '2007-10-10',
    'official',
  ),
  firstMembers: text(
    'The Truth About Mortgage, October 2007',
    'HOPE NOW initiative launched',
    'www.thetruthaboutmortgage.com/hope-now-initiative-launched-to-aid-homeowners/',
    '2007-10-10',
  ),
  testimony: text(
    'HOPE NOW, testimony of Faith Schwartz to the House, a copy',
    '25 July 2008',
    'docslib.org/doc/9030450',
    '2008-07-25',
  ),
  statement: text(
    'HOPE NOW, statement of the alliance',
    'what it is',
    'www.hopenow.com/alliance-statement.php',
    '2007-10-10',
    'official',
  ),
  counselingFoundation: text(
    'Realty Ramblings, April 2008',
    'on a report of The New York Times',
    'realtyramblings.blogspot.com/2008/04/hope-now-providing-hope-for-bankers-not.html',
    '2008-04-02',
    'weak',
  ),
  yearTwo: text(
    'National Mortgage Professional, on 2008',
    'letters and workouts',
    'nationalmortgageprofessional.com/news/17551',
    '2008-12-31',
  ),
  hotlineYear: text(
    'Homeownership Preservation Foundation, December 2008, a copy',
    'calls of 2008',
    'georgiahousing.blogspot.com/2008/12/foreclosure-prevention-hotline-helps.html',
    '2008-12-01',
  ),
  hotlineFlood: text(
    'HousingWire, December 2007',
    'calls after the rate freeze',
    'www.housingwire.com/articles/troubled-borrowers-flood-help-line-after-rate-freeze-announcement/',
    '2007-12-10',
  ),
  nineMillion: text(
    'Homeownership Preservation Foundation, January 2017',
    'the nine millionth call',
    'homeownershippreservation.org/news/nine-millionth-call-for-help-to-hpf-homeowners-hope-hotline-since-2007/',
    '2017-01-01',
    'official',
  ),
  underFire: text(
    'U.S. News, 2 April 2008',
    'on a report of The New York Times',
    'money.usnews.com/money/blogs/the-home-front/2008/04/02/hope-now-under-fire',
    '2008-04-02',
  ),
  runFrom: text(
    'The New York Times, 2 April 2008, a copy',
    'who ran the alliance',
    'thewhiterabbitnews.blogspot.com/2008/04/distressed-owners-are-frustrated-by-aid.html',
    '2008-04-02',
    'weak',
  ),
  year2012: text(
    'Mortgage News Daily, on the alliance’s report',
    '2012',
    'www.mortgagenewsdaily.com/postbyid.aspx?PostId=295366',
    '2012-12-31',
  ),
  closing: text(
    'National Mortgage News, July 2020',
    'HOPE NOW to suspend operations',
    'www.nationalmortgagenews.com/news/hope-now-to-suspend-operations-citing-coronavirus-restrictions',
    '2020-07-01',
  ),
  firstMonths: text(
    'Vujovic Law, on the alliance’s report',
    'July 2007 to January 2008',
    'vujoviclaw.com/hope-nows-successes-may-be-over-rated',
    '2008-03-01',
  ),
  july: text(
    'MortgageOrb, on the alliance’s report',
    'July 2008',
    'mortgageorb.com/hope-now-reports-over-2-million-foreclosures-prevented',
    '2008-08-31',
  ),
  august: text(
    'MortgageOrb, on the alliance’s report',
    'August 2008',
    'mortgageorb.com/23-million-foreclosures-prevented-in-past-14-months',
    '2008-09-30',
  ),
  september: text('RISMedia, on the alliance’s report', 'September 2008', 'rismedia.com/?p=30825', '2008-10-31'),
  october: text(
    'The Truth About Mortgage, on the alliance’s report',
    'October 2008',
    'www.thetruthaboutmortgage.com/hope-now-completed-225000-workouts-in-october/',
    '2008-11-30',
  ),
  april: text(
    'HOPE NOW, release of 27 May 2009',
    'April 2009',
    'rss.globenewswire.com/fr/news-release/2009/05/27/1049021/0/en/Mortgage-Industry-Completes-Record-Number-of-Workouts-in-April.html',
    '2009-05-27',
  ),
  tenMillion: text(
    'National Mortgage Professional, 2010',
    'counting a household more than once',
    'nationalmortgageprofessional.com/news/20136',
    '2010-08-01',
  ),
  february2015: text(
    'National Mortgage Professional, 2015',
    'totals to February 2015',
    'nationalmortgageprofessional.com/news/53662',
    '2015-04-01',
  ),
  estimates: text(
    'Clear on Money, on the HOPE NOW program',
    'what the counts cover',
    'clearonmoney.com/dw/doku.php?id=public:hope_now_program',
    '2009-09-30',
    'weak',
  ),
  promised: text(
    'Lawrence Journal-World, 7 December 2007',
    'what the freeze means',
    'www2.ljworld.com/news/2007/dec/07/what_new_mortgage_rate_freeze_means_you/',
    '2007-12-07',
  ),
  noForgiveness: text(
    'Calculated Risk, on FHFA’s questions and answers',
    'November 2008',
    'www.calculatedriskblog.com/2008/11/fhfa-modification-program-details.html',
    '2008-11-11',
  ),
  paymentsRose: text(
    'Leadership Conference on Civil Rights',
    'letter on the mortgage metrics report, with the study of Alan White',
    'civilrights.org/resource/concern-about-the-misleading-implications-of-the-otsocc-mortgage-metrics-report/',
    '2008-12-31',
  ),
  outpaced: text(
    'State Foreclosure Prevention Working Group, report no. 2, a copy',
    'data of October 2007',
    'pdfslide.us/documents/analysis-of-subprime-mortgage-servicing-solutions-to-avoid-foreclosure-in-addition.html',
    '2008-04-22',
  ),
  stillOutpaced: text(
    'Conference of State Bank Supervisors, August 2010',
    'report of the working group',
    'www.csbs.org/news/press-releases/pr2010/Pages/SFPWGroupAug2010.aspx',
    '2010-08-01',
    'official',
  ),
  counterView: text(
    'MortgageOrb, on a study of the Boston Fed',
    'redefault and self-cure',
    'mortgageorb.com/boston-fed-redefault-risk-and-self-cure-risk-impede-renegotiations',
    '2009-07-06',
  ),
  freezeRevised: programs.framework('revision of July 2008'),
  streamlined: programs.streamlined('announcement'),
  template: programs.template('announcement'),
  tierOne: programs.tierOne('start'),
  reduction: programs.reduction('start'),
  tierTwo: programs.tierTwo('start'),
  lastApplications: programs.closing('last applications'),
} as const satisfies Record<string, Source>;

/** The entry that this page retells. */
export const ALLIANCE_ARTICLE = ALLIANCE_SOURCES.article.url;

interface Figure {
  readonly value: Value;
  readonly source: Source;
}

const count = (value: number, source: Source): Figure => ({ value: { unit: 'count', value }, source });
const share = (percents: number, source: Source): Figure => ({
  value: { unit: 'percent', value: percent(percents) },
  source,
});

/** Figures of the story, by the names that its sentences call them. */
export const ALLIANCE_FIGURES = {
  firstServicers: count(11, ALLIANCE_SOURCES.birth),
  firstShare: share(60, ALLIANCE_SOURCES.birth),
  laterServicers: count(26, ALLIANCE_SOURCES.testimony),
  subprimeShare: share(90, ALLIANCE_SOURCES.testimony),
  primeShare: share(70, ALLIANCE_SOURCES.testimony),
  letters2008: count(2_900_000, ALLIANCE_SOURCES.yearTwo),
  lettersAnswered: share(18, ALLIANCE_SOURCES.yearTwo),
  hotlineNumber: { value: { unit: 'name', value: '888-995-HOPE' }, source: ALLIANCE_SOURCES.counselingFoundation },
  callsAfterFreeze: count(45_000, ALLIANCE_SOURCES.hotlineFlood),
  calls2008: count(1_000_000, ALLIANCE_SOURCES.hotlineYear),
  sessions2008: count(300_000, ALLIANCE_SOURCES.hotlineYear),
  callsIn2017: count(9_000_000, ALLIANCE_SOURCES.nineMillion),
  inPersonShare: share(4, ALLIANCE_SOURCES.underFire),
  resetsExpected: count(1_800_000, ALLIANCE_SOURCES.promised),
  resetsSeen: count(1_100_000, ALLIANCE_SOURCES.august),
  resetsModified: count(91_000, ALLIANCE_SOURCES.august),
  resetsPaidOff: count(449_000, ALLIANCE_SOURCES.august),
  events: count(250, ALLIANCE_SOURCES.closing),
  familiesInPerson: count(200_000, ALLIANCE_SOURCES.closing),
  tenMonths2008: count(1_700_000, ALLIANCE_SOURCES.october),
  byJuly2008: count(2_000_000, ALLIANCE_SOURCES.july),
  bySeptember2008: count(2_500_000, ALLIANCE_SOURCES.september),
  shortSales2012: count(422_605, ALLIANCE_SOURCES.year2012),
  solutionsBy2015: count(23_500_000, ALLIANCE_SOURCES.february2015),
  modificationsBy2015: count(7_400_000, ALLIANCE_SOURCES.february2015),
  paymentCut: share(35, ALLIANCE_SOURCES.paymentsRose),
  paymentSame: share(18, ALLIANCE_SOURCES.paymentsRose),
  paymentRaised: share(47, ALLIANCE_SOURCES.paymentsRose),
  noHelpOf10: count(7, ALLIANCE_SOURCES.outpaced),
  noHelp2010: share(60, ALLIANCE_SOURCES.stillOutpaced),
  debtGrew2010: share(70, ALLIANCE_SOURCES.stillOutpaced),
  selfCure: share(30, ALLIANCE_SOURCES.counterView),
  redefaultLow: share(30, ALLIANCE_SOURCES.counterView),
  redefaultHigh: share(45, ALLIANCE_SOURCES.counterView),
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof ALLIANCE_FIGURES;

/** What the alliance reported of one stretch of time: workouts, so one family may be counted more than once. */
export interface AllianceReport {
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly workouts: number;
  readonly plans: number;
  readonly modifications: number;
  readonly source: Source;
}

function report(
  from: string,
  to: string,
  source: Source,
  counts: Pick<AllianceReport, 'workouts' | 'plans' | 'modifications'>,
) {
  return { id: to, from: date(from), to: date(to), source, ...counts };
}

/** Those that tell repayment plans from modifications, in the order of time. Rounded to thousands by the alliance. */
export const ALLIANCE_REPORTS: readonly AllianceReport[] = [
  report('2007-07-01', '2008-01-31', ALLIANCE_SOURCES.firstMonths, {
    workouts: 1_035_000,
    plans: 758_000,
    modifications: 278_000,
  }),
  report('2008-07-01', '2008-07-31', ALLIANCE_SOURCES.july, {
    workouts: 192_000,
    plans: 112_000,
    modifications: 80_000,
  }),
  report('2008-08-01', '2008-08-31', ALLIANCE_SOURCES.august, {
    workouts: 189_000,
    plans: 110_000,
    modifications: 79_000,
  }),
  report('2008-10-01', '2008-10-31', ALLIANCE_SOURCES.october, {
    workouts: 225_000,
    plans: 122_000,
    modifications: 103_000,
  }),
  report('2009-04-01', '2009-04-30', ALLIANCE_SOURCES.april, {
    workouts: 270_000,
    plans: 143_000,
    modifications: 127_000,
  }),
];

/** Something that happened on a day, or of which only the month or the year is known. */
export interface Event {
  readonly id: string;
  readonly on: PlainDate;
  readonly known: 'day' | 'month' | 'year';
  /** The last day, of what lasted and is drawn as a bar. */
  readonly until?: PlainDate;
  readonly source: Source;
}

function event(id: string, day: string, source: Source, known: Event['known'] = 'day'): Event {
  return { id, on: date(day), known, source };
}

/** A closed program lasted as long as its rules say. */
function program(id: string, source: Source): Event {
  const option = pastOptions.find((one) => one.id === `history.${id}`);
  if (option === undefined) throw new RangeError(`No closed program is called ${id}`);
  const { first, last } = daysOf(option);
  return { id, on: first, known: 'day', until: last, source };
}

/** From the foundation behind the hotline to the end of the alliance. */
export const ALLIANCE_EVENTS: readonly Event[] = [
  event('foundation', '2003-01-01', ALLIANCE_SOURCES.counselingFoundation, 'year'),
  event('call', '2007-08-31', ALLIANCE_SOURCES.birth),
  { ...event('alliance', '2007-10-10', ALLIANCE_SOURCES.announcement), until: date('2020-07-31') },
  program('hope-now-rate-freeze', ALLIANCE_SOURCES.promised),
  event('lifeline', '2008-02-01', ALLIANCE_SOURCES.firstMonths, 'month'),
  event('freeze-revised', '2008-07-08', ALLIANCE_SOURCES.freezeRevised),
  program('mod-in-a-box', ALLIANCE_SOURCES.template),
  program('streamlined-modification', ALLIANCE_SOURCES.streamlined),
  program('hamp-tier-1', ALLIANCE_SOURCES.tierOne),
  program('hamp-principal-reduction', ALLIANCE_SOURCES.reduction),
  program('hamp-tier-2', ALLIANCE_SOURCES.tierTwo),
  event('last-applications', '2016-12-31', ALLIANCE_SOURCES.lastApplications),
  event('end', '2020-07-01', ALLIANCE_SOURCES.closing, 'month'),
];
