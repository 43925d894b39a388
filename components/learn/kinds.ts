import type { StoryAnchor } from '../../lib/explain/story';
import type { SumId } from '../../lib/explain/sums';
import type { Kind } from '../../lib/programs/option';
import type { Page } from '../routes';

export interface KindPage {
  readonly id: SumId;
  /** Its entry of the glossary. */
  readonly slug: string;
  /** The passage of the story that it belongs to. */
  readonly passage: StoryAnchor;
}

export const KIND_PAGES: readonly KindPage[] = [
  { id: 'repayment-plan', slug: 'repayment-plan', passage: 'how-it-worked' },
  { id: 'forbearance', slug: 'forbearance', passage: 'special-considerations' },
  { id: 'deferral', slug: 'payment-deferral', passage: 'how-it-worked' },
  { id: 'partial-claim', slug: 'partial-claim', passage: 'how-it-worked' },
  { id: 'modification', slug: 'loan_modification', passage: 'criticism' },
  { id: 'short-sale', slug: 'short-sale', passage: 'how-it-worked' },
  { id: 'deed-in-lieu', slug: 'deed-in-lieu', passage: 'how-it-worked' },
];

const OF_KIND: Readonly<Partial<Record<Kind, SumId>>> = {
  'repayment-plan': 'repayment-plan',
  forbearance: 'forbearance',
  deferral: 'deferral',
  'partial-claim': 'partial-claim',
  combination: 'partial-claim',
  'payment-supplement': 'partial-claim',
  modification: 'modification',
};

/** The page that explains what an option is; reinstatement needs none. */
export function kindOf({ id, kind }: { readonly id: string; readonly kind: Kind }): SumId | undefined {
  if (kind !== 'disposition') return OF_KIND[kind];
  return id.endsWith('deed-in-lieu') ? 'deed-in-lieu' : 'short-sale';
}

export function kindRoute(id: SumId): Page {
  return `learn/${id}`;
}
