import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Locale } from '../../lib/words/locale';
import type { Page } from '../routes';
import type { Screen } from '../screen';
import { History, Investor } from '../when-near';
import { BreadcrumbsToLearn } from './Breadcrumbs';
import { Circumstances } from './Circumstances';
import { KindOfHelp } from './KindOfHelp';
import { KIND_PAGES, kindRoute } from './kinds';
import { Learn } from './Learn';
import { StateLaws } from './StateLaws';
import { Story } from './Story';

/** What each page below the way into all there is to read shows, but for the kinds of help. */
const SCREENS: Readonly<Partial<Record<Page, (locale: Locale) => ReactNode>>> = {
  learn: (locale) => <Learn locale={locale} />,
  'then-and-now': (locale) => (
    <>
      <History locale={locale} />
      <BreadcrumbsToLearn locale={locale} page="then-and-now" />
    </>
  ),
  investor: (locale) => (
    <>
      <Investor locale={locale} />
      <BreadcrumbsToLearn locale={locale} page="investor" />
    </>
  ),
  'learn/your-situation': (locale) => <Circumstances locale={locale} />,
  'learn/your-state': (locale) => <StateLaws locale={locale} />,
  'learn/hope-now': (locale) => <Story locale={locale} />,
};

export function drawToLearn({ route, locale }: Screen): ReactNode {
  const kind = KIND_PAGES.find(({ id }) => kindRoute(id) === route);
  if (kind) return <KindOfHelp locale={locale} kind={kind} />;
  return SCREENS[route as Page]?.(locale) ?? notFound();
}
