import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWith } from '../../lib/case/problems';
import { caseSchema, type FactPath } from '../../lib/case/schema';
import { isSettledIn } from '../../lib/case/situation';
import {
  type CheckJson,
  type OptionJson,
  type SimulationJson,
  simulationSchema,
} from '../../lib/contract/simulation-schema';
import { answerAt, answerTo, type CaseDocument, caseDocuments, caseOf, withAnswer } from '../support/arbitrary-case';
import { simulateJson } from '../support/json';
import { UNKNOWABLE } from '../support/leaves';
import { runs } from '../support/runs';

const RUNS = runs(150);
const LEAF_PATHS: ReadonlySet<string> = new Set(UNKNOWABLE.map(({ path }) => path));
const OPEN = ['may-qualify', 'servicer-decides', 'needs-information'];

const simulated = (document: CaseDocument): SimulationJson => simulateJson(caseOf(document));
/** By the text of their case: each law draws the same cases again, and a case and one answer more are asked several times. */
const known = new Map<string, SimulationJson>();

function simulationOf(document: CaseDocument): SimulationJson {
  const text = JSON.stringify(document);
  const simulation = known.get(text) ?? simulated(document);
  // The soak draws other cases for each law.
  if (known.size > 1000) known.clear();
  known.set(text, simulation);
  return simulation;
}

function withParts(checks: readonly CheckJson[]): readonly CheckJson[] {
  return checks.flatMap((check) => [check, ...withParts(check.parts ?? [])]);
}

/** Runs a law on every option of any case; the failure names the option. */
function forEveryOption(law: (option: OptionJson, simulation: SimulationJson) => void): void {
  fc.assert(
    fc.property(caseDocuments, (document) => {
      const simulation = simulationOf(document);
      for (const option of simulation.options) law(option, simulation);
    }),
    RUNS,
  );
}

describe('a simulation of any valid case', () => {
  it('keeps to its published schema', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const simulation = simulationOf(document);
        expect(simulationSchema.parse(simulation)).toEqual(simulation);
      }),
      RUNS,
    );
  });

  it('is the same bytes again, after a trip through JSON, and whatever the order of the answers', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const bytes = JSON.stringify(simulated(document));
        expect(JSON.stringify(simulated(document))).toBe(bytes);
        expect(JSON.stringify(simulated(JSON.parse(JSON.stringify(document))))).toBe(bytes);
        expect(JSON.stringify(simulated(backwards(document)))).toBe(bytes);
        expect(JSON.stringify(JSON.parse(bytes))).toBe(bytes);
      }),
      runs(60),
    );
  });

  it('suggests exactly the open options, each once', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const { options, suggestedOrder } = simulationOf(document);
        const open = options.filter(({ status }) => OPEN.includes(status)).map(({ id }) => id);
        expect([...suggestedOrder].sort()).toEqual(open.sort());
      }),
      RUNS,
    );
  });

  it('asks exactly for the facts that open options wait for', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const { options, nextQuestions } = simulationOf(document);
        const waiting = new Set(options.flatMap(({ missing }) => missing));
        expect([...nextQuestions].sort()).toEqual([...waiting].sort());
      }),
      RUNS,
    );
  });
});

describe('what an option says of any valid case', () => {
  it('names missing facts only while it needs information: leaf paths that an open check reads and nobody answered', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        for (const { id, status, missing, checks } of simulationOf(document).options) {
          expect(missing.length > 0, id).toBe(status === 'needs-information');
          expect(missing, id).toEqual([...new Set(missing)].sort());
          const read = new Set(checks.filter(({ truth }) => truth === 'unknown').flatMap((check) => check.missing));
          for (const path of missing) {
            expect(read, `${id}: no open check reads ${path}`).toContain(path);
            expect(LEAF_PATHS, `${id}: ${path} is no question of a case`).toContain(path);
            expect(answerAt(document, path), `${id}: ${path} is answered`).toBeNull();
          }
        }
      }),
      RUNS,
    );
  });

  it('names a check as decisive only when no other denying one fails', () => {
    forEveryOption(({ id, status, checks }) => {
      const failed = checks.filter(({ truth, effect }) => truth === 'false' && effect === 'denies');
      const decisive = withParts(checks).filter(({ decides }) => decides);
      expect(decisive, id).toEqual(failed.length === 1 && status !== 'not-in-force' ? failed : []);
    });
  });

  it('has missing facts on unknown checks only', () => {
    forEveryOption(({ checks }) => {
      for (const { id, truth, missing } of withParts(checks)) {
        expect(missing.length > 0, id).toBe(truth === 'unknown');
      }
    });
  });

  it('gives all of its terms or none, but for the installment of a loan that goes on where only its whole payment is told', () => {
    const fields = new Map<string, string>();
    forEveryOption(({ id, terms }, { situation: { paymentKnownAs } }) => {
      if (terms === undefined) return;
      const { principalAndInterest, ...others } = terms;
      const names = Object.keys(paymentKnownAs === 'total' ? others : terms).join(' ');
      expect(names, id).toBe(fields.get(id) ?? names);
      fields.set(id, names);
    });
  });

  it('divides a modified balance into the part that bears interest and the part set aside', () => {
    forEveryOption(({ id, terms }) => {
      if (terms?.interestBearingBalance === undefined) return;
      const { principalBalance, interestBearingBalance, deferredBalance } = terms;
      expect(cents(interestBearingBalance) + cents(deferredBalance), id).toBe(cents(principalBalance));
    });
  });

  it('tells payments in stretches without a gap, from the first month on', () => {
    forEveryOption(({ id, payments = [] }) => {
      let next = 1;
      for (const { fromMonth, months } of payments) {
        expect(fromMonth, id).toBe(next);
        expect(months, id).toBeGreaterThan(0);
        next += months;
      }
    });
  });

  it('is silent on figures while it is not in force', () => {
    forEveryOption(({ id, status, checks, ...rest }) => {
      if (status !== 'not-in-force') return;
      expect([checks, rest.missing, rest.warnings], id).toEqual([[], [], []]);
      expect([rest.terms, rest.payments, rest.totals], id).toEqual([undefined, undefined, undefined]);
    });
  });
});

