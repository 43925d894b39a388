'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { aboutOption } from '../../lib/explain/about-option';
import { isOnOldRate, oldRateSentence } from '../../lib/explain/approximate';
import { pastAndPresentOptions } from '../../lib/explain/families';
import { AmountsFigure } from '../charts/AmountsFigure';
import { lookOf } from '../charts/looks';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './history.module.css';
import { LoanChooser, useChosenLoan } from './LoanChooser';
import { Program } from './Program';
import { SideBySide } from './SideBySide';

/** What six closed programs would have given one loan, beside today's options. The page shows its family without JavaScript too. */
export function History() {
  const { locale, words } = useSpeaker();
  const whose = useChosenLoan();
  const compared = useMemo(() => pastAndPresentOptions(whose.loanCase), [whose.loanCase]);
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <PageTitle>{words('history.title')}</PageTitle>
        <FirstPayments {...compared} />
        <p className={styles.lead}>{words('history.lead')}</p>
        <p>
          <Link href={`${pathOf('learn/hope-now', locale)}#how-it-worked`}>{words('history.story')}</Link>
        </p>
        <Callout kind="check">
          <p>
            <strong>{words('history.closed')}</strong> {words('history.closedBody')}
          </p>
        </Callout>
      </div>
      <LoanChooser {...whose} />
      <Compared {...compared} own={whose.chosen === 'own'} />
      <section className={styles.section}>
        <h2>{words('history.lesson.title')}</h2>
        <ul className={styles.list}>
          {['order', 'rises', 'erased'].map((lesson) => (
            <li key={lesson}>{words(`history.lesson.${lesson}`)}</li>
          ))}
        </ul>
        <div>
          <ButtonLink look="quiet" href={pathOf('investor', locale)}>
            {words('history.lesson.investor')}
          </ButtonLink>
        </div>
      </section>
    </div>
  );
}

type ThenAndNow = ReturnType<typeof pastAndPresentOptions>;

/** The first payment under each program beside the one before: the picture that leads. */
function FirstPayments({ programs, today }: ThenAndNow) {
  const { format, say, words } = useSpeaker();
  const before = today.situation.totalPayment;
  if (before === null) return null;
  const bars = programs.flatMap(({ asIfOpen }) => {
    const [first] = asIfOpen.payments ?? [];
    return first
      ? [
          {
            key: asIfOpen.id,
            label: say(aboutOption(asIfOpen, 'title')),
            amount: first.payment,
            look: lookOf(asIfOpen),
          },
        ]
      : [];
  });
  const [lowest] = bars.filter(({ amount }) => amount < before).toSorted((a, b) => a.amount - b.amount);
  const title = lowest
    ? words('history.point', {
        before: format.moneyRounded(before),
        program: lowest.label,
        payment: format.moneyRounded(lowest.amount),
      })
    : words('history.pointNone');
  return (
    <AmountsFigure
      title={title}
      name={words('history.picture')}
      bars={[{ key: 'before', label: words('history.table.before'), amount: before, look: undefined }, ...bars]}
    />
  );
}

function Compared({ programs, today, now, own }: ThenAndNow & { readonly own: boolean }) {
  const { locale, say, words } = useSpeaker();
  const onOldRate = now.find(isOnOldRate);
  return (
    <>
      <section className={styles.section}>
        <h2>{words('history.table.title')}</h2>
        <SideBySide programs={programs} now={now} situation={today.situation} />
        {onOldRate && <p>{say(oldRateSentence(onOldRate, today.marketRates))}</p>}
        <p>{words(now.length > 0 ? 'history.nowLead' : 'history.nowNone')}</p>
        <div>
          <ButtonLink href={pathOf(own ? 'results' : 'questions/owner', locale)}>
            {words(own ? 'history.nowLink' : 'history.nowBegin')}
          </ButtonLink>
        </div>
      </section>
      <section className={styles.section}>
        <h2>{words('history.before')}</h2>
        {programs.map((program) => (
          <Program key={program.asIfOpen.id} {...program} today={today} />
        ))}
      </section>
    </>
  );
}
