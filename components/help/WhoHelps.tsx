import Link from 'next/link';
import type { ReactNode } from 'react';
import {
  AGENCIES,
  LINKS,
  type Link as OtherPage,
  OWNERS,
  TELEPHONES,
  type Telephone,
} from '../../lib/explain/contacts';
import { STATES } from '../../lib/explain/state-law';
import { nameOfState } from '../../lib/explain/state-name';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { InPuertoRico, OwnAgency } from '../lazy';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { PageTitle } from '../ui/PageTitle';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import { StateGrid } from '../ui/StateGrid';
import { Help } from './Help';
import styles from './help.module.css';
import { StateDoorText } from './StateDoorText';

interface Spoken {
  readonly locale: Locale;
}

/** How sure we are of a number, and since when, where its own entry does not say otherwise. */
const USUAL = TELEPHONES.counselor;

/** Whom to call, in the order in which it helps; how sure we are of the numbers once, and beside one that differs. */
export function WhoHelps({ locale }: Spoken) {
  const voice = speaker(locale);
  const { say, words } = voice;
  return (
    <article className={styles.doors}>
      <PageTitle>{words('doors.title')}</PageTitle>
      <p>{words('doors.lead')}</p>
      <Callout kind="check">
        <ScamWarning speaker={voice} />
      </Callout>
      <Door locale={locale} name="servicer">
        <blockquote className={styles.letter}>{words('doors.servicer.script')}</blockquote>
        <p>{words('doors.servicer.after')}</p>
        <p>
          <Link href={pathOf('sheet', locale)} prefetch={false}>
            {words('doors.servicer.sheet')}
          </Link>
        </p>
        <p>
          <Link href={pathOf('letters', locale)} prefetch={false}>
            {words('doors.servicer.letters')}
          </Link>
        </p>
      </Door>
      <OwnAgency />
      <Door locale={locale} name="owner">
        <Help>
          <summary>{words('doors.owner.open')}</summary>
          {OWNERS.map((owner) => (
            <div key={owner}>
              <Visit locale={locale} site={LINKS[owner]} name={owner} />
              <Call locale={locale} whom={TELEPHONES[owner]} />
            </div>
          ))}
        </Help>
      </Door>
      <Door locale={locale} name="counselor">
        <Call locale={locale} whom={TELEPHONES.counselor} />
        <Visit locale={locale} site={LINKS.counselors} name="counselors" />
      </Door>
      <Door locale={locale} name="legalAid">
        <Visit locale={locale} site={LINKS.legalAid} name="legalAid" />
        <InPuertoRico>
          <Visit locale={locale} site={LINKS.legalAidPuertoRico} name="legalAidPuertoRico" />
        </InPuertoRico>
      </Door>
      <StateDoors locale={locale} />
      <section className={styles.door}>
        <h2>{words('doors.agencies.title')}</h2>
        <Help>
          <summary>{words('doors.agencies.open')}</summary>
          {AGENCIES.map((agency) => (
            <div key={agency}>
              <p>{words(`doors.agencies.${agency}`)}</p>
              <Call locale={locale} whom={TELEPHONES[agency]} />
            </div>
          ))}
          <p>{words('doors.agencies.usdaGuaranteed')}</p>
        </Help>
      </section>
      <Door locale={locale} name="complaint">
        <Call locale={locale} whom={TELEPHONES.cfpb} />
        <Visit locale={locale} site={LINKS.complaint} name="complaint" />
      </Door>
      <section className={styles.door}>
        <Help>
          <summary>{words('doors.history.title')}</summary>
          <p>{words('doors.history.text')}</p>
          <Call locale={locale} whom={TELEPHONES.hopeHotline} />
        </Help>
      </section>
      <p className={styles.soft}>
        {say({ key: 'doors.sureOfAll', values: { day: { unit: 'date', value: USUAL.verifiedOn } } })}
      </p>
    </article>
  );
}

function StateDoors({ locale }: Spoken) {
  const voice = speaker(locale);
  const { say, words } = voice;
  const states = STATES.map((state) => ({ state, name: say(nameOfState(state)) })).toSorted((one, other) =>
    one.name.localeCompare(other.name, locale),
  );
  return (
    <section className={styles.door}>
      <h2>{words('stateDoors.title')}</h2>
      <p>{words('stateDoors.lead')}</p>
      <Help>
        <summary>{words('stateDoors.open')}</summary>
        <StateGrid>
          {states.map(({ state, name }) => (
            <details key={state}>
              <summary>{name}</summary>
              <StateDoorText state={state} speaker={voice} />
            </details>
          ))}
        </StateGrid>
      </Help>
    </section>
  );
}

interface DoorProps extends Spoken {
  readonly name: string;
  readonly children: ReactNode;
}

function Door({ locale, name, children }: DoorProps) {
  const { words } = speaker(locale);
  return (
    <section className={styles.door}>
      <h2>{words(`doors.${name}.title`)}</h2>
      <p>{words(`doors.${name}.text`)}</p>
      {children}
    </section>
  );
}

function Call({ locale, whom }: Spoken & { readonly whom: Telephone }) {
  const { say, words } = speaker(locale);
  const { number, languages, evidence, verifiedOn } = whom;
  const grade = words(`evidence.${evidence}.label`);
  const isUsual = evidence === USUAL.evidence && verifiedOn === USUAL.verifiedOn;
  const speaks = languages.some((language) => language === 'es') ? 'es' : 'en';
  return (
    <p>
      {words('doors.call')} <Phone number={number} />
      <br />
      <span className={styles.soft}>
        {words(`doors.languages.${speaks}`)}{' '}
        {!isUsual &&
          say({
            key: 'doors.sure',
            values: { grade: { unit: 'name', value: grade }, day: { unit: 'date', value: verifiedOn } },
          })}
      </span>
    </p>
  );
}

interface VisitProps extends Spoken {
  readonly site: OtherPage;
  /** The words' key of the site's name. */
  readonly name: string;
}

function Visit({ locale, site: { url, languages }, name }: VisitProps) {
  const { words } = speaker(locale);
  return (
    <p>
      <OtherSiteLink words={words} href={url} language={languages[0] ?? 'en'}>
        {words(`doors.links.${name}`)}
      </OtherSiteLink>
    </p>
  );
}
