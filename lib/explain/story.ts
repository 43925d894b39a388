import { date, type PlainDate } from '../calendar/date';
import type { Evidence, Source } from '../rules/parameter';
import { cite } from '../rules/source';

const VERIFIED_ON = date('2026-11-23');

function source(
  title: string,
  section: string,
  url: string,
  effective: string,
  evidence: Evidence = 'secondary',
): Source {
  return cite({ title, verifiedOn: VERIFIED_ON }, { section, url: `https://${url}`, effective, evidence });
}

/**
 * What the story of the alliance rests on; hardly any of its own papers can be read today. Where a text bears no date, its
 * date is the end of the time it tells of.
 */
export const STORY_SOURCES = {
  announced: source(
    'Credit Union Times',
    'Treasury and HUD announce the program, 2007',
    'www.cutimes.com/2007/10/23/treasury-and-hud-join-private-sector-to-announce-program-to-salvage-homeownership/',
    '2007-10-23',
  ),
  speech: source(
    'HUD, speeches of Secretary Jackson',
    '10 October 2007',
    'archives.hud.gov/remarks/jackson/speeches/2007-10-10.cfm',
    '2007-10-10',
    'official',
  ),
  statement: source(
    'HOPE NOW',
    'Alliance statement',
    'www.hopenow.com/alliance-statement.php',
    '2007-10-10',
    'official',
  ),
  testimony: source(
    'House hearing, testimony of Faith Schwartz',
    '25 July 2008',
    'docslib.org/doc/9030450',
    '2008-07-25',
  ),
  frustrated: source(
    'The New York Times, reposted',
    '2 April 2008',
    'thewhiterabbitnews.blogspot.com/2008/04/distressed-owners-are-frustrated-by-aid.html',
    '2008-04-02',
    'weak',
  ),
  foundation: source(
    'Realty Ramblings',
    'on the foundation and the alliance, April 2008',
    'realtyramblings.blogspot.com/2008/04/hope-now-providing-hope-for-bankers-not.html',
    '2008-04-02',
    'weak',
  ),
  letters: source(
    'National Mortgage Professional',
    'Results of 2008',
    'nationalmortgageprofessional.com/news/17551',
    '2008-12-31',
  ),
  flooded: source(
    'HousingWire',
    'Help line after the freeze, December 2007',
    'www.housingwire.com/articles/troubled-borrowers-flood-help-line-after-rate-freeze-announcement/',
    '2007-12-06',
  ),
  underFire: source(
    'U.S. News',
    'Hope Now under fire, 2 April 2008',
    'money.usnews.com/money/blogs/the-home-front/2008/04/02/hope-now-under-fire',
    '2008-04-02',
  ),
  framework: source(
    'Asset Securitization Report',
    'The framework and its revision, July 2008',
    'asreport.americanbanker.com/news/asf-updates-loan-modification-framework',
    '2008-07-08',
  ),
  firstResults: source(
    'Vujovic Law',
    'Results of July 2007 to January 2008',
    'www.vujoviclaw.com/hope-nows-successes-may-be-over-rated',
    '2008-01-31',
    'weak',
  ),
  twoMillion: source(
    'MortgageOrb',
    'Results of July 2008',
    'mortgageorb.com/hope-now-reports-over-2-million-foreclosures-prevented',
    '2008-07-31',
  ),
  august: source(
    'MortgageOrb',
    'Results of August 2008',
    'mortgageorb.com/23-million-foreclosures-prevented-in-past-14-months',
    '2008-08-31',
  ),
  october: source(
    'The Truth About Mortgage',
    'Results of October 2008',
    'www.thetruthaboutmortgage.com/hope-now-completed-225000-workouts-in-october/',
    '2008-10-31',
  ),
  april: source(
    'GlobeNewswire, release of HOPE NOW',
    'Results of April 2009',
    'rss.globenewswire.com/fr/news-release/2009/05/27/1049021/0/en/Mortgage-Industry-Completes-Record-Number-of-Workouts-in-April.html',
    '2009-05-27',
    'official',
  ),
  counted: source(
    'National Mortgage Professional',
    'Results to June 2010',
    'nationalmortgageprofessional.com/news/20136',
    '2010-06-30',
  ),
  latest: source(
    'National Mortgage Professional',
    'Results to February 2015',
    'nationalmortgageprofessional.com/news/53662',
    '2015-02-28',
  ),
  concern: source(
    'The Leadership Conference',
    'on the metrics report, with the study by Alan White',
    'civilrights.org/resource/concern-about-the-misleading-implications-of-the-otsocc-mortgage-metrics-report/',
    '2008-09-30',
  ),
  attorneys: source(
    'Iowa Attorney General, State Foreclosure Prevention Working Group',
    'August 2010',
    'www.iowaattorneygeneral.gov/newsroom',
    '2010-08-01',
    'official',
  ),
  selfCure: source(
    'MortgageOrb, on the Federal Reserve Bank of Boston',
    '2009',
    'mortgageorb.com/boston-fed-redefault-risk-and-self-cure-risk-impede-renegotiations',
    '2009-01-01',
  ),
  streamlined: source(
    'Lexology',
    'The Streamlined Modification Program, November 2008',
    'www.lexology.com/library/detail.aspx?g=3e7e5c6f-6c1b-489e-89bb-8b208b6b9dab',
    '2008-11-11',
  ),
  hamp: source(
    'Lexology',
    'The guidelines of HAMP, March 2009',
    'www.lexology.com/library/detail.aspx?g=3b866052-eebb-436e-b8cf-f9a2af80d7cb',
    '2009-03-04',
  ),
  reduction: source(
    'JWP Law Group',
    'Principal Reduction Alternative, on Supplemental Directive 10-05',
    'www.jwplawgroup.com/education-and-resources/principal-reduction-alternative',
    '2010-06-03',
  ),
  end: source(
    'National Mortgage News',
    'Hope Now to suspend operations, July 2020',
    'www.nationalmortgagenews.com/news/hope-now-to-suspend-operations-citing-coronavirus-restrictions',
    '2020-07-01',
  ),
} as const;

