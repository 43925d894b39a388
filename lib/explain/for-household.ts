import { isOwnerKnown } from '../case/backers';
import { isSaleOver } from '../case/cautions';
import type { Case } from '../case/schema';
import type { OptionResult, SituationResult } from '../simulate/results';

/** Whether the household wants to leave the home; not while nobody tells. */
export function wantsToLeave({ household }: Pick<Case, 'household'>): boolean {
  return household.wantsToStay === false;
}

/** Whether a sale is over of a home that the household does not want to keep: it is told what is left of the debt, and of no help. */
export function isSold(loanCase: Pick<Case, 'asOf' | 'foreclosure' | 'household'>): boolean {
  return wantsToLeave(loanCase) && isSaleOver(loanCase);
}

/**
 * Whether the household is up to date, can go on paying, and nothing that is known ahead changes that, or only to what it says it can pay:
 * help with missed payments answers nothing it asks.
 */
export function asksNoHelp({ household }: Pick<Case, 'household'>, situation: SituationResult): boolean {
  const { unpaidInstallments, changes, balloon, statedBalloon, neverPaidOff } = situation;
  const { affordablePayment } = household;
  const staysPayable = (changes ?? []).every(
    ({ totalPayment }) => totalPayment !== null && affordablePayment !== null && totalPayment <= affordablePayment,
  );
  const isEven =
    staysPayable && (balloon === null || balloon.isSlip) && statedBalloon === null && neverPaidOff !== true;
  return household.canResumePayment === true && unpaidInstallments === 0 && isEven;
}

/** Whether the hardship is a disaster. */
export function hadDisaster({ hardship }: Pick<Case, 'hardship'>): boolean {
  return hardship.cause === 'disaster';
}

/** Whether the case names the owner of the loan, so that one authority's rules are told. */
export function knowsOwner({ loan }: Pick<Case, 'loan'>): boolean {
  return isOwnerKnown(loan.backer);
}

/** Help after a disaster is for who told of one. */
export function isAboutHousehold({ afterDisaster }: Pick<OptionResult, 'afterDisaster'>, loanCase: Case): boolean {
  return afterDisaster !== true || hadDisaster(loanCase);
}

/** Ways to leave the home are told to who `leaves` it alone. */
export function isForPlans({ kind }: Pick<OptionResult, 'kind'>, leaves: boolean): boolean {
  return leaves || kind !== 'disposition';
}

/** Who may stand behind the loan, in the order of the options: one, or several while nobody knows. */
export function authoritiesAmong(
  options: readonly Pick<OptionResult, 'authority'>[],
): readonly OptionResult['authority'][] {
  return [...new Set(options.map(({ authority }) => authority))];
}

/** An option, with whatever else is shown of it. */
interface WithOption {
  readonly option: OptionResult;
}

interface Candidates<T extends WithOption> {
  readonly loanCase: Case;
  /** Those that are open, of each authority the one to begin with first. */
  readonly candidates: readonly T[];
}

/** Every open option, of each authority the one to begin with first; ways to leave the home only for a household that does not want to stay. */
export function openOf<T extends WithOption>({ loanCase, candidates }: Candidates<T>): readonly T[] {
  return candidates.filter(({ option }) => isForPlans(option, wantsToLeave(loanCase)));
}

/**
 * Where to begin with an authority: its leading open option, and for who does not want to leave the home among those that
 * let them stay; undefined when there is none.
 */
export function firstOf<T extends WithOption>(among: Candidates<T>, authority: string): T | undefined {
  return openOf(among).find(({ option }) => option.authority === authority);
}

/** Where to begin with each authority; those that begin with the same help and the same verdict stand together. */
export function firstWithEach<T extends WithOption>(
  among: Candidates<T>,
  authorities: readonly string[],
): readonly { readonly first: T | undefined; readonly authorities: readonly string[] }[] {
  const begin = authorities.map((authority) => ({ authority, first: firstOf(among, authority) }));
  const sameAs = (one: T | undefined) => (other: { readonly first: T | undefined }) =>
    other.first?.option.name === one?.option.name && other.first?.option.status === one?.option.status;
  return begin.flatMap(({ first }, index) =>
    begin.findIndex(sameAs(first)) === index
      ? [{ first, authorities: begin.filter(sameAs(first)).map(({ authority }) => authority) }]
      : [],
  );
}
