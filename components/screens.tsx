import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { CATALOG } from '../lib/explain/catalog';
import { PAGES } from '../lib/interview/pages';
import { chosenWords } from '../lib/words/chosen';
import { GLOSSARY } from '../lib/words/glossary';
import type { Locale } from '../lib/words/locale';
import { Accessibility } from './help/Accessibility';
import { WhoHelps } from './help/WhoHelps';
import { InLanguage } from './InLanguage';
import {
  AnswerBasisPage,
  AnswerPage,
  AskedForMoney,
  CallSheet,
  ChoicesPage,
  CompareCases,
  CompareFromStatement,
  ComparisonPage,
  CounselorsDesk,
  Letter,
  Letters,
  MyAnswers,
  OptionRules,
  Packet,
  Questions,
  Review,
  SaleDate,
  ScreenList,
  ToDoPage,
  WholeCase,
} from './lazy';
import { EntryPage } from './learn/EntryPage';
import { Glossary } from './learn/Glossary';
import { WordsProvider } from './page-words';
import {
  entryRoute,
  examplesOf,
  isPage,
  type Page,
  ROUTES,
  type Route,
  rulesOfOption,
  type SectionRoute,
  shownAt,
} from './routes';
import { Rules } from './rules/Rules';
import { Scoreboard } from './rules/Scoreboard';
import { SourceExamples } from './rules/SourceExamples';
import { SCOREBOARD } from './rules/scoreboard';
import type { Screen } from './screen';
import { ownWords } from './screen-words';
import { aroundQuestions } from './wizard/around-questions';

type DrawScreen = (locale: Locale) => ReactNode;

/** Every page there is, those that data name included. */
export const ALL_ROUTES: readonly Route[] = [
  ...ROUTES,
  ...CATALOG.map(({ id }) => rulesOfOption(id)),
  ...SCOREBOARD.sources.map(({ slug }) => examplesOf(slug)),
  ...GLOSSARY.map(({ slug }) => entryRoute(slug)),
];

/** What each page shows, but for those that have a file of their own in `app`, so that they bring nothing of the others. */
const SCREENS: Readonly<Partial<Record<Page, DrawScreen>>> = {
  compare: () => <CompareFromStatement />,
  review: () => <Review />,
  answers: () => <MyAnswers />,
  'sale-date': () => <SaleDate />,
  'asked-for-money': () => <AskedForMoney />,
  results: () => <AnswerPage />,
  'results/compare': () => <ComparisonPage />,
  'results/options': () => <ChoicesPage />,
  'results/to-do': () => <ToDoPage />,
  'results/how': () => <AnswerBasisPage />,
  letter: () => <Letter />,
  letters: () => <Letters />,
  accessibility: (locale) => <Accessibility locale={locale} />,
  'who-helps': (locale) => <WhoHelps locale={locale} />,
  sheet: () => <CallSheet />,
  rules: (locale) => <Rules locale={locale} />,
  checked: (locale) => <Scoreboard locale={locale} />,
  glossary: (locale) => <Glossary locale={locale} />,
  desk: () => <CounselorsDesk />,
  'desk/case': () => <WholeCase />,
  'desk/packet': () => <Packet />,
  'desk/list': () => <ScreenList />,
  'desk/compare': () => <CompareCases />,
};

/** What stands at a place, with the words that the browser needs there. */
export function screenOf(screen: Screen): ReactNode {
  const { route, locale } = screen;
  const own = ownWords(route);
  if (own === undefined) return <InLanguage locale={locale}>{drawnAt(screen)}</InLanguage>;
  return (
    <WordsProvider locale={locale} messages={chosenWords(locale, own)}>
      {drawnAt(screen)}
    </WordsProvider>
  );
}

function drawnAt({ route, locale }: Screen): ReactNode {
  if (!isPage(route)) return sectionScreen(route, locale);
  const questions = PAGES.find((page) => page.route === route);
  if (questions) return <Questions route={questions.route} around={aroundQuestions(questions, locale)} />;
  return SCREENS[route]?.(locale) ?? notFound();
}

function sectionScreen(route: SectionRoute, locale: Locale): ReactNode {
  const { section, name } = shownAt(route);
  if (section === 'glossary') return <EntryPage locale={locale} slug={name} />;
  if (section === 'checked') return <SourceExamples locale={locale} slug={name} />;
  return <OptionRules id={name} />;
}
