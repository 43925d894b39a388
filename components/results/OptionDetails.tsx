import Link from 'next/link';
import { type ReactNode, Suspense, useState } from 'react';
import { ROLES } from '../../lib/explain/reasons';
import type { Sentence } from '../../lib/explain/sentence';
import type { ShownOption } from '../engine/results-state';
import { TermsOf, WithTerms } from '../glossary/WithTerms';
import { kindRoute } from '../learn/kinds';
import { pathOf, rulesOfOption } from '../routes';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import { usePrinting } from './printing';
import { QuestionLinks } from './QuestionLinks';
import { ReasonList } from './ReasonList';
import styles from './results.module.css';

interface Leveled {
  /** Level of the headings inside the details. */
  readonly level: 4 | 5;
}

/** One option in full: what it is, why it stands where it stands, its figures, and what to do. */
export function OptionDetails({
  explained,
  level,
  reason,
  children,
}: {
  readonly explained: ShownOption['explained'];
  /** The one reason that decides, shown beside the name of an option that is a closed line; absent elsewhere. */
  readonly reason?: Sentence | undefined;
  /** What would change the verdict; only drawn once the details are open, or printed. */
  readonly children: ReactNode;
} & Leveled) {
  const { locale, say, value, words } = useSpeaker();
  const [isOpen, setIsOpen] = useState(false);
  const printing = usePrinting();
  const kind = explained.learnPage;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary id={explained.id} aria-label={words('results.ladder.reasonsOf', { option: say(explained.title) })}>
        {reason ? (
          <>
            <strong>{say(explained.title)}</strong>: {say(reason)}
          </>
        ) : (
          words('results.ladder.reasons')
        )}
      </summary>
      <div className={styles.folded}>
        <p>
          <WithTerms>{say(explained.what)}</WithTerms>
          <TermsOf text={say(explained.title)} but={say(explained.what)} />
        </p>
        <p>
          <WithTerms>{say(explained.ends)}</WithTerms>
        </p>
        <p>
          <WithTerms>{say(explained.statusSentence)}</WithTerms>
        </p>
        {explained.missing.length > 0 && (
          <Part title="missing" level={level}>
            <QuestionLinks facts={explained.missing} />
          </Part>
        )}
        {explained.more.length > 0 && (
          <Part title="more" level={level}>
            <QuestionLinks facts={explained.more} />
          </Part>
        )}
        <Rules reasons={explained.reasons} level={level} />
        {(isOpen || printing) && children && (
          <Part title="change" level={level}>
            <Suspense fallback={<Waiting>{words('results.waiting')}</Waiting>}>{children}</Suspense>
          </Part>
        )}
        {explained.steps.length > 0 && (
          <Part title="steps" level={level}>
            <ol className={styles.steps}>
              {explained.steps.map(({ id, title, sentence, arithmetic }) => (
                <li key={id}>
                  <strong>{say(title)}</strong>
                  <p>
                    <WithTerms>{say(sentence)}</WithTerms>
                  </p>
                  {arithmetic.length > 0 && (
                    <details>
                      <summary>{words('arithmetic.open')}</summary>
                      <ul className={styles.list}>
                        {arithmetic.map((sum) => (
                          <li key={sum.key}>{say(sum)}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </li>
              ))}
            </ol>
          </Part>
        )}
        {explained.terms.length > 0 && (
          <Part title="terms" level={level}>
            <dl className={styles.terms}>
              {explained.terms.map(({ field, from = '', label, value: shown }) => (
                <div key={field + from}>
                  <dt>
                    <WithTerms>{say(label)}</WithTerms>
                  </dt>
                  <dd>{value(shown)}</dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
        <Sentences title="payments" level={level} sentences={explained.payments} />
        <Sentences title="totals" level={level} sentences={explained.totals} />
        <Sentences title="warnings" level={level} sentences={explained.warnings} />
        <Sentences title="assumed" level={level} sentences={explained.assumed} />
        {explained.evidence.length > 0 && (
          <Part title="evidence" level={level}>
            <ul className={styles.list}>
              {explained.evidence.map(({ evidence, sentence, ask }) => (
                <li key={evidence}>{[sentence, ask].map(say).join(' ')}</li>
              ))}
            </ul>
          </Part>
        )}
        <Sentences title="next" level={level} sentences={explained.actions.map(({ sentence }) => sentence)} />
        {explained.status === 'servicer-decides' && (
          <p>
            <Link href={`${pathOf('learn/hope-now', locale)}#criticism`} prefetch={false}>
              {words('results.ladder.story')}
            </Link>
          </p>
        )}
        {kind && (
          <p>
            <Link href={pathOf(kindRoute(kind), locale)} prefetch={false}>
              {words('results.ladder.kind')}
            </Link>
          </p>
        )}
        <p>
          <Link href={pathOf(rulesOfOption(explained.id), locale)} prefetch={false}>
            {words('results.ladder.rules')}
          </Link>
        </p>
      </div>
    </details>
  );
}

/** The rules in groups, those that decide first; what fits steps back where something else decides. */
function Rules({ reasons, level }: Pick<ShownOption['explained'], 'reasons'> & Leveled) {
  const { words } = useSpeaker();
  const groups = ROLES.map((role) => ({ role, of: reasons.filter((reason) => reason.role === role) })).filter(
    ({ of }) => of.length > 0,
  );
  return groups.map(({ role, of }) =>
    role === 'for' && groups.length > 1 ? (
      <details key={role}>
        <summary>{words('results.reasons.rest', { count: of.length })}</summary>
        <ReasonList reasons={of} />
      </details>
    ) : (
      <Part key={role} title={role} level={level}>
        <ReasonList reasons={of} />
      </Part>
    ),
  );
}

/** A part of an option's details under its heading. */
function Part({ title, level, children }: { readonly title: string; readonly children: ReactNode } & Leveled) {
  const { words } = useSpeaker();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.part}>
      <Heading>{words(`explain.heading.${title}`)}</Heading>
      {children}
    </div>
  );
}

function Sentences({
  title,
  level,
  sentences,
}: { readonly title: string; readonly sentences: readonly Sentence[] } & Leveled) {
  const { say } = useSpeaker();
  return (
    sentences.length > 0 && (
      <Part title={title} level={level}>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={say(sentence)}>
              <WithTerms>{say(sentence)}</WithTerms>
            </li>
          ))}
        </ul>
      </Part>
    )
  );
}
