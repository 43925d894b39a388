import Link from 'next/link';
import type { StoryAnchor } from '../../lib/explain/story';
import { type QuestionPage, type QuestionRoute, wordsOf } from '../../lib/interview/pages';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { TextWithTerms } from '../glossary/Terms';
import { pathOf } from '../routes';
import styles from './wizard.module.css';

/** Where the story tells why a question matters. */
const PASSAGES: Readonly<Partial<Record<QuestionRoute, StoryAnchor>>> = {
  'questions/owner': 'what-it-was',
  'questions/plans': 'how-it-worked',
  'questions/modifications': 'criticism',
};

/** Why a page asks what it asks. */
export function WhyAsked({ page, locale }: { readonly page: QuestionPage; readonly locale: Locale }) {
  const speaks = speaker(locale);
  const { words } = speaks;
  const passage = PASSAGES[page.route];
  return (
    <p className={styles.why}>
      <strong>{words('wizard.why')}</strong> <TextWithTerms speaker={speaks} text={words(`${wordsOf(page)}.why`)} />{' '}
      {passage && (
        <Link href={`${pathOf('learn/hope-now', locale)}#${passage}`} prefetch={false}>
          {words('wizard.story')}
        </Link>
      )}
    </p>
  );
}
