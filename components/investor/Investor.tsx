'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import Link from 'next/link';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import type { Case, FactPath } from '../../lib/case/schema';
import { aboutOption } from '../../lib/explain/about-option';
import {
  ASSUMPTIONS,
  type Assumption,
  apart,
  assumedAtFirst,
  betterOrWorse,
  type EndOfRange,
  type InvestorView,
  investorSum,
  isSteady,
  OFFER_IDS,
  OFFERS,
  type OfferId,
  SOURCES_OF_DEFAULTS,
} from '../../lib/explain/investor';
import { explainProblem } from '../../lib/explain/problem';
import type { Value } from '../../lib/explain/sentence';
import { investorSchema } from '../../lib/interview/form-schema';
import { LONGEST_TYPED } from '../../lib/interview/typed';
import { writeJson } from '../../lib/json/json';
import { typedText } from '../../lib/words/format';
import { AmountsFigure } from '../charts/AmountsFigure';
import { lookOf } from '../charts/looks';
import { LabelledField } from '../fields/Field';
import fieldStyles from '../fields/Field.module.css';
import { FieldHint } from '../fields/FieldHint';
import history from '../history/history.module.css';
import { LoanChooser, useChosenLoan } from '../history/LoanChooser';
import { pathOf } from '../routes';
import { SourceLink } from '../rules/SourceLink';
import { ButtonLink } from '../ui/ButtonLink';
import { useIsAlive } from '../ui/is-alive';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import styles from './investor.module.css';
import { ValuesToInvestor } from './ValuesToInvestor';

type Typed = { readonly investor: Record<Assumption, string> };

/** As somebody would type it: 20, not 20.000. */
function plain(value: Value | null): string {
  if (value === null) return '';
  return value.unit === 'rate' ? typedText(value).replace(/\.?0+$/, '') : typedText(value);
}

/** What stands in the boxes at first: text of what is assumed, empty where nothing is. */
function startOf(loanCase: Case): Typed['investor'] {
  const assumed = assumedAtFirst(loanCase);
  const textOf = (name: Assumption) => [name, plain(assumed[name])];
  return Object.fromEntries(ASSUMPTIONS.map(textOf)) as Typed['investor'];
}

const FIRST_OFFER: OfferId = 'history.hamp-tier-1';

/** Why a servicer said no: the sum that the owner of a loan makes, with every assumption open to change. */
export function Investor() {
  const { locale, words } = useSpeaker();
  const whose = useChosenLoan(['behind']);
  return (
    <div className={history.page}>
      <div className={history.section}>
        <PageTitle>{words('investor.title')}</PageTitle>
        <TwoWays loanCase={whose.loanCase} />
        <p className={history.lead}>{words('investor.lead')}</p>
        <p>
          <Link href={`${pathOf('learn/hope-now', locale)}#criticism`}>{words('investor.story')}</Link>
        </p>
        {['gate', 'sum', 'never'].map((paragraph) => (
          <p key={paragraph}>{words(`investor.${paragraph}`)}</p>
        ))}
      </div>
      <LoanChooser {...whose} />
      <Sum key={writeJson(whose.loanCase.investor)} loanCase={whose.loanCase} />
      <section className={history.section}>
        <h2>{words('investor.lesson.title')}</h2>
        <p>{words('investor.lesson.half')}</p>
        <p>{words('investor.lesson.signs')}</p>
        <p>{words('investor.lesson.limits')}</p>
        <div>
          <ButtonLink look="quiet" href={pathOf('then-and-now', locale)}>
            {words('investor.back')}
          </ButtonLink>
        </div>
      </section>
      <SourcesOfDefaults />
    </div>
  );
}

/** What the loan is worth changed and unchanged at both ends of the range, before anything is typed: the picture that leads. */
function TwoWays({ loanCase }: { readonly loanCase: Case }) {
  const { format, words } = useSpeaker();
  const sum = useMemo(() => investorSum(loanCase, { investor: startOf(loanCase) }, FIRST_OFFER), [loanCase]);
  if (sum === undefined || sum === 'beyond' || !sum.known || sum.value === null) return null;
  const { lowest, highest } = sum.value;
  const bars = Object.entries({ lowest, highest }).flatMap(([end, side]) =>
    (['noModification', 'modification'] as const).map((course) => ({
      key: `${course} ${end}`,
      label: words(`investor.bar.${course}`, { end }),
      amount: side[course],
      look: course === 'noModification' ? undefined : lookOf({ kind: 'modification' }),
    })),
  );
  const title = words(`investor.point.${betterOrWorse(sum.value)}`, {
    lowest: `${format.moneyRounded(apart(lowest))}`,
    highest: `${format.moneyRounded(apart(highest))}`,
  });
  return <AmountsFigure title={title} name={words('investor.picture')} bars={bars} />;
}

