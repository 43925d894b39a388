import Link from 'next/link';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import type { Speaker } from '../../lib/words/speech';
import { pathOf, rulesOfOption } from '../routes';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { PageTitle } from '../ui/PageTitle';
import styles from './rules.module.css';
import { countAgreement, type ExampleInput, type ExampleResult, type FigureResult, SCOREBOARD } from './scoreboard';

interface Spoken {
  readonly speaks: Speaker;
}

/** The examples of one source, figure by figure: what goes in, what was published, ours and the difference. */
export function SourceExamples({ locale, slug }: { readonly locale: Locale; readonly slug: string }) {
  const speaks = speaker(locale);
  const { words } = speaks;
  const source = SCOREBOARD.sources.find((one) => one.slug === slug);
  if (!source) throw new RangeError(`No source is called ${slug}`);
  const examples = SCOREBOARD.examples.filter((example) => SCOREBOARD.sources[example.source] === source);
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <p>
          <Link className={styles.back} href={pathOf('checked', locale)}>
            {words('scoreboard.title')}
          </Link>
        </p>
        <PageTitle>
          <span lang="en">{source.document}</span>
        </PageTitle>
        <p className={styles.lead}>{words('scoreboard.sum', countAgreement(examples))}</p>
        <p className={styles.soft}>
          {words('scoreboard.grade', { grade: words(`evidence.${source.evidence}.label`) })}{' '}
          {source.url !== undefined && (
            <OtherSiteLink words={words} href={source.url}>
              {words('scoreboard.source')}
            </OtherSiteLink>
          )}
        </p>
      </div>
      <section className={styles.section}>
        <h2>{words('scoreboard.examples')}</h2>
        <div>
          {examples.map((example) => (
            <OneExample key={example.id} example={example} speaks={speaks} />
          ))}
        </div>
      </section>
      {source.publisher === 'ours' && (
        <section className={styles.section}>
          <h2>{words('scoreboard.base.title')}</h2>
          <p>{words('scoreboard.base.lead')}</p>
          <details>
            <summary>{words('scoreboard.inputs')}</summary>
            <Inputs inputs={SCOREBOARD.base} speaks={speaks} />
          </details>
        </section>
      )}
    </div>
  );
}

function OneExample({ example, speaks }: Spoken & { readonly example: ExampleResult }) {
  const { id, place, option, tolerance, inputs, figures } = example;
  const { locale, words } = speaks;
  const { count, same } = countAgreement([example]);
  return (
    <details className={styles.example}>
      <summary>
        {id}: {words('scoreboard.short', { same, count })}
      </summary>
      <p className={styles.soft}>
        {place}
        {option !== undefined && (
          <>
            {' · '}
            <Link href={pathOf(rulesOfOption(option), locale)} prefetch={false}>
              {words('scoreboard.option')}
            </Link>
          </>
        )}
        {tolerance !== undefined && ` · ${words('scoreboard.tolerance', { tolerance })}`}
      </p>
      <h3>{words('scoreboard.inputs')}</h3>
      <Inputs inputs={inputs} speaks={speaks} />
      <table className={styles.figures}>
        <caption>{words('scoreboard.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('scoreboard.columns.published')}</th>
            <th scope="col">{words('scoreboard.columns.ours')}</th>
            <th scope="col">{words('scoreboard.columns.difference')}</th>
          </tr>
        </thead>
        {figures.map((figure) => (
          <FigureRows key={figure.figure} figure={figure} speaks={speaks} />
        ))}
      </table>
    </details>
  );
}

/** A figure's name over its three cells, so that a narrow screen holds the table. */
function FigureRows({ figure, speaks }: Spoken & { readonly figure: FigureResult }) {
  const { words } = speaks;
  const { name, expected, ours, difference, agreement, reason } = figure;
  const shown = (value: string | null) => {
    if (value === null) return words('scoreboard.noAnswer');
    return name === 'status' ? words(`statuses.${value}.label`) : value;
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {nameOf(figure, speaks)}
        </th>
      </tr>
      <tr>
        <td>{shown(expected)}</td>
        <td>{shown(ours)}</td>
        <td>
          {agreement === 'same'
            ? words('scoreboard.agreement.same')
            : words(`scoreboard.agreement.${agreement}`, { difference: difference ?? '' })}
          {reason !== undefined && ` ${words(`scoreboard.reason.${reason}`)}`}
        </td>
      </tr>
    </tbody>
  );
}

/** What a figure is called, with the step, the check or the month that it belongs to. */
function nameOf({ name, place }: FigureResult, { has, words }: Speaker): string {
  const label = words(has(`scoreboard.figures.${name}`) ? `scoreboard.figures.${name}` : `terms.${name}`);
  if (place === undefined) return label;
  switch (place.kind) {
    case 'step':
      return `${words(`steps.${place.name}.title`)}: ${label}`;
    case 'check':
      return `${words(`checks.${place.name}.label`)}: ${label}`;
    default:
      return `${words(`scoreboard.place.${place.kind}`, { number: place.number })}: ${label}`;
  }
}

/** What went in: a case's answers under their questions' names, other inputs under those of the source's file. */
function Inputs({ inputs, speaks: { has, words } }: Spoken & { readonly inputs: readonly ExampleInput[] }) {
  const shown = ({ name, kind, value }: ExampleInput) => {
    switch (kind) {
      case 'yes-no':
        return words(value === 'true' ? 'common.yes' : 'common.no');
      case 'none':
        return words('scoreboard.none');
      case 'choice':
        return words(`fields.${name}.choices.${value}`);
      case 'text':
        return value;
    }
  };
  return (
    <ul className={styles.inputs}>
      {inputs.map((input) => (
        <li key={input.name}>
          {words('scoreboard.given', {
            name: words(
              has(`scoreboard.input.${input.name}`) ? `scoreboard.input.${input.name}` : `fields.${input.name}.label`,
            ),
            value: shown(input),
          })}
        </li>
      ))}
    </ul>
  );
}
