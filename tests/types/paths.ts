import { metaAt } from '../../lib/case/paths';
import type { FactPath } from '../../lib/case/schema';
import { pageOf } from '../../lib/interview/pages';
import { type Answers, readAt } from '../../lib/interview/typed';

/*
 * What the type check has to refuse of paths, so that a fact that was renamed is found wherever it is named. Never run: `npm run types`
 * fails where a line below would compile.
 */

declare const text: string;

/** A fact of a group, of a group within a group, and of a list. */
export const allowed: readonly FactPath[] = ['loan.escrow', 'loan.otherLiens.balance', 'loan.changes.1.on'];

// @ts-expect-error no such fact
export const wrongName: FactPath = 'loan.color';
// @ts-expect-error a group is no fact
export const group: FactPath = 'loan.otherLiens';
// @ts-expect-error the page asks for three changes
export const beyondTheList: FactPath = 'loan.changes.3.on';
// @ts-expect-error any text may be no path
export const anyText: FactPath = text;
// @ts-expect-error all that is said of a fact is said of its path
export const metaOfText = metaAt(text);
// @ts-expect-error a page asks for facts
export const pageOfText = pageOf(text);
// @ts-expect-error what settles a fact is a fact
export const settledByText: NonNullable<ReturnType<typeof metaAt>['settledBy']> = [{ by: 'loan.color', is: true }];

declare const answers: Answers;

/** An answer stands under the path of its question. */
export const allowedAnswers: Answers = { 'loan.escrow': '520' };

// @ts-expect-error no question is called that
export const wrongAnswer: Answers = { 'loan.color': 'blue' };
// @ts-expect-error any text may be no path
export const answerAtText = answers[text];
// @ts-expect-error an answer is read by what is said of its fact
export const readText = readAt(text, '520');
