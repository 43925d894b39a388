'use client';

import type { ReactNode } from 'react';
import { useAnswers } from '../answer-store';

/** What is for Puerto Rico alone: shown there, and while nobody has told the state. */
export function InPuertoRico({ children }: { readonly children: ReactNode }) {
  const state = useAnswers()?.answers['property.state'] ?? '';
  return ['', 'PR'].includes(state) && children;
}
