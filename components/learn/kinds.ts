import type { StoryAnchor } from '../../lib/explain/story';
import type { LearnPage } from '../../lib/programs/option';
import type { Page } from '../routes';

export interface KindPage {
  readonly id: LearnPage;
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

/** The page that explains a kind of help. */
export function kindRoute(id: LearnPage): Page {
  return `learn/${id}`;
}
