import Link from 'next/link';
import type { ActionExplanation } from '../../lib/explain/explain';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';

/** The first steps that have a day of their own: of a sale that is set, and of a letter that has come. */
export function stepsWithOwnDay(actions: readonly ActionExplanation[]) {
  return {
    sale: actions.find(({ about }) => about === 'sale'),
    letter: actions.find(({ about }) => about === 'letter'),
  };
}

/** The steps that have a day of their own, whole, above all other steps. */
export function DatedFirstSteps({ actions }: { readonly actions: readonly ActionExplanation[] }) {
  const { locale, say, words } = useSpeaker();
  const { sale, letter } = stepsWithOwnDay(actions);
  if (!sale && !letter) return null;
  return (
    <Callout kind={sale ? 'urgent' : 'note'}>
      {sale && (
        <>
          <p>{say(sale.sentence)}</p>
          <Phone number={COUNSELOR_PHONE} />
          <p>
            <Link href={pathOf('sale-date', locale)}>{words('urgent.sale.more')}</Link>
          </p>
        </>
      )}
      {letter && <AnswerLetter {...letter} />}
    </Callout>
  );
}

/** By when to answer a letter, or that it is late, and the way to write what follows. */
export function AnswerLetter({ id, sentence }: ActionExplanation) {
  const { locale, say, words } = useSpeaker();
  return (
    <p>
      {say(sentence)}{' '}
      {id === 'appeal-denied' && <Link href={pathOf('letters', locale)}>{words('letters.writeAppeal')}</Link>}
      {id === 'decision-late' && <Link href={pathOf('letters', locale)}>{words('letters.writeError')}</Link>}
    </p>
  );
}