/** The assumptions as a form, and what they come to while somebody types. */
function Sum({ loanCase }: { readonly loanCase: Case }) {
  const { say, words } = useSpeaker();
  const isAlive = useIsAlive();
  const [offer, setOffer] = useState<OfferId>(FIRST_OFFER);
  const { control, formState, getFieldState } = useForm<Typed>({
    defaultValues: { investor: startOf(loanCase) },
    resolver: zodResolver(investorSchema as unknown as ZodMiniType<Typed, Typed>),
    mode: 'onChange',
  });
  const typed = useWatch({ control });
  const view = useMemo(() => investorSum(loanCase, typed, offer), [typed, loanCase, offer]);
  return (
    <section className={history.section}>
      <h2>{words('investor.form.title')}</h2>
      <p>{words('investor.form.lead')}</p>
      <noscript>
        <p>{words('sums.withoutScript')}</p>
      </noscript>
      <div className={styles.sum}>
        <div className={styles.result} aria-live="polite">
          {view === undefined ? (
            <p>{words('investor.form.mend')}</p>
          ) : view === 'beyond' ? (
            <p>{words('problems.beyond-exact')}</p>
          ) : !view.known ? (
            <Lacking missing={view.missing} />
          ) : view.value === null ? (
            <p>{words('investor.result.none')}</p>
          ) : (
            <Result view={view.value} />
          )}
        </div>
        <Paper>
          <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
            <fieldset className={history.whose}>
              <legend className={styles.legend}>{words('investor.form.offer')}</legend>
              {OFFER_IDS.map((id) => (
                <label key={id} className={history.choice}>
                  <input
                    type="radio"
                    name="offer"
                    value={id}
                    checked={id === offer}
                    disabled={!isAlive}
                    onChange={() => setOffer(id)}
                  />
                  <span>{say(aboutOption(OFFERS[id], 'title'))}</span>
                </label>
              ))}
            </fieldset>
            {ASSUMPTIONS.map((name) => (
              <Controller
                key={name}
                control={control}
                name={`investor.${name}`}
                render={({ field }) => {
                  const path = field.name;
                  const problem = getFieldState(path, formState).error?.message;
                  return (
                    <Figure
                      path={path}
                      typed={field.value}
                      onType={field.onChange}
                      problem={problem === undefined ? undefined : say(explainProblem({ path, problem }))}
                    />
                  );
                }}
              />
            ))}
          </form>
        </Paper>
      </div>
    </section>
  );
}

interface FigureProps {
  readonly path: FactPath;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem: string | undefined;
}

/** A box without "I'm not sure": left empty, the default stands. */
function Figure(props: FigureProps) {
  const { path, typed, onType, problem } = props;
  return (
    <LabelledField {...props} hint={<FieldHint path={path} speaker={useSpeaker()} />} notice={undefined} alone={false}>
      <input
        id={path}
        className={`${fieldStyles.box} ${styles.box}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST_TYPED}
        value={typed}
        readOnly={!useIsAlive()}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${path}-about`}
      />
    </LabelledField>
  );
}

function Lacking({ missing }: { readonly missing: readonly string[] }) {
  const { value, words } = useSpeaker();
  return (
    <>
      <p>{words('investor.result.lacking')}</p>
      <ul className={history.list}>
        {missing.map((path) => (
          <li key={path}>{value({ unit: 'field', path })}</li>
        ))}
      </ul>
    </>
  );
}

function Result({ view }: { readonly view: InvestorView }) {
  const { format, words } = useSpeaker();
  const { lowest, highest, surplus } = view;
  const amount = (side: typeof lowest) => format.moneyWithCents(side.difference);
  const isRange = lowest.difference !== highest.difference;
  return (
    <>
      <h3>{words('investor.result.title')}</h3>
      <p className={styles.headline}>
        {isRange
          ? words('investor.result.range', { lowest: amount(lowest), highest: amount(highest) })
          : words('investor.result.single', { amount: amount(lowest) })}
      </p>
      <p>{words(isSteady(view) ? 'investor.result.steady' : 'investor.result.open')}</p>
      <BreakEven {...lowest} />
      {isRange && <BreakEven {...highest} />}
      {surplus > 0 && <p>{words('investor.result.surplus', { amount: format.moneyWithCents(surplus) })}</p>}
      <ValuesToInvestor view={view} />
    </>
  );
}

function BreakEven({ breakEven, breakEvenRedefaultPercent, curePercent }: EndOfRange) {
  const { value, words } = useSpeaker();
  return (
    <p>
      {words(`investor.breakEven.${breakEven}`, {
        cure: value({ unit: 'rate', value: curePercent }),
        share: breakEvenRedefaultPercent === null ? '' : value({ unit: 'percent', value: breakEvenRedefaultPercent }),
      })}
    </p>
  );
}

function SourcesOfDefaults(): ReactNode {
  const { words } = useSpeaker();
  const id = useId();
  return (
    <section className={history.section} aria-labelledby={id}>
      <h2 id={id}>{words('investor.sources.title')}</h2>
      <dl className={styles.sources}>
        {SOURCES_OF_DEFAULTS.map(({ name, field, source }) => (
          <div key={name}>
            <dt>{words(`fields.investor.${field}.label`)}</dt>
            <dd>
              <p>{words(`investor.sources.${name}`)}</p>
              {source.evidence !== 'reading' && <SourceLink {...source} />}{' '}
              <span className={history.soft}>{words(`evidence.${source.evidence}.label`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