describe('one answer more', () => {
  /** A case, and the same case with an answer to one of its open questions. */
  const answered = caseDocuments.chain((document) => {
    const loanCase = caseOf(document);
    const settled = (path: string) =>
      (path.startsWith('disaster.') && document.disaster === 'none') || isSettledIn(loanCase, path as FactPath);
    const open = UNKNOWABLE.filter(({ path }) => answerAt(document, path) === null && !settled(path));
    if (open.length === 0) return fc.constant({ document, richer: document });
    // The questions that matter come more often; the others must change nothing that is settled either.
    const { nextQuestions } = simulationOf(document);
    const asked = open.filter(({ path }) => nextQuestions.includes(path));
    return fc
      .constantFrom(...open, ...asked, ...asked, ...asked)
      .chain((leaf) => answerTo(leaf, caseOf(document).asOf).map((value) => withAnswer(document, leaf.path, value)))
      .map((richer) => ({ document, richer }));
  });

  it('only ever settles what needed information: no settled verdict and no settled check changes', () => {
    fc.assert(
      fc.property(answered, ({ document, richer }) => {
        fc.pre(isMereAnswer(document, richer));
        const before = simulationOf(document);
        const after = new Map(simulationOf(richer).options.map((option) => [option.id, option]));
        for (const option of before.options) {
          const then = after.get(option.id);
          // What a sale would leave is reckoned with the parts of the debt that are told, and held open by none (reading A33).
          const saleTurns = option.warnings.includes(SALE_FIRST) !== then?.warnings.includes(SALE_FIRST);
          if (option.status !== 'needs-information' && !saleTurns) {
            expect(then?.status, option.id).toBe(option.status);
          }
          const truths = new Map(withParts(then?.checks ?? []).map(({ id, truth }) => [id, truth]));
          for (const { id, truth } of withParts(option.checks)) {
            if (truth !== 'unknown' && !id.endsWith('.owes-more-than-sale')) expect(truths.get(id), id).toBe(truth);
          }
          if (option.terms) expect(then?.terms, option.id).toEqual(option.terms);
        }
      }),
      runs(250),
    );
  });
});

/**
 * Whether the richer case only adds an answer. It may not contradict one that was given: "nothing is past due" beside an
 * unpaid due date, or zero times beside a date (the count settles the date, whatever it says); and the household's own
 * market rate does not answer an open question where the dated table already did, it replaces the table's; nor does the last
 * part of what is past due, where the servicer's sum already stood in for it.
 */
function isMereAnswer(document: CaseDocument, richer: CaseDocument): boolean {
  if (!parseWith(caseSchema, richer).ok) return false;
  if (NOTHING_SPECIAL.some((path) => answerAt(document, path) !== answerAt(richer, path))) return false;
  const contradictions = (one: CaseDocument) =>
    simulationOf(one).notices.filter(({ notice }) => notice === 'contradicts-count').length;
  const current = answerAt(richer, 'arrears.current') === true;
  if (current && answerAt(richer, 'arrears.oldestUnpaidDueDate') !== null) return false;
  const tableReplaced =
    answerAt(document, MARKET_RATE) !== answerAt(richer, MARKET_RATE) &&
    !simulationOf(document).nextQuestions.includes(MARKET_RATE);
  // A rate that is no step rate has settled whether one has risen.
  const rateType = answerAt(document, 'loan.rateType');
  const hasSettledRise = rateType !== null && rateType !== undefined && rateType !== 'step';
  if (hasSettledRise && answerAt(document, STEP_RISE) !== answerAt(richer, STEP_RISE)) return false;
  const isStated = answerAt(document, 'arrears.totalPastDue') !== null;
  const sumReplaced = isStated && simulationOf(document).situation.arrears !== simulationOf(richer).situation.arrears;
  return !tableReplaced && !sumReplaced && contradictions(richer) === contradictions(document);
}

const STEP_RISE = 'hardship.stepRateIncreaseInLast12Months';

/** Read as what most households have while nobody says otherwise: another answer replaces that one. */
const NOTHING_SPECIAL = ['loan.product', 'loan.balloonOn', 'household.role', 'household.canPayNow'];
const SALE_FIRST = 'ordinary-sale-first';
const MARKET_RATE = 'market.gseModificationRatePercent';

/** An amount of the contract in cents. */
function cents(amount: unknown): bigint {
  return BigInt(String(amount).replace('.', ''));
}

/** The same document with its keys in the opposite order. */
function backwards(value: unknown): CaseDocument {
  const turned = (one: unknown): unknown =>
    typeof one === 'object' && one !== null
      ? Object.fromEntries(
          Object.entries(one)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : one;
  return turned(value) as CaseDocument;
}
