import { AddressLinks } from '../../../../../components/AddressLinks';
import { drawToLearn } from '../../../../../components/learn/screens';
import { pageMetadata } from '../../../../../components/page-metadata';
import { WordsProvider } from '../../../../../components/page-words';
import { LEARN_ROUTES, pathOf } from '../../../../../components/routes';
import { type LearnParams, learnScreenAt } from '../../../../../components/screen';
import { ownWords } from '../../../../../components/screen-words';
import { chosenWords } from '../../../../../lib/words/chosen';
import { LOCALES } from '../../../../../lib/words/locale';

export const dynamicParams = false;

/** What there is to read: every other address is the page's beside this folder. */
export function generateStaticParams() {
  return LOCALES.flatMap((locale) =>
    LEARN_ROUTES.map((route) => {
      const [section = '', ...page] = pathOf(route, locale).split('/').slice(2);
      return { locale, section, page };
    }),
  );
}

export async function generateMetadata(props: LearnParams) {
  return pageMetadata(await learnScreenAt(props));
}

export default async function Page(props: LearnParams) {
  const screen = await learnScreenAt(props);
  const { route, locale } = screen;
  return (
    <>
      <AddressLinks {...screen} />
      <WordsProvider locale={locale} messages={chosenWords(locale, ownWords(route) ?? [])}>
        {drawToLearn(screen)}
      </WordsProvider>
    </>
  );
}
