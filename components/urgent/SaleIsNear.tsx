import Link from 'next/link';
import type { Draft } from '../../lib/interview/draft';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import { isSaleNear } from './near';

interface Props {
  readonly draft: Draft;
  /** The page of what to do today. */
  readonly href: string;
}

/** Says above everything else that the sale is near, and leads to what to do today. */
export function SaleIsNear({ draft, href }: Props) {
  const { words } = useSpeaker();
  if (!isSaleNear(draft)) return null;
  return (
    <Callout kind="urgent">
      <p>{words('urgent.sale.short')}</p>
      <p>
        <Link href={href}>{words('urgent.sale.more')}</Link>
      </p>
    </Callout>
  );
}
