'use client';

import Link from 'next/link';
import type { FieldLabel } from '../../lib/explain/explain';
import { pageOf } from '../../lib/interview/pages';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';

/** The name of a question, leading to the page that asks it. */
export function QuestionLink({ path, label }: FieldLabel) {
  const { locale, say } = useSpeaker();
  const page = pageOf(path);
  return page ? (
    <Link href={pathOf(page.route, locale)} prefetch={false}>
      {say(label)}
    </Link>
  ) : (
    say(label)
  );
}
