import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { anyOf, atLeast, type Check, is } from '../rules/check';
import type { Rule } from '../rules/parameter';
import { delinquencyIn } from './delinquency-in';

/** When an authority takes a loan to be in default, or about to be. */
export interface DefaultRules {
  /** Days or months late from which a loan is in default. */
  readonly defaultFrom: Rule<number>;
  /** The answer to `canResumePayment` of a household about to default (readings A14, A29, G21). */
  readonly imminentDefault: Rule<boolean>;
}

/** The check that the loan is in default, or is about to be because the household says that it cannot make the regular payment. */
export function defaultOrImminent(situation: Situation, { defaultFrom, imminentDefault }: DefaultRules): Check {
  return anyOf('default-or-imminent', defaultFrom, [
    atLeast(`${defaultFrom.unit}-delinquent`, delinquencyIn(defaultFrom.unit, situation), defaultFrom),
    is('cannot-resume', situation.household.canResumePayment, imminentDefault),
  ]);
}

interface TrialRules {
  readonly trial: Rule<number>;
  readonly trialBeforeDefault: Rule<number>;
  /** Where an authority asks more of somebody who is not on the note. */
  readonly trialNotOnNote?: Rule<number>;
  readonly defaultFrom: Rule<number>;
}

/** Whoever has taken title and did not sign: an heir, a divorced co-owner, somebody else. */
function isOffNote({ household: { role } }: Situation): boolean {
  return role.known && role.value !== 'borrower';
}

/** Trial payments: one more for a household that is not yet in default (readings A14, G21). */
export function trialMonths(
  situation: Situation,
  { trial, trialBeforeDefault, trialNotOnNote, defaultFrom }: TrialRules,
): Fact<number> {
  return derive({ late: delinquencyIn(defaultFrom.unit, situation) }, ({ late }) =>
    trialNotOnNote && isOffNote(situation)
      ? trialNotOnNote.value
      : late < defaultFrom.value
        ? trialBeforeDefault.value
        : trial.value,
  );
}
