import type { ReactNode } from 'react';
import type { FactPath } from '../../lib/case/schema';

/** What stands around the questions of a page whatever is answered, drawn when the pages are built. */
export interface AroundQuestions {
  readonly why: ReactNode;
  /** How to find out who owns the loan; nothing on a page that does not ask it. */
  readonly findOwner: ReactNode;
  /** By path: what the question means, and what stands below it. */
  readonly questions: Readonly<Partial<Record<FactPath, { readonly hint: ReactNode; readonly below: ReactNode }>>>;
}
