import { firstOpen } from '../../lib/interview/navigation';
import type { Answers } from '../../lib/interview/typed';
import type { Locale } from '../../lib/words/locale';
import { pathOf } from '../routes';

/** Where somebody with answers goes on. */
export function continuePath(answers: Answers, locale: Locale): string {
  return pathOf(firstOpen(answers), locale);
}
