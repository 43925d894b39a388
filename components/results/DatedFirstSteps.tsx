import Link from 'next/link';
import type { ActionExplanation, ActionId } from '../../lib/explain/explain';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';

/** The first steps that have a day of their own: of a sale that is set, and of a letter that has come. */
export function stepsWithOwnDay(actions: readonly ActionExplanation[]) {
  return {
    sale: actions.find(({ about }) => about === 'sale'),
    letter: actions.find(({ about }) => about === 'letter'),
  };
}

/** Steps that a letter of ours does, each with the words of its link. */
const LETTERS: Readonly<Partial<Record<ActionId, string>>> = {
  'appeal-denied': 'letters.writeAppeal',
  'appeal-now': 'letters.writeAppeal',
  'appeal-late': 'letters.writeError',
  denied: 'letters.writeError',
  'decision-late': 'letters.writeError',
  'trial-refused': 'letters.writeError',
  'filed-in-breach': 'letters.writeError',
  'confirm-owner': 'letters.writeSuccessor',
  'sale-not-confirmed': 'letters.writeSuccessor',
  'sale-not-confirmed-soon': 'letters.writeSuccessor',
};

/** The way to write what a step asks for; nothing where it asks for no letter of ours. */
export function LetterOfStep({ id }: Pick<ActionExplanation, 'id'>) {
  const { locale, words } = useSpeaker();
  const label = LETTERS[id];
  return (
    label && (
      <Link href={pathOf('letters', locale)} prefetch={false}>
        {words(label)}
      </Link>
    )
  );
}

/** By when to answer a letter, or that it is late, and the way to write what follows. */
export function AnswerLetter({ id, sentence }: ActionExplanation) {
  const { say } = useSpeaker();
  return (
    <p>
      {say(sentence)} <LetterOfStep id={id} />
    </p>
  );
}
