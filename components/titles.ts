import type { Locale } from '../lib/words/locale';
import { speaker } from '../lib/words/say';
import type { Page } from './routes';

const TITLES: Readonly<Partial<Record<Page, string>>> = {
  start: 'start.title',
  review: 'review.title',
  answers: 'device.title',
  'sale-date': 'urgent.sale.title',
  'asked-for-money': 'urgent.money.title',
  results: 'results.title',
  letter: 'letter.title',
  sheet: 'sheet.title',
  rules: 'rulesPages.title',
  'then-and-now': 'history.title',
  investor: 'investor.title',
  glossary: 'glossary.title',
  learn: 'learn.title',
  'learn/hope-now': 'story.title',
};

/** What a link to a page is called. */
export function titleOf(route: Page, locale: Locale): string {
  const { words } = speaker(locale);
  const [section, name] = route.split('/');
  return words(TITLES[route] ?? `${section === 'learn' ? 'kinds' : 'wizard.pages'}.${name}.title`);
}
