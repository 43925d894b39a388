import Link from 'next/link';
import { aboutOption } from '../../lib/explain/about-option';
import { entriesOf } from '../../lib/explain/catalog';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { TermLinks } from '../glossary/TermLinks';
import { entryRoute, pathOf, rulesOfOption } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { PageTitle } from '../ui/PageTitle';
import { WorkedExample } from '../when-near';
import { BreadcrumbsToLearn } from './Breadcrumbs';
import { type KindPage as Kind, kindRoute } from './kinds';
import styles from './learn.module.css';

/** One kind of workout: what it is, an example to change, whom it suits, how it ends, and who offers it. */
export function KindOfHelp({ locale, kind }: { readonly locale: Locale; readonly kind: Kind }) {
  const { say, words } = speaker(locale);
  const { id, slug, passage } = kind;
  return (
    <article className={styles.page}>
      <Link className={styles.back} href={pathOf('learn', locale)}>
        {words('learn.title')}
      </Link>
      <PageTitle>{words(`kinds.${id}.title`)}</PageTitle>
      <WorkedExample id={id}>
        <p className={styles.lead}>{words(`kinds.${id}.lead`)}</p>
      </WorkedExample>
      {(['suits', 'not', 'ends'] as const).map((part) => (
        <section key={part} className={styles.section}>
          <h2>{words(`kinds.${part}`)}</h2>
          <p>
            <TermLinks locale={locale}>{words(`kinds.${id}.${part}`)}</TermLinks>
          </p>
        </section>
      ))}
      <div>
        <ButtonLink href={pathOf('questions/owner', locale)}>{words('kinds.own')}</ButtonLink>
      </div>
      <section className={styles.section}>
        <h2>{words('kinds.offered')}</h2>
        <p>{words('kinds.offeredLead')}</p>
        <ul className={styles.list}>
          {entriesOf(id).map(({ option, authority }) => (
            <li key={option.id}>
              <Link href={pathOf(rulesOfOption(option.id), locale)} prefetch={false}>
                {words('results.compare.withBacker', {
                  option: say(aboutOption(option, 'title')),
                  backer: words(`options.authority.${authority}`),
                })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{words('kinds.story')}</h2>
        <ul className={styles.list}>
          <li>
            <Link href={`${pathOf('learn/hope-now', locale)}#${passage}`} prefetch={false}>
              {words(`kinds.storyLinks.${passage}`)}
            </Link>
          </li>
          <li>
            <Link href={pathOf(entryRoute(slug), locale)} prefetch={false}>
              {words('kinds.term')}
            </Link>
          </li>
        </ul>
      </section>
      <BreadcrumbsToLearn locale={locale} page={kindRoute(id)} />
    </article>
  );
}
