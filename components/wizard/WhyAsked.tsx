import Link from 'next/link';
import type { StoryAnchor } from '../../lib/explain/story';
import { type QuestionPage, type QuestionRoute, wordsOf } from '../../lib/interview/pages';
import { WithTerms } from '../glossary/Term';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import styles from './wizard.module.css';

/** Where the story tells why a question matters. */
const PASSAGES: Readonly<Partial<Record<QuestionRoute, StoryAnchor>>> = {
  'questions/owner': 'what-it-was',
  'questions/plans': 'how-it-worked',
  'questions/modifications': 'criticism',
};

/** Why a page asks what it asks. */
export function WhyAsked({ page }: { readonly page: QuestionPage }) {
  const { locale, words } = useSpeaker();
  const passage = PASSAGES[page.route];
  return (
    <p className={styles.why}>
      <strong>{words('wizard.why')}</strong> <WithTerms>{words(`${wordsOf(page)}.why`)}</WithTerms>{' '}
      {passage && (
        <Link href={`${pathOf('learn/hope-now', locale)}#${passage}`} prefetch={false}>
          {words('wizard.story')}
        </Link>
      )}
    </p>
  );
}
