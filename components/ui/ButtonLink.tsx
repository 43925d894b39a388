import Link from 'next/link';
import { LOOKS, type Look } from './button-look';

/** A link that looks like a button. Apart from it, since a page that only has buttons needs no router. */
export function ButtonLink({ look = 'main', children, href }: Look & { readonly href: string }) {
  return (
    <Link className={LOOKS[look]} href={href} prefetch={false}>
      {children}
    </Link>
  );
}
