import { date, type PlainDate } from '../calendar/date';
import type { Evidence } from '../rules/parameter';

/**
 * Telephone numbers and links that the pages tell people to use, with the day somebody looked at each; those of one state stand
 * with their sources in `lib/rights`. No source names the first day of a number, so that day is the only date it has;
 * `npm run freshness` says when the next look is due.
 */

/** The two languages of the pages, as the other end speaks or writes them. */
type Language = 'en' | 'es';

/** Whom a number or an address reaches, and how sure we are of it. */
export interface Contact {
  readonly whom: string;
  /** English always; Spanish where a source says so. */
  readonly languages: readonly Language[];
  /** Where the number or address was read. */
  readonly source: string;
  readonly evidence: Evidence;
  readonly verifiedOn: PlainDate;
}

/** A telephone number, as it is dialed in the United States: `800-569-4287`. */
export interface Telephone extends Contact {
  readonly number: string;
}

/** An address on the web. */
export interface Link extends Contact {
  readonly url: string;
}

/** The day of those that name none of their own. */
const VERIFIED_ON = date('2026-11-23');

function telephone(
  number: string,
  whom: string,
  source: string,
  evidence: Evidence,
  languages: readonly Language[] = ['en'],
  verifiedOn = VERIFIED_ON,
) {
  return { number, whom, languages, source, evidence, verifiedOn } satisfies Telephone;
}

function link(url: string, whom: string, source: string, evidence: Evidence, language: Language = 'en') {
  return { url, whom, languages: [language], source, evidence, verifiedOn: VERIFIED_ON } satisfies Link;
}

export const TELEPHONES = {
  counselor: telephone('800-569-4287', 'HUD-approved housing counselor', 'Form 710; USAGov', 'official'),
  hopeHotline: telephone(
    '888-995-4673',
    'Homeowner’s HOPE Hotline, Homeownership Preservation Foundation',
    'FHFA, disaster assistance',
    'earlier-edition',
  ),
  fannieMae: telephone('800-232-6643', 'Fannie Mae', 'FHFA, disaster assistance', 'official'),
  freddieMac: telephone('800-373-3343', 'Freddie Mac', 'FHFA, disaster assistance', 'official'),
  fha: telephone('800-225-5342', 'FHA Resource Center', 'HUD', 'official'),
  va: telephone('877-827-3702', 'VA loan technician', 'Benefits.gov; DisasterAssistance.gov', 'official'),
  cfpb: telephone('855-411-2372', 'CFPB, complaints and help', 'Form 710; CFPB, tool on complaints', 'official', [
    'en',
    'es',
  ]),
  fema: telephone(
    '800-621-3362',
    'FEMA, help for who lost a home or things',
    'FEMA, questions on Individual Assistance',
    'official',
    ['en', 'es'],
    date('2026-11-28'),
  ),
  usda: telephone('800-414-1226', 'USDA, servicing office of its direct loans', 'USDA Rural Development', 'official'),
} as const satisfies Record<string, Telephone>;

/** Owners that tell anybody whether a loan is theirs, on a page and by telephone. */
export const OWNERS = ['fannieMae', 'freddieMac'] as const satisfies readonly (keyof typeof TELEPHONES)[];

/** Agencies whose backing the papers of a loan tell, each with a number. */
export const AGENCIES = ['fha', 'va', 'usda'] as const satisfies readonly (keyof typeof TELEPHONES)[];

const REGULATIONS = 'https://www.consumerfinance.gov/rules-policy/regulations';

export const LINKS = {
  fannieMae: link('https://yourhome.fanniemae.com', 'Fannie Mae, loan look-up', 'the site itself', 'official'),
  freddieMac: link('https://myhome.freddiemac.com', 'Freddie Mac, loan look-up', 'the site itself', 'official'),
  counselors: link(
    'https://www.consumerfinance.gov/find-a-housing-counselor/',
    'CFPB, housing counselors by ZIP code',
    'the code of the site',
    'secondary',
  ),
  complaint: link(
    'https://www.consumerfinance.gov/complaint/',
    'CFPB, complaints',
    'CFPB, tool on complaints',
    'earlier-edition',
  ),
  fraud: link('https://reportfraud.ftc.gov', 'FTC, report fraud', 'the site itself', 'official'),
  fraudInSpanish: link('https://reportefraude.ftc.gov', 'FTC, report fraud', 'the site itself', 'official', 'es'),
  legalAid: link(
    'https://www.lawhelp.org',
    'Legal aid by state',
    'the site itself; DC Department on Disability Services',
    'official',
  ),
  legalAidPuertoRico: link('https://ayudalegalpr.org', 'Legal aid in Puerto Rico', 'the site itself', 'official', 'es'),
  whoOwns: link(`${REGULATIONS}/1024/36/`, '12 CFR 1024.36, requests for information', 'the text itself', 'official'),
  advanceFees: link(`${REGULATIONS}/1015/5/`, '12 CFR 1015.5, no fee in advance', 'the text itself', 'official'),
  survey: link('https://www.freddiemac.com/pmms', 'Freddie Mac, survey of rates', 'the site itself', 'secondary'),
  modificationRate: link(
    'https://servicing-guide.fanniemae.com/svc',
    'Fannie Mae, Servicing Guide and its rates',
    'the site itself',
    'official',
  ),
} as const satisfies Record<string, Link>;
