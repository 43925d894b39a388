'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ActionId } from '../../lib/explain/explain';
import { SALE_RULES_FOR_ALL, saleRules } from '../../lib/explain/sale-rules';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { firstOpen } from '../../lib/interview/navigation';
import { isSaleNear, typedSale } from '../../lib/interview/sale-near';
import { useAnswers } from '../answer-store';
import { resultsQuery } from '../engine/ask-engine';
import { inputOf, NOTHING_TRIED } from '../engine/engine-input';
import type { Answered } from '../engine/results-state';
import { FROM_REVIEW, pathOf, type Route } from '../routes';
import { SourceLink } from '../rules/SourceLink';
import { ButtonLink } from '../ui/ButtonLink';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { ScamWarning } from '../ui/ScamWarning';
import { UrgentSection } from '../urgent/UrgentSection';
import styles from '../urgent/urgent.module.css';
import { WhomToCall } from '../urgent/WhomToCall';
import { useSpeaker } from '../words';
import { NextSteps } from './NextSteps';

/** For everybody who has told nothing yet. */
const TODAY = ['counselor', 'servicer', 'papers', 'lawyer'];
/** What holds for every loan and every home, until the household's own steps are there; of a sale whose day has passed. */
const ANYWAY = ['counselor', 'lawyer'];
const ANYWAY_PASSED = ['counselor'];
/** Steps that stand below as whom to call, or that can wait. */
const NOT_TODAY: readonly ActionId[] = ['agency', 'find-owner', 'counselor', 'scams'];

/** A sale is set: what this household does first, whom to call, what the law says of it; then on to where the person was. */
export function SaleDate() {
  const speaker = useSpeaker();
  const { locale, words } = speaker;
  const datedAnswers = useAnswers();
  const { own, isWaiting } = useOwnSale(datedAnswers);
  const title = titleOf(datedAnswers);
  const isPassed = title === 'titlePassed';
  const anyway = isPassed ? ANYWAY_PASSED : ANYWAY;
  return (
    <div className={styles.page}>
      <PageTitle>{words(`urgent.sale.${title}`)}</PageTitle>
      <p className={styles.lead}>{words('urgent.sale.lead')}</p>
      {own ? (
        <NextSteps isOfSale actions={own.explanation.actions.filter(({ id }) => !NOT_TODAY.includes(id))} />
      ) : (
        <Paper>
          <UrgentSection
            inOrder
            title="urgent.sale.todayTitle"
            points="urgent.sale.today"
            names={hasToldSale(datedAnswers) ? anyway : TODAY}
          />
        </Paper>
      )}
      <WhomToCall />
      <ScamWarning speaker={speaker} />
      {!isPassed && !isWaiting && <Rules own={own} />}
      <div className={styles.section}>
        {datedAnswers ? <BackToAnswers answers={datedAnswers.answers} /> : <GoOn to="start" />}
        {own && (
          <ButtonLink look="quiet" href={pathOf('results/to-do', locale)}>
            {words('urgent.sale.allSteps')}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** The results of a household that has told a sale, once they are there; while they are waited for, no general rule is told that may not be its own. */
function useOwnSale(datedAnswers: DatedAnswers | undefined): {
  readonly own: Answered | undefined;
  readonly isWaiting: boolean;
} {
  const [own, setOwn] = useState<Answered>();
  const [asked, setAsked] = useState<DatedAnswers>();
  useEffect(() => {
    let isWanted = true;
    setOwn(undefined);
    if (datedAnswers && hasToldSale(datedAnswers)) {
      // Where the engine fails, what holds for every household stays.
      resultsQuery.ask(inputOf(datedAnswers, NOTHING_TRIED)).then(
        (outcome) => {
          if (!isWanted) return;
          if (outcome.is === 'answered') setOwn(outcome);
          setAsked(datedAnswers);
        },
        () => isWanted && setAsked(datedAnswers),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [datedAnswers]);
  return { own, isWaiting: hasToldSale(datedAnswers) && asked !== datedAnswers };
}

function hasToldSale(datedAnswers: DatedAnswers | undefined): boolean {
  return datedAnswers !== undefined && typedSale(datedAnswers) !== undefined;
}

function titleOf(datedAnswers: DatedAnswers | undefined): string {
  const sale = datedAnswers && typedSale(datedAnswers);
  if (!datedAnswers || !sale) return 'title';
  if (sale < datedAnswers.asOf) return 'titlePassed';
  return isSaleNear(datedAnswers) ? 'titleNear' : 'title';
}

/** What the law says of the sale: of this one, or in general. */
function Rules({ own }: { readonly own: Answered | undefined }) {
  const { say, words } = useSpeaker();
  const rules = own ? saleRules(own.loanCase, own.simulation) : SALE_RULES_FOR_ALL;
  return (
    <section className={styles.section}>
      <h2>{words('urgent.sale.ruleTitle')}</h2>
      {rules.map(({ sentence, source }) => (
        <div key={sentence.key}>
          <p>{say(sentence)}</p>
          <p>
            <SourceLink {...source} />
          </p>
        </div>
      ))}
    </section>
  );
}

function BackToAnswers({ answers }: Pick<DatedAnswers, 'answers'>) {
  // During a move the address bar still shows the page before.
  const isChange = useSearchParams().has(FROM_REVIEW);
  return <GoOn to={isChange ? 'review' : firstOpen(answers)} />;
}

function GoOn({ to }: { readonly to: Route }) {
  const { locale, words } = useSpeaker();
  return <ButtonLink href={pathOf(to, locale)}>{words('urgent.sale.goOn')}</ButtonLink>;
}
