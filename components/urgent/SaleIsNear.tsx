import Link from 'next/link';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import type { Draft } from '../wizard/draft';
import { useSpeaker } from '../words';
import { isSaleNear } from './near';

/** Says above everything else that the sale is near, and leads to what to do today. */
export function SaleIsNear({ draft }: { readonly draft: Draft }) {
  const { locale, words } = useSpeaker();
  if (!isSaleNear(draft)) return null;
  return (
    <Callout kind="urgent">
      <p>{words('urgent.sale.short')}</p>
      <p>
        <Link href={pathOf('sale-date', locale)}>{words('urgent.sale.more')}</Link>
      </p>
    </Callout>
  );
}
