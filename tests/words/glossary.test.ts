import { describe, expect, it } from 'vitest';
import { titleOf } from '../../components/page-metadata';
import { isPage, type Page } from '../../components/routes';
import { CATALOG } from '../../lib/explain/catalog';
import { PAGES, wordsOf } from '../../lib/interview/pages';
import { entryText } from '../../lib/words/entry';
import { GLOSSARY, textParts } from '../../lib/words/glossary';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { passageNaming } from '../../lib/words/passage';
import { speaker } from '../../lib/words/say';
import { leaves, messages } from './messages';

/** The terms that the article links to, under its own addresses. */
const OF_THE_ARTICLE = [
  'foreclosure',
  'subprime-meltdown',
  'mbs',
  'loan_modification',
  'us-department-housing-urban-development-hud',
  'great-recession',
  'workout-agreement',
  'repayment',
  'mortgage',
  'economy',
  'accountability',
  'transparency',
  'risk',
  'financial_distress',
];
const slugs = GLOSSARY.map(({ slug }) => slug);

/** The words that a page shows, as beginnings of their keys. */
function shownOn(place: Page): readonly string[] {
  const questions = PAGES.find(({ route }) => route === place);
  if (questions) return [wordsOf(questions), ...questions.questions.map(({ path }) => `fields.${path}`)];
  return SHOWN[place] ?? [place.replace('learn/', 'kinds.')];
}

const SHOWN: Readonly<Partial<Record<Page, readonly string[]>>> = {
  'learn/hope-now': ['story'],
  'sale-date': ['urgent.sale'],
  'asked-for-money': ['urgent.money'],
  results: ['results', 'explain', 'options.any', 'checks', 'steps', 'terms', 'warnings'],
  investor: ['investor', 'fields.investor'],
  'then-and-now': ['history', 'options.any.hope-now-rate-freeze', 'options.any.hamp-principal-reduction'],
  rules: ['rulesPages'],
};

/** The pages of the rules name what each limit is taken from. */
const DOCUMENTS = CATALOG.flatMap(({ limits }) =>
  limits.flatMap(({ values }) => values.map(({ source }) => source.document)),
);

function textsOf(place: Page, locale: Locale): readonly string[] {
  const beginnings = shownOn(place).map((key) => `${key}.`);
  const said = leaves(messages[locale])
    .filter(({ key }) => beginnings.some((beginning) => key.startsWith(beginning)))
    .map(({ text }) => text);
  return place === 'rules' ? [...said, ...DOCUMENTS] : said;
}

describe('the glossary', () => {
  it('has every term of the article under its own address', () => {
    expect(slugs).toEqual(expect.arrayContaining(OF_THE_ARTICLE));
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it.each(LOCALES)('says each entry in %s, with nothing left open', (locale) => {
    for (const slug of slugs) {
      const entry = entryText(speaker(locale), slug);
      for (const text of Object.values(entry)) expect(text, slug).toMatch(/^[^{}]{3,}$/);
    }
  });

  it('leads only to pages and entries that exist', () => {
    for (const { slug, places, related } of GLOSSARY) {
      const pages = places.filter(isPage);
      expect(pages.length, slug).toBeGreaterThan(0);
      expect(slugs, slug).toEqual(expect.arrayContaining([...related]));
      expect(related, slug).not.toContain(slug);
      for (const locale of LOCALES) for (const page of pages) expect(titleOf(page, locale)).toMatch(/\p{L}/u);
    }
  });

  it.each(LOCALES)('gives no name in %s to two entries', (locale) => {
    const names = GLOSSARY.flatMap((entry) => entry.names[locale].map((name) => name.toLowerCase()));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it.each(LOCALES)('names only pages where a reader in %s meets the word', (locale) => {
    const missed = GLOSSARY.flatMap(({ slug, places }) =>
      places
        .filter(isPage)
        .filter(
          (place) => !textsOf(place, locale).some((text) => textParts(text, locale).some((one) => one.slug === slug)),
        )
        .map((place) => `${slug}: ${place}`),
    );
    expect(missed).toEqual([]);
  });

  it.each(LOCALES)('leads in %s to the passage of the story that names the word', (locale) => {
    const speaks = speaker(locale);
    expect(passageNaming(speaks, 'mbs')).toBe('what-it-was');
    expect(passageNaming(speaks, 'repayment')).toBe('how-it-worked');
    expect(passageNaming(speaks, 'transparency')).toBe('criticism');
    const inStory = GLOSSARY.filter(({ places }) => places.includes('learn/hope-now'));
    expect(inStory.filter(({ slug }) => passageNaming(speaks, slug) === undefined)).toEqual([]);
  });

  it('works its examples out from one loan', () => {
    // 200,000 at 6.5 % over 360 months: 1,264.14 a month, of which 200,000 × 6.5 % ÷ 12 = 1,083.33 is interest at first.
    expect(entryText(speaker('en'), 'repayment').example).toContain('$1,264.14');
    expect(entryText(speaker('en'), 'repayment').example).toContain('$1,083.33');
    expect(entryText(speaker('es'), 'principal').example).toContain('$180.81');
    expect(entryText(speaker('en'), 'arrears').example).toContain('$3,942.42');
    expect(entryText(speaker('en'), 'loan-to-value').example).toContain('80%');
  });

  it('finds the longest name in a text, each entry once, and nothing inside a word', () => {
    expect(textParts('A loan modification is a modification. Ask your servicer.', 'en')).toEqual([
      { text: 'A ' },
      { text: 'loan modification', slug: 'loan_modification' },
      { text: ' is a modification. Ask your ' },
      { text: 'servicer', slug: 'servicer' },
      { text: '.' },
    ]);
    expect(textParts('Escrow', 'es')).toEqual([{ text: 'Escrow', slug: 'escrow' }]);
    expect(textParts('Riesgoso', 'es')).toEqual([{ text: 'Riesgoso' }]);
  });

  it.each([
    ['en', 'You are 3 months behind.', 'behind', 'delinquency'],
    ['en', 'The agency behind your loan', 'behind your loan', 'investor'],
    ['en', 'Two payments are past due', 'past due', 'arrears'],
    ['en', 'to stop foreclosures', 'foreclosures', 'foreclosure'],
    ['en', 'a part is set aside', 'set aside', 'principal-forbearance'],
    ['en', 'talks with free counselors', 'free counselors', 'housing-counselor'],
    ['es', 'Usted lleva mucho atraso', 'atraso', 'delinquency'],
    ['es', 'Hay pagos atrasados', 'atrasados', 'delinquency'],
    ['es', 'Puede pagar lo atrasado', 'lo atrasado', 'arrears'],
    ['es', 'parar las ejecuciones', 'ejecuciones', 'foreclosure'],
    ['es', 'una pausa de pagos', 'pausa de pagos', 'forbearance'],
    ['es', 'Los asesores no cobran', 'asesores', 'housing-counselor'],
  ] as const)('knows common words and plurals: in %s, “%s”', (locale, text, name, slug) => {
    expect(textParts(text, locale)).toContainEqual({ text: name, slug });
  });
});
