'use client';

import Link from 'next/link';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import type { OpenDesk } from './desk-store';
import { rememberPair } from './pair';

/** Cases that two tabs have changed at once: nothing of either is lost, and somebody has to look at both. */
export function Conflicts({ cases, conflicts }: Pick<OpenDesk, 'cases' | 'conflicts'>) {
  const { locale, words } = useSpeaker();
  const nameOf = (wanted: string | undefined) => cases.find(({ id }) => id === wanted)?.name;
  return conflicts.map(({ id, second }) => {
    const [name, other] = [nameOf(id), nameOf(second?.id)];
    // One of the two was taken off the desk since.
    if (name === undefined || (second && other === undefined)) return null;
    return (
      <Callout key={second?.id ?? id} kind="check">
        <div role="alert">
          {second && other !== undefined ? (
            <p>
              {words('desk.conflict.both', { name, other })}{' '}
              <Link href={pathOf('desk/compare', locale)} onClick={() => rememberPair([id, second.id])}>
                {words('desk.list.compare')}
              </Link>
            </p>
          ) : (
            <p>{words('desk.conflict.stays', { name })}</p>
          )}
        </div>
      </Callout>
    );
  });
}
