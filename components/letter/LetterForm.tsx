'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { firstOf } from '../../lib/explain/for-household';
import { denialReasons, isRule, letterOptions, type OfferedTerm, offeredTerms, unitOf } from '../../lib/explain/letter';
import { kindOf } from '../../lib/interview/boxes';
import { toggledIn } from '../../lib/interview/typed';
import { currentFormTexts, saveFormTexts } from '../answer-store';
import { type Answered, authoritiesOf } from '../engine/results-state';
import { ChoiceOption } from '../fields/ChoiceOption';
import { DateInputs } from '../fields/DateInputs';
import { describedBy } from '../fields/described-by';
import fields from '../fields/Field.module.css';
import { PlainField } from '../fields/PlainField';
import { useAuthorityName } from '../results/authority-name';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { Paper } from '../ui/Paper';
import { ProblemSummary } from '../ui/ProblemSummary';
import { useSpeaker } from '../words';
import { chosenReasons, type LetterValues, letterOfTexts, letterResolver, textsOfLetter } from './form';
import { LetterResult } from './LetterResult';
import styles from './letter.module.css';

const SAYS = ['offer', 'denial'] as const;
const DATE = 'decidedOn';
const OTHER = 'other';

/** What a letter says, typed option by option; it is checked when the button is pressed. */
export function LetterForm({ loanCase, simulation, shown, candidates }: Answered) {
  const { locale, say, words } = useSpeaker();
  const backer = useAuthorityName();
  const listed = letterOptions(shown);
  const [checked, setChecked] = useState<LetterValues>();
  const { foreclosure } = loanCase;
  const [authority = ''] = authoritiesOf(shown);
  const first = firstOf({ loanCase, candidates }, authority);
  const { control, formState, handleSubmit, getValues, register, setValue, watch } = useForm<LetterValues>({
    defaultValues: letterOfTexts(
      currentFormTexts(),
      listed.map(({ option }) => option.id),
    ) ?? {
      option: (listed.find(({ option }) => option.id === first?.option.id) ?? listed[0])?.option.id ?? '',
      // What the answers tell of the letter already.
      says: foreclosure.denialReasons ? 'denial' : 'offer',
      reasons: foreclosure.denialReasons?.join(',') ?? OTHER,
      decidedOn: foreclosure.decisionOn === null || foreclosure.decisionOn === 'none' ? '' : foreclosure.decisionOn,
      terms: {},
    },
    resolver: (typed, context, options) => letterResolver(termsAt(typed), loanCase.asOf)(typed, context, options),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const typed = watch();
  useEffect(() => {
    const typing = watch(() => saveFormTexts(textsOfLetter(getValues())));
    return () => typing.unsubscribe();
  }, [getValues, watch]);
  const chosen = shown.find(({ option }) => option.id === typed.option);
  const terms = termsAt(typed);

  function termsAt({ option: id, says }: LetterValues): readonly OfferedTerm[] {
    const option = shown.find(({ option: one }) => one.id === id)?.option;
    return option && says === 'offer' ? offeredTerms(option) : [];
  }

  /** Another option has other rules, and nothing of it has been checked. */
  function begin() {
    const general = chosenReasons(getValues('reasons')).filter((id) => !isRule(id));
    setValue('reasons', general.join(',') || OTHER);
    setChecked(undefined);
  }

  function problemOf(label: string, problem: string | undefined): string | undefined {
    const field = { unit: 'name', value: label } as const;
    return problem === undefined ? undefined : say({ key: `problems.${problem}`, values: { field, key: field } });
  }

  const problemAt = (term: OfferedTerm) => problemOf(words(`terms.${term}`), formState.errors.terms?.[term]?.message);
  const dateProblem = problemOf(words('letter.decidedOn'), formState.errors.decidedOn?.message);
  const problems = [...terms.flatMap((id) => ({ id, words: problemAt(id) })), { id: DATE, words: dateProblem }].flatMap(
    ({ id, words: problem }) => (problem === undefined ? [] : [{ id, words: problem }]),
  );
  const severalBackers = authoritiesOf(shown).length > 1;

  return (
    <>
      {problems.length > 0 && (
        <ProblemSummary key={formState.submitCount} title={words('wizard.problemTitle')} lines={problems} />
      )}
      <Paper>
        <form
          noValidate
          className={styles.form}
          onSubmit={handleSubmit(
            (valid) => setChecked(valid),
            () => setChecked(undefined),
          )}
        >
          <div className={fields.field}>
            <label className={fields.label} htmlFor="option">
              {words('letter.option')}
            </label>
            <select id="option" className={fields.box} {...register('option', { onChange: begin })}>
              {listed.map((one) => (
                <option key={one.option.id} value={one.option.id}>
                  {say(one.explained.title)}
                </option>
              ))}
            </select>
            {chosen && severalBackers && (
              <p className={fields.hint}>
                {words('letter.owner', { backer: backer(chosen.option.authority) })}{' '}
                <Link href={pathOf('questions/owner', locale)}>{words('compare.ownerLink')}</Link>
              </p>
            )}
          </div>
          <Controller
            control={control}
            name="says"
            render={({ field }) => (
              <fieldset className={fields.field}>
                <legend className={fields.label}>{words('letter.says.question')}</legend>
                <div className={fields.choices}>
                  {SAYS.map((says) => (
                    <ChoiceOption
                      key={says}
                      name={field.name}
                      value={says}
                      label={words(`letter.says.${says}`)}
                      checked={field.value === says}
                      onType={(value) => {
                        setChecked(undefined);
                        field.onChange(value);
                      }}
                    />
                  ))}
                </div>
              </fieldset>
            )}
          />
          {typed.says === 'offer' ? (
            <div className={styles.part}>
              <h2>{words('letter.terms.title')}</h2>
              <p>{words(terms.length === 0 ? 'letter.terms.none' : 'letter.terms.lead')}</p>
              <div className={styles.terms}>
                {terms.map((term) => (
                  <Controller
                    key={term}
                    control={control}
                    name={`terms.${term}`}
                    render={({ field }) => (
                      <PlainField
                        id={term}
                        label={words(`terms.${term}`)}
                        kind={kindOf(unitOf(term))}
                        unit={unitOf(term) === 'months' ? words('letter.months') : ''}
                        typed={field.value ?? ''}
                        onType={field.onChange}
                        problem={problemAt(term)}
                      />
                    )}
                  />
                ))}
              </div>
            </div>
          ) : (
            <Controller
              control={control}
              name="reasons"
              render={({ field }) => {
                const given = chosen ? denialReasons(chosen.explained) : [];
                const draw = ({ id, label }: (typeof given)[number]) => (
                  <ChoiceOption
                    key={id}
                    name={field.name}
                    value={id}
                    label={say(label)}
                    checked={chosenReasons(field.value).includes(id)}
                    isOneOfSeveral
                    onType={(one) => field.onChange(toggledIn(field.value, one))}
                  />
                );
                const rules = given.filter(({ id }) => isRule(id));
                return (
                  <fieldset className={fields.field}>
                    <legend className={fields.label}>{words('letter.denial.question')}</legend>
                    <p className={fields.hint}>{words('letter.denial.hint')}</p>
                    <div className={fields.choices}>{given.filter(({ id }) => !isRule(id)).map(draw)}</div>
                    {rules.length > 0 && (
                      <details>
                        <summary>{words('letter.denial.rules')}</summary>
                        <div className={fields.choices}>{rules.map(draw)}</div>
                      </details>
                    )}
                  </fieldset>
                );
              }}
            />
          )}
          <Controller
            control={control}
            name="decidedOn"
            render={({ field }) => (
              <fieldset data-field className={dateProblem ? `${fields.field} ${fields.wrong}` : fields.field}>
                <legend className={fields.label}>{words('letter.decidedOn')}</legend>
                <div id={describedBy(DATE)} className={fields.about}>
                  <p className={fields.hint}>{words('letter.decidedOnHint')}</p>
                  {dateProblem && <p className={fields.problem}>{dateProblem}</p>}
                </div>
                <DateInputs id={DATE} typed={field.value} onType={field.onChange} problem={dateProblem} />
              </fieldset>
            )}
          />
          <div>
            <Button type="submit">{words('letter.check')}</Button>
          </div>
        </form>
      </Paper>
      {checked && chosen && (
        <LetterResult
          key={formState.submitCount}
          loanCase={loanCase}
          situation={simulation.situation}
          typed={checked}
          chosen={chosen}
        />
      )}
    </>
  );
}
