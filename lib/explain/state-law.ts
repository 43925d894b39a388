import { NOT_GATHERED, type Redemption, STATE_LAWS, type State, stateLawOf } from '../rights/states';
import type { Source } from '../rules/parameter';
import type { Sentence } from './sentence';
import { nameOfState } from './state-name';

/** The law of one state in sentences. */
export interface StateLawExplanation {
  readonly state: State;
  readonly name: Sentence;
  /** How foreclosures go, and whether the lender may ask for what is left. */
  readonly sentences: readonly Sentence[];
  /** What limits that, below the sentences; empty where nothing does. */
  readonly limits: readonly Sentence[];
  /** Buying the home back, and what else this state says. */
  readonly after: readonly Sentence[];
  /** What to look up, and how sure we are of it. */
  readonly sure: readonly Sentence[];
  readonly source: Source;
  /** The facts of which we are surer: the debt that is left, buying the home back. */
  readonly better: readonly { readonly sure: readonly Sentence[]; readonly source: Source }[];
}

export type { State };

/** The states whose law is gathered, by their two letters. */
export const STATES_GATHERED = Object.keys(STATE_LAWS) as readonly State[];

/** Every place that a home can be in. */
export const STATES: readonly State[] = [...STATES_GATHERED, ...NOT_GATHERED];

/** What the law of a state says in general; undefined where nobody has gathered it. */
export function explainStateLaw(state: State): StateLawExplanation | undefined {
  const law = stateLawOf(state);
  if (law === undefined) return undefined;
  const { usual, debtLeft, limits, redemption, mediation, source, ...better } = law;
  const { debtSource, redemptionSource, shortSaleSource } = better;
  return {
    state,
    name: nameOfState(state),
    sentences: [{ key: `stateLaw.usual.${usual}` }, { key: `stateLaw.debtLeft.${debtLeft}` }],
    limits: limits.map((limit) => ({ key: `stateLaw.limits.${limit}` })),
    after: [
      explainRedemption(redemption),
      ...(shortSaleSource ? [{ key: 'stateLaw.shortSale' }] : []),
      ...(mediation ? [{ key: 'stateLaw.mediation' }] : []),
    ],
    sure: [
      { key: 'stateLaw.laws', values: { section: { unit: 'name', value: source.section } } },
      { key: `evidence.${source.evidence}.sentence` },
    ],
    source,
    better: [
      ...surer('debt', debtSource),
      ...surer('redemption', redemptionSource),
      ...surer('shortSale', shortSaleSource),
    ],
  };
}

function surer(fact: 'debt' | 'redemption' | 'shortSale', source: Source | undefined): StateLawExplanation['better'] {
  if (source === undefined) return [];
  return [{ sure: [{ key: `stateLaw.sureOf.${fact}` }, { key: `evidence.${source.evidence}.sentence` }], source }];
}

function explainRedemption(redemption: Redemption): Sentence {
  const key = `stateLaw.redemption.${redemption.until}`;
  if (redemption.until !== 'after') return { key };
  const { unit, shortest, longest } = redemption;
  return {
    key,
    values: {
      shortest: shortest === longest ? { unit: 'select', value: 'same' } : { unit: 'count', value: shortest },
      longest: { unit, value: longest },
    },
  };
}
