import Link from 'next/link';
import { type ComponentType, memo, useEffect, useState } from 'react';
import { TELEPHONES } from '../../lib/explain/contacts';
import { firstStepInShort } from '../../lib/explain/first-step';
import { asksNoHelp, firstOf, isSold, wantsToLeave } from '../../lib/explain/for-household';
import type { OwnersExplanation } from '../../lib/explain/payment-range';
import type { Sentence } from '../../lib/explain/sentence';
import type { SituationResult } from '../../lib/simulate/results';
import { lookOf, type Mark } from '../charts/looks';
import { answerSummaryQuery } from '../engine/ask-engine';
import type { AnswerSummary } from '../engine/engine';
import { type Answered, authoritiesOf, type ShownOption } from '../engine/results-state';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { ScamWarning } from '../ui/ScamWarning';
import { unbroken } from '../ui/unbroken';
import { QuestionLink } from '../wizard/QuestionLink';
import { useSpeaker } from '../words';
import { AnswerLetter, stepsWithOwnDay } from './DatedFirstSteps';
import { FirstForEach } from './FirstForEach';
import { NextOpenQuestion } from './NextOpenQuestion';
import { isBelowFold, isInFold, Notices } from './Notices';
import { PaymentBars } from './PaymentBars';
import { usePrinting } from './printing';
import { QuestionLinks } from './QuestionLinks';
import { Results } from './Results';
import styles from './results.module.css';
import { StatusLine } from './StatusLine';
import { VerdictNotes } from './VerdictNotes';
import { ViewLinks } from './ViewLinks';
import { ClosestOption } from './WhatWouldChange';

export function AnswerPage() {
  return <Results view="answer" draw={(answered) => <Answer answered={answered} />} />;
}

/** The answer in ten seconds, and below it the way to everything else. */
const Answer = memo(function Answer({ answered }: { readonly answered: Answered }) {
  const { locale, words } = useSpeaker();
  const several = authoritiesOf(answered.shown).length > 1;
  // No answer more brings an option to a loan with rules of its own, or to a home that is sold.
  const options = isSold(answered.loanCase) ? [] : answered.simulation.options;
  const hasOptions = options.length > 0;
  return (
    <>
      <Fold {...answered} />
      <BelowFold {...answered} />
      <ToCheck {...answered} />
      {several && hasOptions && !asksNoHelp(answered.loanCase, answered.simulation.situation) && (
        <FirstForEach {...answered} />
      )}
      <OnPaper {...answered} />
      <ViewLinks from="answer" options={options} />
      <div className={styles.buttons}>
        {hasOptions && <NextOpenQuestion />}
        <Button look="quiet" onClick={() => window.print()}>
          {words('results.print')}
        </Button>
        <ButtonLink look="quiet" href={pathOf('sheet', locale)}>
          {words('sheet.link')}
        </ButtonLink>
        {hasOptions && (
          <ButtonLink look="link" href={pathOf('letter', locale)}>
            {words('letter.link')}
          </ButtonLink>
        )}
        <ButtonLink look="link" href={pathOf('review', locale)}>
          {words('results.changeAnswers')}
        </ButtonLink>
      </div>
    </>
  );
});

/** What paper adds, fetched once the answer stands: a print waits for nothing. */
function OnPaper(answered: Answered) {
  const printing = usePrinting();
  const [Printed, setPrinted] = useState<ComponentType<Answered>>();
  useEffect(() => {
    import('./PrintedAnswer').then(
      ({ PrintedAnswer }) => setPrinted(() => PrintedAnswer),
      () => {},
    );
  }, []);
  return printing && Printed && <Printed {...answered} />;
}

/** What an answer for one owner begins with; undefined while several may stand behind the loan, once the home is sold, and where no help is asked for. */
function leadOf(answered: Answered): ShownOption | undefined {
  const [authority = '', ...others] = authoritiesOf(answered.shown);
  const { loanCase, simulation } = answered;
  const leadsNowhere = isSold(loanCase) || asksNoHelp(loanCase, simulation.situation);
  return others.length > 0 || leadsNowhere ? undefined : firstOf(answered, authority);
}

