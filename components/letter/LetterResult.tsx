'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { Case } from '../../lib/case/schema';
import {
  type ComparedTerm,
  compareOffer,
  decidingReasons,
  denialReasons,
  explainDenial,
  explainPlanLeft,
  letterRights,
  offeredTerms,
  offerOf,
  type RightExplanation,
} from '../../lib/explain/letter';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import type { Sentence } from '../../lib/explain/sentence';
import { readDay } from '../../lib/interview/typed';
import type { SituationResult } from '../../lib/simulate/results';
import { Table } from '../charts/Table';
import type { ShownOption } from '../engine/results-state';
import { QuestionLinks } from '../results/QuestionLinks';
import { ReasonList } from '../results/ReasonList';
import results from '../results/results.module.css';
import { StatusLine } from '../results/StatusLine';
import { SourceLink } from '../rules/SourceLink';
import { Callout } from '../ui/Callout';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import { useSpeaker } from '../words';
import { chosenReasons, type LetterValues } from './form';
import styles from './letter.module.css';

interface Props {
  readonly loanCase: Case;
  readonly situation: SituationResult;
  readonly typed: LetterValues;
  readonly chosen: ShownOption;
}

/** Where letter and run differ, what decides, what to ask, and what the law gives. */
export function LetterResult({ loanCase, situation, typed, chosen }: Props) {
  const { words } = useSpeaker();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const letterOf = readDay(typed.decidedOn);
  return (
    <section className={styles.result}>
      <h2 ref={title} tabIndex={-1}>
        {words('letter.result.title')}
      </h2>
      <OurAnswer explained={chosen.explained} />
      {typed.says === 'offer' ? (
        <Offered typed={typed} chosen={chosen} />
      ) : (
        <Denied situation={situation} typed={typed} chosen={chosen} />
      )}
      <Rights rights={letterRights(loanCase, chosen.option.kind, typed.says, letterOf)} />
      <p className={styles.soft}>{words('letter.again')}</p>
    </section>
  );
}

/** Whatever the letter says: where the option stands in our run, and what decides that. */
function OurAnswer({ explained }: Pick<ShownOption, 'explained'>) {
  const { say, words } = useSpeaker();
  const reasons = decidingReasons(explained);
  return (
    <div className={styles.part}>
      <p>
        <strong>{words('letter.result.ourAnswer', { option: say(explained.title) })}</strong>{' '}
        <StatusLine {...explained} />
      </p>
      <p>{say(explained.statusSentence)}</p>
      {explained.missing.length > 0 && <QuestionLinks facts={explained.missing} />}
      {reasons.length > 0 && (
        <div className={results.page}>
          <ReasonList reasons={reasons} />
        </div>
      )}
    </div>
  );
}

function Offered({ typed, chosen: { option } }: Pick<Props, 'typed' | 'chosen'>) {
  const { say, words } = useSpeaker();
  const terms = offeredTerms(option);
  const offer = offerOf(terms, typed.terms);
  const compared = compareOffer(option, offer);
  const left = explainPlanLeft(option, offer);
  const different = compared.filter(({ difference }) => difference !== 'same');
  if (compared.length === 0) return <p>{words(terms.length === 0 ? 'letter.terms.none' : 'letter.result.nothing')}</p>;
  return (
    <>
      <p>
        {different.length === 0
          ? words('letter.result.same', { count: compared.length })
          : words('letter.result.different', { count: different.length })}
      </p>
      {left && (
        <Callout kind="check">
          <p>{say(left.sentence)}</p>
          <p>{say(left.ask)}</p>
        </Callout>
      )}
      <ComparedTable compared={compared} />
      {different.map((term) => (
        <Difference key={term.term} {...term} />
      ))}
    </>
  );
}

function ComparedTable({ compared }: { readonly compared: readonly ComparedTerm[] }) {
  const { say, value, words } = useSpeaker();
  return (
    <Table
      caption={words('letter.result.caption')}
      heads={['term', 'letter', 'ours', 'gap'].map((head) => words(`letter.result.${head}`))}
      rows={compared.map(({ term, label, offered, computed, sentence }) => ({
        key: term,
        cells: [say(label), value(offered), value(computed), say(sentence)],
      }))}
    />
  );
}

function Difference({ label, sentence, because, sources, ask }: ComparedTerm) {
  const { say, words } = useSpeaker();
  return (
    <div className={styles.part}>
      <h3>{say(label)}</h3>
      <p>{say(sentence)}</p>
      <Under title="behind">
        {because.map((reason) => (
          <p key={reason.key}>{say(reason)}</p>
        ))}
      </Under>
      {sources.length > 0 && (
        <details>
          <summary>{words('letter.result.rules')}</summary>
          <ul className={styles.list}>
            {sources.map((source) => (
              <li key={`${source.url} ${source.section}`}>
                <SourceLink {...source} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {ask && <Asks asks={[ask]} />}
    </div>
  );
}

function Denied({ situation, typed, chosen: { option, explained } }: Pick<Props, 'situation' | 'typed' | 'chosen'>) {
  const { say, words } = useSpeaker();
  const reasons = chosenReasons(typed.reasons);
  const given = denialReasons(explained).filter(({ id }) => reasons.includes(id));
  return given.map(({ id, label }) => {
    const { sentence, rule, asks } = explainDenial(explained, id, { situation, options: [option] });
    return (
      <div key={id} className={styles.part}>
        <h3>{given.length === 1 ? words('letter.result.reason') : say(label)}</h3>
        <p>{say(sentence)}</p>
        {rule && !decidingReasons(explained).includes(rule) && (
          <div className={results.page}>
            <ReasonList reasons={[rule]} />
          </div>
        )}
        <Asks asks={asks} />
      </div>
    );
  });
}

function Asks({ asks }: { readonly asks: readonly Sentence[] }) {
  const { say } = useSpeaker();
  return (
    <Under title="ask">
      <ul className={styles.list}>
        {asks.map((ask) => (
          <li key={ask.key}>{say(ask)}</li>
        ))}
      </ul>
    </Under>
  );
}

function Under({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { words } = useSpeaker();
  return (
    <div>
      <p>
        <strong>{words(`letter.result.${title}`)}</strong>
      </p>
      {children}
    </div>
  );
}

function Rights({ rights }: { readonly rights: readonly RightExplanation[] }) {
  const speaker = useSpeaker();
  const { say, words } = speaker;
  return (
    <Callout>
      <h3>{words('letter.result.rights')}</h3>
      {rights.length === 0 ? (
        <p>{words('letter.result.noRights')}</p>
      ) : (
        <ul className={styles.list}>
          {rights.map(({ id, sentences, source }) => (
            <li key={id}>
              {sentences.map(say).join(' ')} <SourceLink {...source} />
            </li>
          ))}
        </ul>
      )}
      <p>
        {words('site.counselor')} <Phone number={COUNSELOR_PHONE} />
      </p>
      <ScamWarning speaker={speaker} />
    </Callout>
  );
}
