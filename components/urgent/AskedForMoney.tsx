'use client';

import { LINKS } from '../../lib/explain/contacts';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { OtherSite } from '../ui/OtherSite';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import { UrgentSection } from './UrgentSection';
import styles from './urgent.module.css';
import { WhomToCall } from './WhomToCall';

const REPORT = { es: LINKS.fraudInSpanish.url, en: LINKS.fraud.url };

/** Somebody wants money for mortgage help: do not pay, whom to call, what the law says, how to report it. */
export function AskedForMoney() {
  const { locale, words } = useSpeaker();
  return (
    <div className={styles.page}>
      <PageTitle>{words('urgent.money.title')}</PageTitle>
      <p className={styles.lead}>{words('urgent.money.lead')}</p>
      <Paper>
        <div className={styles.parts}>
          <UrgentSection
            inOrder
            title="urgent.money.todayTitle"
            points="urgent.money.today"
            names={['pay', 'servicer', 'counselor']}
          />
          <WhomToCall />
        </div>
      </Paper>
      <section className={styles.section}>
        <h2>{words('urgent.money.ruleTitle')}</h2>
        <p>{words('urgent.money.rule')}</p>
        <p>{words('urgent.money.ruleTalk')}</p>
        <p>
          <OtherSite href={LINKS.advanceFees.url}>{words('urgent.money.source')}</OtherSite>
        </p>
      </section>
      <UrgentSection
        title="urgent.money.signsTitle"
        points="urgent.money.signs"
        names={['first', 'promise', 'stop', 'deed', 'lawsuit', 'government']}
      />
      <UrgentSection
        inOrder
        title="urgent.money.paidTitle"
        points="urgent.money.paid"
        names={['bank', 'papers', 'report']}
      />
      <p>
        <OtherSite href={REPORT[locale]} language={locale}>
          {words('urgent.money.reportTo')}
        </OtherSite>
        <br />
        {words('urgent.money.attorneyGeneral')}
      </p>
      <div>
        <ButtonLink href={pathOf('start', locale)}>{words('urgent.money.goOn')}</ButtonLink>
      </div>
    </div>
  );
}
