import type { QuestionPage } from '../../lib/interview/pages';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { FieldHint } from '../fields/FieldHint';
import { FindOwner } from '../help/FindOwner';
import { OtherLoans } from '../help/OtherLoans';
import type { AroundQuestions } from './around';
import { Published } from './Published';
import { WhyAsked } from './WhyAsked';

/** Draws it for one page. */
export function aroundQuestions(page: QuestionPage, locale: Locale): AroundQuestions {
  const speaks = speaker(locale);
  const { words } = speaks;
  const paths = page.questions.map(({ path }) => path);
  const asksOwner = paths.includes('loan.backer');
  return {
    why: <WhyAsked page={page} locale={locale} />,
    findOwner: asksOwner && <FindOwner speaker={speaks} />,
    questions: Object.fromEntries(
      paths.map((path) => [
        path,
        {
          hint: <FieldHint path={path} speaker={speaks} />,
          below: (
            <>
              <Published path={path} words={words} />
              {path === 'loan.backer' && <OtherLoans speaker={speaks} />}
            </>
          ),
        },
      ]),
    ),
  };
}
