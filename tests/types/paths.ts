import { metaAt } from '../../lib/case/paths';
import type { FactPath } from '../../lib/case/schema';
import { pageOf } from '../../lib/interview/pages';

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
