import Link from 'next/link';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import type { Speaker } from '../../lib/words/speech';
import { pathOf, rulesOfOption } from '../routes';
import { OtherSite } from '../ui/OtherSite';
import { PageTitle } from '../ui/PageTitle';
import styles from './rules.module.css';
import { type ExampleResult, type ExampleSource, type FigureResult, PUBLISHERS, SCOREBOARD } from './scoreboard';

interface Group extends ExampleSource {
  readonly anchor: string;
  readonly examples: readonly ExampleResult[];
}

const GROUPS: readonly Group[] = SCOREBOARD.sources.map((source, index) => ({
  ...source,
  anchor: `source-${index + 1}`,
  examples: SCOREBOARD.examples.filter((example) => example.source === index),
}));

function counted(examples: readonly ExampleResult[]) {
  const figures = examples.flatMap((example) => example.figures);
  const count = (agreement: string) => figures.filter((figure) => figure.agreement === agreement).length;
  return { count: figures.length, same: count('same'), near: count('near'), differs: count('differs') };
}

/**
 * How far our figures are from the published ones, as the last run of the tests found it: the sum first, then every source, and
 * under each its examples figure by figure. It reads the result of that run and works nothing out itself.
 */
export function Scoreboard({ locale }: { readonly locale: Locale }) {
  const speaks = speaker(locale);
  const { words } = speaks;
  const of = (publisher: string) => GROUPS.filter((group) => group.publisher === publisher);
  const official = counted(of('authority').flatMap(({ examples }) => examples));
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <p>
          <Link className={styles.back} href={pathOf('rules', locale)}>
            {words('rulesPages.back')}
          </Link>
        </p>
        <PageTitle>{words('scoreboard.title')}</PageTitle>
        <p className={styles.lead}>{words('scoreboard.lead', official)}</p>
        <p>{words('scoreboard.rest', official)}</p>
      </div>
      {PUBLISHERS.map((publisher) => (
        <section key={publisher} className={styles.section}>
          <h2>{words(`scoreboard.publisher.${publisher}`)}</h2>
          <ul className={styles.list}>
            {of(publisher).map((group) => (
              <li key={group.document}>
                <a href={`#${group.anchor}`}>{group.document}</a>
                <br />
                {words('scoreboard.sum', counted(group.examples))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className={styles.section}>
        <h2>{words('scoreboard.how.title')}</h2>
        <p>{words('scoreboard.how.digits')}</p>
        <p>{words('scoreboard.how.run')}</p>
      </section>
      {PUBLISHERS.flatMap(of).map((group) => (
        <SourceExamples key={group.document} group={group} speaks={speaks} />
      ))}
      <section className={styles.section}>
        <h2>{words('scoreboard.base.title')}</h2>
        <p>{words('scoreboard.base.lead')}</p>
        <details>
          <summary>{words('scoreboard.inputs')}</summary>
          <Inputs inputs={SCOREBOARD.base} speaks={speaks} />
        </details>
      </section>
    </div>
  );
}

interface Spoken {
  readonly speaks: Speaker;
}

function SourceExamples({ group, speaks }: Spoken & { readonly group: Group }) {
  const { words } = speaks;
  return (
    <section className={styles.section} aria-labelledby={group.anchor}>
      <h2 id={group.anchor}>{group.document}</h2>
      <p className={styles.soft}>
        {words('scoreboard.sum', counted(group.examples))}{' '}
        {words('scoreboard.grade', { grade: words(`evidence.${group.evidence}.label`) })}{' '}
        {group.url !== undefined && <OtherSite href={group.url}>{words('scoreboard.source')}</OtherSite>}
      </p>
      <div>
        {group.examples.map((example) => (
          <OneExample key={example.id} example={example} speaks={speaks} />
        ))}
      </div>
    </section>
  );
}

function OneExample({ example, speaks }: Spoken & { readonly example: ExampleResult }) {
  const { id, place, option, tolerance, inputs, figures } = example;
  const { locale, words } = speaks;
  const { count, same } = counted([example]);
  return (
    <details className={styles.example}>
      <summary>
        {id}: {words('scoreboard.short', { same, count })}
      </summary>
      <p className={styles.soft}>
        {place}
        {option !== undefined && !option.startsWith('history.') && (
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
function FigureRows({
  figure: { figure, expected, ours, difference, agreement, reason },
  speaks,
}: Spoken & { readonly figure: FigureResult }) {
  const { words } = speaks;
  const shown = (value: string) => {
    if (value === 'null') return words('scoreboard.noAnswer');
    return figure === 'status' ? words(`statuses.${value}.label`) : value;
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

/** What a figure is called, from its path within the answer: `steps.2.principalAndInterest`, `terms.claim`. */
function nameOf(path: string, { has, words }: Speaker): string {
  const parts = path.split('.');
  const name = parts.at(-1) ?? '';
  const number = parts.find((part) => /^\d+$/.test(part));
  const label = words(has(`scoreboard.figures.${name}`) ? `scoreboard.figures.${name}` : `terms.${name}`);
  const [group = ''] = parts;
  if (group === 'byStep') return `${words(`steps.${parts[1]}.title`)}: ${label}`;
  if (group === 'checks') return `${words(`checks.${parts[1]}.label`)}: ${label}`;
  if (number === undefined) return label;
  const place = group === 'steps' || group === 'payments' ? group : 'month';
  return `${words(`scoreboard.place.${place}`, { number })}: ${label}`;
}

/** What went in: a case's answers under their questions' names, other inputs under those of the source's file. */
function Inputs({ inputs, speaks: { has, words } }: Spoken & { readonly inputs: Readonly<Record<string, string>> }) {
  const shown = (name: string, value: string) => {
    const choice = `fields.${name}.choices.${value}`;
    if (value === 'true' || value === 'false') return words(value === 'true' ? 'common.yes' : 'common.no');
    return has(choice) ? words(choice) : value;
  };
  return (
    <dl className={styles.inputs}>
      {Object.entries(inputs).map(([name, value]) => (
        <div key={name}>
          <dt>{has(`scoreboard.input.${name}`) ? words(`scoreboard.input.${name}`) : words(`fields.${name}.label`)}</dt>
          <dd translate="no">{shown(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
