import { daysBetween } from '../calendar/date';
import type { Case } from '../case/schema';
import { NEAR_DAYS } from '../interview/sale-near';
import { legalAidIn } from '../rights/legal-aid';
import { stateDoorOf } from '../rights/state-doors';
import type { State } from '../rights/states';
import type { Source } from '../rules/parameter';
import { saleAhead } from './sale';
import type { Sentence } from './sentence';
import { nameOfState } from './state-name';

interface StateDoorExplanation {
  readonly state: Sentence;
  /** What is there; of a state without a door of its own, whom to ask instead. */
  readonly sentences: readonly Sentence[];
  /** Undefined where no page of the state could be read. */
  readonly door?: {
    readonly whom: string;
    readonly number?: string;
    /** How it was looked up, and how sure we are. */
    readonly sure: readonly Sentence[];
    readonly source: Source;
  };
  /** Free legal help for the whole state; undefined where nobody has gathered it. */
  readonly legalAid?: {
    readonly whom: string;
    readonly url: string;
    /** That of the site. */
    readonly language: 'en' | 'es';
    readonly sure: Sentence;
  };
}

/** Where a homeowner of this state finds the state's own help. */
export function explainStateDoor(state: State): StateDoorExplanation {
  const name = nameOfState(state);
  const found = stateDoorOf(state);
  if (found === undefined) {
    const values = { state: { unit: 'quotes', value: [name] } } as const;
    return { state: name, sentences: [{ key: 'stateDoors.none', values }], ...explainLegalAid(state) };
  }
  const { whom, help, number, source } = found;
  return {
    state: name,
    sentences: help.map((one) => ({ key: `stateDoors.help.${one}` })),
    door: {
      whom,
      ...(number !== undefined && { number }),
      sure: [
        { key: 'stateDoors.seen', values: { day: { unit: 'date', value: source.verifiedOn } } },
        ...(number === undefined ? [] : [{ key: 'stateDoors.uncalled' }]),
        ...(source.evidence === 'earlier-edition' ? [{ key: 'stateDoors.old' }] : []),
      ],
      source,
    },
    ...explainLegalAid(state),
  };
}

function explainLegalAid(state: State): Pick<StateDoorExplanation, 'legalAid'> {
  const found = legalAidIn(state);
  if (found === undefined) return {};
  const { whom, language = 'en', source } = found;
  const values = { day: { unit: 'date', value: source.effective } } as const;
  return { legalAid: { whom, url: source.url, language, sure: { key: 'stateDoors.legalAidSeen', values } } };
}

/** The household's state, where its own door is worth a try now: none without a state, or where a sale is near and the copy old. */
export function stateToAsk(loanCase: Case): State | undefined {
  const { property } = loanCase;
  if (property.state === null) return undefined;
  // One that nobody could read is no door either, and free legal help that nobody here has opened waits until the sale is far.
  const isSeen = stateDoorOf(property.state)?.source.evidence === 'official';
  return !isSeen && isSaleImminent(loanCase) ? undefined : property.state;
}

/** Whether a sale is so near that only doors which somebody has seen open are shown. */
export function isSaleImminent(loanCase: Case): boolean {
  const sale = saleAhead(loanCase);
  return sale !== undefined && daysBetween(loanCase.asOf, sale) <= NEAR_DAYS;
}

/** The same in one line for the call sheet; undefined where the state has no door of its own. */
export function stateDoorLine(state: State): Sentence | undefined {
  const found = stateDoorOf(state);
  return (
    found && {
      key: found.number === undefined ? 'stateDoors.line' : 'stateDoors.lineWithNumber',
      values: {
        whom: { unit: 'name', value: found.whom },
        ...(found.number !== undefined && { number: { unit: 'name', value: found.number } as const }),
        url: { unit: 'name', value: found.source.url },
      },
    }
  );
}