export type StorySource = keyof typeof STORY_SOURCES;

/** The sections of the article, by their anchors in both languages; what each rests on; how many paragraphs it has. */
export const STORY_SECTIONS = [
  { id: 'what-it-was', paragraphs: 3, sources: ['announced', 'speech', 'statement', 'testimony'] },
  {
    id: 'how-it-worked',
    paragraphs: 4,
    sources: ['letters', 'foundation', 'flooded', 'framework', 'streamlined', 'firstResults'],
  },
  { id: 'special-considerations', paragraphs: 3, sources: ['frustrated', 'end'] },
  {
    id: 'criticism',
    paragraphs: 5,
    sources: ['frustrated', 'underFire', 'concern', 'attorneys', 'selfCure', 'counted', 'latest'],
  },
  { id: 'key-points', paragraphs: 0, sources: [] },
] as const satisfies readonly {
  readonly id: string;
  readonly paragraphs: number;
  readonly sources: readonly StorySource[];
}[];

export type StoryAnchor = (typeof STORY_SECTIONS)[number]['id'];

export interface StoryEvent {
  readonly id: string;
  readonly on: PlainDate;
  /** Only the year is known. */
  readonly yearOnly?: boolean;
  readonly source: StorySource;
}

/** From the foundation behind the hotline to the end of the alliance. */
export const STORY_EVENTS: readonly StoryEvent[] = [
  { id: 'foundation', on: date('2003-07-01'), yearOnly: true, source: 'foundation' },
  { id: 'announced', on: date('2007-10-10'), source: 'speech' },
  { id: 'freeze', on: date('2007-12-06'), source: 'framework' },
  { id: 'streamlined', on: date('2008-11-11'), source: 'streamlined' },
  { id: 'hamp', on: date('2009-03-04'), source: 'hamp' },
  { id: 'reduction', on: date('2010-06-03'), source: 'reduction' },
  { id: 'latest', on: date('2015-02-01'), source: 'latest' },
  { id: 'end', on: date('2020-07-01'), source: 'end' },
];

export interface StoryReport {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Workouts by the alliance's own count, rounded by it to thousands. */
  readonly plans: number;
  readonly modifications: number;
  readonly source: StorySource;
}

/** Repayment plans against modifications in the alliance's own reports. */
export const STORY_REPORTS: readonly StoryReport[] = [
  { from: date('2007-07-01'), to: date('2008-01-31'), plans: 758_000, modifications: 278_000, source: 'firstResults' },
  { from: date('2008-07-01'), to: date('2008-07-31'), plans: 112_000, modifications: 80_000, source: 'twoMillion' },
  { from: date('2008-08-01'), to: date('2008-08-31'), plans: 110_000, modifications: 79_000, source: 'august' },
  { from: date('2008-10-01'), to: date('2008-10-31'), plans: 122_000, modifications: 103_000, source: 'october' },
  { from: date('2009-04-01'), to: date('2009-04-30'), plans: 143_000, modifications: 127_000, source: 'april' },
];

/** The article that this project grew from. */
export const ARTICLE_URL = 'https://www.investopedia.com/terms/h/hopenowalliance.asp';
