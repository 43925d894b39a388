import Link from 'next/link';
import { memo } from 'react';
import { changeOf, rangeOf } from '../../lib/explain/answer';
import { withoutEscrow } from '../../lib/explain/estimates';
import { pathOf } from '../routes';
import { Button, ButtonLink } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { COUNSELOR_PHONE } from '../ui/Footer';
import { PageTitle } from '../ui/PageTitle';
import { Phone } from '../ui/Phone';
import { NextOpen } from '../wizard/MakeItExact';
import { QuestionLink } from '../wizard/QuestionLink';
import { useSpeaker } from '../words';
import { Doors } from './Doors';
import { FirstForEach } from './FirstForEach';
import { PrintedAnswer } from './PrintedAnswer';
import { usePrinting } from './printing';
import styles from './results.module.css';
import { type Answered, authoritiesOf, firstOf } from './results-state';
import { StatusLine } from './StatusLine';
import { TwoPayments } from './TwoPayments';
import { ClosestOption } from './WhatWouldChange';

/** The answer in ten seconds, and below it the way to everything else. */
export const Answer = memo(function Answer({ answered }: { readonly answered: Answered }) {
  const { locale, words } = useSpeaker();
  const printing = usePrinting();
  const several = authoritiesOf(answered.shown).length > 1;
  return (
    <>
      <Fold {...answered} />
      <ToCheck {...answered} />
      {several && <FirstForEach {...answered} />}
      {printing && <PrintedAnswer {...answered} />}
      <Doors from="answer" />
      <div className={styles.buttons}>
        <NextOpen />
        <Button look="quiet" onClick={() => window.print()}>
          {words('results.print')}
        </Button>
        <ButtonLink look="quiet" href={pathOf('sheet', locale)}>
          {words('sheet.link')}
        </ButtonLink>
        <ButtonLink look="link" href={pathOf('letter', locale)}>
          {words('letter.link')}
        </ButtonLink>
        <ButtonLink look="link" href={pathOf('review', locale)}>
          {words('results.changeAnswers')}
        </ButtonLink>
      </div>
    </>
  );
});

/** All that stands above the fold of a small phone. */
function Fold(answered: Answered) {
  const { locale, say, words } = useSpeaker();
  const { simulation, explanation } = answered;
  const [authority = '', ...others] = authoritiesOf(answered.shown);
  const first = others.length > 0 ? undefined : firstOf(answered, authority);
  const { asOf, situation } = simulation;
  const change = first && changeOf(first.option, situation);
  const bare = withoutEscrow(simulation.estimates);
  return (
    <div className={styles.fold}>
      <SaleSet {...explanation} />
      {others.length > 0 ? (
        <Range {...answered} />
      ) : (
        <>
          <PageTitle>
            {change ? say(change.sentence) : words(`answer.${whyNot(answered, first !== undefined)}`)}
          </PageTitle>
          {first && (
            <p className={styles.verdict}>
              <StatusLine {...first.explained} /> <span>{say(first.explained.title)}</span>
            </p>
          )}
          {!first && <ClosestOption {...answered} />}
          {change?.above && (
            <p>
              <strong>{say(change.above)}</strong>
            </p>
          )}
          {change?.before !== undefined && change.after !== undefined && (
            <TwoPayments
              bars={[
                { label: 'before', amount: change.before },
                { label: 'after', amount: change.after },
              ]}
            />
          )}
          {change?.due && <p>{say(change.due)}</p>}
        </>
      )}
      {bare && <p className={styles.decides}>{say(bare)}</p>}
      <div>
        <ButtonLink href={pathOf('results/to-do', locale)}>{words('answer.now')}</ButtonLink>
      </div>
      <p className={styles.decides}>
        {say({ key: 'answer.decides', values: { asOf: { unit: 'date', value: asOf } } })}
      </p>
    </div>
  );
}

/** Why there is no sentence with figures. */
function whyNot({ loanCase }: Answered, isOpen: boolean): 'open' | 'leave' | 'none' {
  if (!isOpen) return 'none';
  return loanCase.household.wantsToStay === false ? 'leave' : 'open';
}

/** A sale that is set stands above everything, with the days that are left. */
export function SaleSet({ actions }: Pick<Answered['explanation'], 'actions'>) {
  const { locale, say, words } = useSpeaker();
  return actions
    .filter(({ isAboutSale }) => isAboutSale)
    .map(({ id, sentence }) => (
      <Callout key={id} kind="urgent">
        <p>{say(sentence)}</p>
        <Phone number={COUNSELOR_PHONE} />
        <p>
          <Link href={pathOf('sale-date', locale)}>{words('urgent.sale.more')}</Link>
        </p>
      </Callout>
    ));
}

/** While nobody knows whose rules apply: from the lowest payment to the highest. */
function Range(answered: Answered) {
  const { say, words } = useSpeaker();
  const firsts = authoritiesOf(answered.shown).flatMap((authority) => firstOf(answered, authority)?.option ?? []);
  const range = rangeOf(firsts, answered.simulation.situation);
  const { payment } = answered.simulation.situation;
  return (
    <>
      <PageTitle>{range ? say(range.sentence) : words('answer.open')}</PageTitle>
      {range && payment !== null && (
        <TwoPayments
          bars={[
            { label: 'before', amount: payment },
            { label: 'low', amount: range.low },
            { label: 'high', amount: range.high },
          ]}
        />
      )}
    </>
  );
}

/** Answers that look mistaken, and what to keep in mind before reading on. */
function ToCheck({ explanation: { notices, cautions } }: Answered) {
  const { say, words } = useSpeaker();
  return (
    <>
      {notices.length > 0 && (
        <Callout kind="check">
          <h2>{words('explain.heading.notices')}</h2>
          <ul className={styles.list}>
            {notices.map(({ path, label, sentence }) => (
              <li key={`${path} ${sentence.key}`}>
                {say(sentence)} <QuestionLink path={path} label={label} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {cautions.length > 0 && (
        <Callout>
          <h2>{words('explain.heading.cautions')}</h2>
          <ul className={styles.list}>
            {cautions.map(({ path, label, sentence }) => (
              <li key={sentence.key}>
                {say(sentence)} {path !== 'loan.backer' && <QuestionLink path={path} label={label} />}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