/** All that stands above the fold of a small phone: what has a day of its own, the answer with its picture, the way on, and who decides. */
function Fold(answered: Answered) {
  const { locale, say, words } = useSpeaker();
  const { simulation, explanation } = answered;
  const first = leadOf(answered);
  const { change, fullPause, paymentByValue, owners, closest } = answerSummaryQuery.read(answered.input);
  const due = paymentByValue ? paymentByValue.due : change?.due;
  const look = first && lookOf(first.option);
  return (
    <div className={styles.fold}>
      <FirstStep {...explanation} />
      <Notices notices={explanation.notices.filter(isInFold)} />
      {explanation.nature.length > 0 && <p>{explanation.nature.map(say).join(' ')}</p>}
      {owners ? (
        <Range {...owners} situation={simulation.situation} />
      ) : (
        <>
          <PageTitle>
            {paymentByValue
              ? say(paymentByValue.sentence)
              : change
                ? say(change.sentence)
                : say(whyNot(answered, first))}
          </PageTitle>
          {first && (
            <p className={styles.verdict}>
              <StatusLine {...first.explained} /> <span>{say(first.explained.title)}</span>
            </p>
          )}
          {closest && <ClosestOption {...closest} />}
          {change?.above && (
            <p>
              <strong>{say(change.above)}</strong>
            </p>
          )}
          {change?.before !== undefined && change.after !== undefined && (
            <PaymentBars
              bars={[
                { label: 'before', amount: change.before },
                ...(change.without === undefined ? [] : [{ label: 'without', amount: change.without } as const]),
                ...(paymentByValue
                  ? ([
                      { label: 'low', amount: paymentByValue.low, isEstimate: paymentByValue.areApproximate, look },
                      { label: 'high', amount: paymentByValue.high, isEstimate: paymentByValue.areApproximate, look },
                    ] as const)
                  : ([
                      { label: 'after', amount: change.after, isEstimate: change.isAfterEstimate === true, look },
                    ] as const)),
              ]}
            />
          )}
          {fullPause && (
            <PaymentBars
              bars={[
                { label: 'before', amount: fullPause.before },
                { label: 'after', amount: fullPause.after, look },
              ]}
            />
          )}
          {due && <p>{say(due)}</p>}
        </>
      )}
      <div>
        <ButtonLink href={pathOf('results/to-do', locale)}>{words('answer.now')}</ButtonLink>
      </div>
      <p className={styles.decides}>
        {say({ key: 'answer.decides', values: { asOf: { unit: 'date', value: simulation.asOf } } })}
      </p>
    </div>
  );
}

/** What the answer waits for, what changes it later, and what its figures rest on. */
function BelowFold(answered: Answered) {
  const { say } = useSpeaker();
  const { explanation } = answered;
  const first = leadOf(answered);
  const { change, later, paymentByValue, owners, leftOut, oldRate } = answerSummaryQuery.read(answered.input);
  if (isSold(answered.loanCase)) return <OnceSold {...answered} />;
  const [, ...more] = owners?.sentences ?? [];
  const below = [
    ...(owners ? more : later ? [later] : []),
    ...explanation.beforeSale,
    ...explanation.opensSoon,
    ...explanation.endOfLoan,
  ];
  return (
    <div className={styles.below}>
      {leftOut && <p className={styles.decides}>{say(leftOut)}</p>}
      {oldRate && <OldRate {...oldRate} />}
      {first?.option.kind === 'disposition' && <VerdictNotes {...first.explained} />}
      {below.map((sentence) => (
        <p key={sentence.key}>{say(sentence)}</p>
      ))}
      {!owners && paymentByValue && (
        <p>
          <QuestionLink path={VALUE} label={{ key: `fields.${VALUE}.label` }} />
        </p>
      )}
      {!owners && first && !change && <Waits {...first.explained} />}
    </div>
  );
}

const VALUE = 'property.value';

/** In the place of help: what to ask once the home is sold, and where the law on what is left of the debt stands. */
function OnceSold({ loanCase: { property } }: Answered) {
  const { locale, words } = useSpeaker();
  return (
    <div className={styles.below}>
      <p>{words('explain.brief.sold')}</p>
      <p>
        <Link href={`${pathOf('learn/your-state', locale)}#${property.state ?? ''}`} prefetch={false}>
          {words('explain.heading.state')}
        </Link>
      </p>
    </div>
  );
}

/** Which market rate the figures rest on, of which day, and the way to a newer one. */
function OldRate({ sentence, path }: NonNullable<AnswerSummary['oldRate']>) {
  const { say } = useSpeaker();
  return (
    <p className={styles.decides}>
      {say(sentence)} {path && <QuestionLink path={path} label={{ key: 'results.marketRates.link' }} />}
    </p>
  );
}

