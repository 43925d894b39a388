'use client';

import { firstOpen } from '../../lib/interview/navigation';
import { useAnswers } from '../answer-store';
import { SavedAnswers } from '../device/SavedAnswers';
import { usePageWords } from '../page-words';
import { pathOf } from '../routes';
import { type WayIn, WaysIn } from './WaysIn';

/** The ways for somebody whose answers are in this tab or on this device. */
export function WaysOn(link: WayIn) {
  const { locale } = usePageWords();
  const datedAnswers = useAnswers();
  const answers = datedAnswers?.answers ?? {};
  const hasBegun = Object.keys(answers).length > 0;
  return (
    <WaysIn {...link} hasBegun={hasBegun} href={hasBegun ? pathOf(firstOpen(answers), locale) : link.href}>
      {datedAnswers && <SavedAnswers datedAnswers={datedAnswers} />}
    </WaysIn>
  );
}
