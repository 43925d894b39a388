import Link from 'next/link';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { isSaleNear, NEAR_DAYS } from '../../lib/interview/sale-near';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';

interface Props {
  readonly datedAnswers: DatedAnswers;
  /** The page of what to do today. */
  readonly href: string;
}

/** Says above everything else that the sale is near, and leads to what to do today. */
export function SaleIsNear({ datedAnswers, href }: Props) {
  const { words } = useSpeaker();
  if (!isSaleNear(datedAnswers)) return null;
  return (
    <Callout kind="urgent">
      <p>{words('urgent.sale.short', { nearDays: NEAR_DAYS })}</p>
      <p>
        <Link href={href} prefetch={false}>
          {words('urgent.sale.more')}
        </Link>
      </p>
    </Callout>
  );
}