/** The answers that the figures of an option wait for. */
function Waits({ missing, more }: ShownOption['explained']) {
  const { words } = useSpeaker();
  const fields = missing.length > 0 ? missing : more;
  if (fields.length === 0) return null;
  return (
    <>
      <p>{words('answer.waits')}</p>
      <QuestionLinks facts={fields} />
    </>
  );
}

/** Why there is no sentence with figures; what the longest plan would take is one too. */
function whyNot({ loanCase, simulation, explanation }: Answered, first: ShownOption | undefined): Sentence {
  if (isSold(loanCase)) return { key: 'answer.sold' };
  if (simulation.options.length === 0) return { key: 'answer.ownRules' };
  if (!first) return explanation.nothingFits;
  if (first.option.warnings.includes('ordinary-sale-first')) return { key: 'answer.sell' };
  const [longest] = first.explained.headline;
  if (longest) return longest;
  return { key: wantsToLeave(loanCase) ? 'answer.leave' : 'answer.open' };
}

/** The first of all steps stands above the answer, in a line, with the sale that is set and the first answer to a letter that has come. */
function FirstStep({ actions }: Pick<Answered['explanation'], 'actions'>) {
  const { locale, say, words } = useSpeaker();
  const { sale, letter } = stepsWithOwnDay(actions);
  const first = firstStepInShort(actions);
  if (!sale && !letter && !first) return null;
  return (
    <Callout kind={sale ? 'urgent' : 'note'}>
      {(sale || first) && (
        <p>
          {sale && <strong>{say({ ...sale.sentence, key: 'answer.sale' })}</strong>} {first && say(first)}{' '}
          {sale && (
            <Link href={pathOf('sale-date', locale)} prefetch={false}>
              {words('urgent.sale.more')}
            </Link>
          )}
        </p>
      )}
      {letter && <AnswerLetter {...letter} />}
    </Callout>
  );
}

/** Of one option or another: the look of none of them. */
const ANY: Mark = { color: 'edge', pattern: 0 };

/** While nobody knows whose rules apply: from the lowest payment to the highest. */
function Range({
  sentences,
  range,
  without,
  due,
  first: toAsk,
  situation: { totalPayment },
}: OwnersExplanation & { readonly situation: SituationResult }) {
  const { say, words } = useSpeaker();
  const [first] = sentences;
  return (
    <>
      <PageTitle>{first ? say(first) : words('answer.open')}</PageTitle>
      {!first && toAsk.map((sentence) => <p key={sentence.key}>{say(sentence)}</p>)}
      {totalPayment !== null && (range || without !== undefined) && (
        <PaymentBars
          bars={[
            { label: 'before', amount: totalPayment },
            ...(without === undefined ? [] : [{ label: 'without', amount: without } as const]),
            ...(!range || range.low === totalPayment
              ? []
              : [{ label: 'low', amount: range.low, isEstimate: range.areApproximate, look: ANY } as const]),
            ...(!range || range.high === range.low
              ? []
              : [{ label: 'high', amount: range.high, isEstimate: range.areApproximate, look: ANY } as const]),
          ]}
        />
      )}
      {due && <p>{say(due)}</p>}
    </>
  );
}

function tellsNumber(text: string): boolean {
  return Object.values(TELEPHONES).some(({ number }) => text.includes(number));
}

/** What to keep in mind before reading on, each a closed line that says its point. */
function ToCheck({ explanation: { cautions, notices } }: Answered) {
  const speaker = useSpeaker();
  const { locale, say, words } = speaker;
  return (
    <>
      <Notices notices={notices.filter(isBelowFold)} />
      {cautions.length > 0 && (
        <Callout>
          <h2>{words('explain.heading.cautions')}</h2>
          {cautions.map(({ path, label, title, sentence, more }) => (
            <details key={sentence.key}>
              <summary>{say(title)}</summary>
              <p>
                {unbroken(say(sentence))} {path !== 'loan.backer' && <QuestionLink path={path} label={label} />}{' '}
                {more && (
                  <Link href={`${pathOf('learn/your-situation', locale)}#${more}`} prefetch={false}>
                    {words('explain.moreOnThis')}
                  </Link>
                )}
              </p>
              {tellsNumber(say(sentence)) && <ScamWarning speaker={speaker} />}
            </details>
          ))}
        </Callout>
      )}
    </>
  );
}
