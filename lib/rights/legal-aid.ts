import { date } from '../calendar/date';
import type { Source } from '../rules/parameter';
import { cite } from '../rules/source';
import type { NOT_GATHERED, State } from './states';

/*
 * Free legal help for a whole state: one site each, which leads on to the office of a county. Read of in a survey of these sites
 * that somebody else made in August 2026, or in two public lists that agree; we opened none of them ourselves.
 */

interface LegalAid {
  /** The site, by its own name. */
  readonly whom: string;
  /** That of the site, where it is not English. */
  readonly language?: 'es';
  readonly source: Source;
}

const VERIFIED_ON = date('2026-11-28');

function named(section: string, effective: string) {
  return (whom: string, url: string): LegalAid => ({
    whom,
    source: cite({ title: whom, verifiedOn: VERIFIED_ON }, { section, url, effective, evidence: 'secondary' }),
  });
}

/** Opened in the survey, and found to lead to the legal aid of a place. */
const surveyed = named('survey of legal aid sites', '2026-08-16');
/** In two public lists of legal aid, both without a day. */
const listed = named('public lists of legal aid', '2026-08-16');

const LEGAL_AID: Readonly<Record<Exclude<State, (typeof NOT_GATHERED)[number]>, LegalAid>> = {
  AL: surveyed('AlabamaLegalHelp.org', 'https://www.alabamalegalhelp.org/find-legal-help/directory'),
  AK: surveyed('Alaska Law Help', 'https://alaskalawhelp.org/find-legal-help/directory'),
  AZ: surveyed('AZLawHelp.org', 'https://www.azlawhelp.org/directory'),
  AR: surveyed('Arkansas Law Help', 'https://arlawhelp.org'),
  CA: surveyed('LawHelpCA.org', 'https://www.lawhelpca.org/find-legal-help'),
  CO: listed('Colorado Legal Services', 'https://www.coloradolegalservices.org'),
  CT: surveyed('CTLawHelp.org', 'https://ctlawhelp.org'),
  DE: surveyed('Delaware Legal Help Link', 'https://delegalhelplink.org'),
  DC: surveyed('LawHelp.org/DC', 'https://www.lawhelp.org/dc/find-legal-help'),
  FL: surveyed('FloridaLawHelp.org', 'https://www.floridalawhelp.org/find-provider'),
  GA: surveyed('GeorgiaLegalAid.org', 'https://www.georgialegalaid.org/find-legal-help'),
  HI: listed('Legal Aid Society of Hawaii', 'https://www.legalaidhawaii.org'),
  ID: listed('Idaho Legal Aid Services', 'https://www.idaholegalaid.org'),
  IL: surveyed('Illinois Legal Aid Online', 'https://www.illinoislegalaid.org/get-legal-help'),
  IN: surveyed('Indiana Legal Help', 'https://indianalegalhelp.org/get-help/'),
  IA: surveyed('Iowa Legal Aid', 'https://www.iowalegalaid.org'),
  KS: surveyed('Kansas Legal Services', 'https://www.kansaslegalservices.org'),
  KY: surveyed('Kentucky Justice Online', 'https://kyjustice.org/help-near-you'),
  LA: surveyed('LouisianaLawHelp.org', 'https://louisianalawhelp.org/find-legal-help/directory/'),
  ME: listed('Pine Tree Legal Assistance', 'https://www.ptla.org'),
  MD: surveyed('Maryland Legal Aid', 'https://www.mdlab.org/contact-us/'),
  MA: surveyed('Massachusetts Legal Resource Finder', 'https://masslrf.org'),
  MI: surveyed('Michigan Legal Help', 'https://michiganlegalhelp.org'),
  MN: surveyed('LawHelpMN.org', 'https://www.lawhelpmn.org/providers-and-clinics'),
  MS: surveyed('MSLegalServices.org', 'https://www.mslegalservices.org/find-legal-help/directory'),
  MO: surveyed('Legal Services of Missouri', 'https://www.lsmo.org'),
  MT: surveyed('Montana LawHelp', 'https://www.montanalawhelp.org/find-legal-providers'),
  NE: listed('Legal Aid of Nebraska', 'https://www.legalaidofnebraska.org'),
  NV: listed('Nevada Legal Services', 'https://nevadalegalservices.org'),
  NH: surveyed('603 Legal Aid', 'https://www.603legalaid.org'),
  NJ: surveyed('Legal Services of New Jersey, LSNJLAW', 'https://www.lsnjlaw.org'),
  NM: surveyed('LawHelp New Mexico', 'https://www.lawhelpnewmexico.org'),
  NY: surveyed('LawHelpNY', 'https://www.lawhelpny.org/find-legal-help'),
  NC: surveyed('LawHelpNC.org', 'https://www.lawhelpnc.org/get-help-from-a-lawyer'),
  ND: listed('Legal Services of North Dakota', 'https://www.legalassist.org'),
  OH: surveyed('Ohio Legal Help', 'https://www.ohiolegalhelp.org/find-your-legal-aid'),
  OK: listed('Legal Aid Services of Oklahoma', 'https://www.legalaidok.org'),
  OR: surveyed('OregonLawHelp.org', 'https://oregonlawhelp.org/Search-for-lawyers-legal-help'),
  PA: surveyed('PALawHELP.org', 'https://www.palawhelp.org/find-legal-help/directory'),
  PR: { ...listed('Ayuda Legal Puerto Rico', 'https://ayudalegalpr.org'), language: 'es' },
  RI: surveyed('HelpRILaw.org', 'https://helprilaw.org'),
  SC: surveyed('LawHelp.org/SC', 'https://www.lawhelp.org/sc/find-legal-help'),
  SD: surveyed('SDLawHelp.org', 'https://sdlawhelp.org'),
  TN: surveyed('Justice For All Tennessee', 'https://justiceforalltn.org/resources/'),
  TX: surveyed('TexasLawHelp.org', 'https://texaslawhelp.org/directory'),
  UT: listed('Utah Legal Services', 'https://www.utahlegalservices.org'),
  VT: surveyed('VTLawHelp.org', 'https://vtlawhelp.org'),
  VA: surveyed('Virginia Law Help', 'https://virginialawhelp.org/en/get-legal-help'),
  WA: surveyed('Washington LawHelp', 'https://www.washingtonlawhelp.org/en/get-legal-help'),
  WV: surveyed('Legal Aid of West Virginia', 'https://legalaidwv.org'),
  WI: surveyed('Wisconsin Law Help', 'https://www.wislawhelp.org/legal-resource-directory'),
  WY: surveyed('Wyoming Law Help', 'https://www.wylawhelp.org'),
};

/** Free legal help in a state; undefined where nobody has gathered it. */
export function legalAidIn(state: State): LegalAid | undefined {
  return Object.entries(LEGAL_AID).find(([code]) => code === state)?.[1];
}
