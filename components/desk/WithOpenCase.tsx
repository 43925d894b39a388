'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { DeskCase } from '../../lib/desk/desk-case';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { useOpenCase } from './desk-store';

/** What a page shows of the case that this tab has open; the way to the desk where it has none. */
export function WithOpenCase({ children }: { readonly children: (openCase: DeskCase) => ReactNode }) {
  const { locale, words } = useSpeaker();
  const openCase = useOpenCase();
  if (openCase) return children(openCase);
  return (
    <p>
      {words('desk.case.none')} <Link href={pathOf('desk', locale)}>{words('desk.case.toDesk')}</Link>
    </p>
  );
}
