import type { FieldLabel, OptionExplanation } from './explain';
import type { Sentence } from './sentence';

/** Why an option has no payments to compare: the answers that its figures wait for, or else the sentence that says it. */
type WhyLeftOut<Fact> = { readonly openFacts: readonly Fact[]; readonly key: string } | { readonly sentence: Sentence };

interface LeftOut<Fact> extends Omit<OptionExplanation, 'missing' | 'more'> {
  readonly missing: readonly Fact[];
  readonly more: readonly Fact[];
}

/** An option whose payment is known, though not to the end of the loan, waits for the rest; `key` are the words before its answers. */
export function whyLeftOut<Fact extends FieldLabel>({
  kind,
  headline,
  missing,
  more,
  reasons,
  statusSentence,
}: LeftOut<Fact>): WhyLeftOut<Fact> {
  if (kind === 'disposition') return { sentence: { key: 'results.compare.leftOut.leaves' } };
  const openFacts = missing.length > 0 ? missing : more;
  if (openFacts.length > 0)
    return { openFacts, key: `results.compare.leftOut.${headline.length > 0 ? 'rest' : 'waits'}` };
  const main = reasons.find(({ role }) => ['decides', 'against', 'refers'].includes(role));
  return { sentence: main?.sentence ?? statusSentence };
}
