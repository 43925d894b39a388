import Link from 'next/link';
import type { Speaker } from '../../lib/words/speech';
import { pathOf } from '../routes';

/** Stands wherever a telephone number or a fee comes up. */
export function ScamWarning({ speaker: { locale, words } }: { readonly speaker: Pick<Speaker, 'locale' | 'words'> }) {
  return (
    <p>
      <strong>{words('site.scam')}</strong>{' '}
      <Link href={pathOf('asked-for-money', locale)} prefetch={false}>
        {words('site.askedForMoney')}
      </Link>
    </p>
  );
}
