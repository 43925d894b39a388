import { useSpeaker } from '../words';
import { type QuestionPage, wordsOf } from './questions';
import styles from './wizard.module.css';

/** Why a page asks what it asks. */
export function Why({ page }: { readonly page: QuestionPage }) {
  const { words } = useSpeaker();
  return (
    <p className={styles.why}>
      <strong>{words('wizard.why')}</strong> {words(`${wordsOf(page)}.why`)}
    </p>
  );
}
