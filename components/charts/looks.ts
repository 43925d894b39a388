import type { Kind } from '../../lib/programs/option';

/** How an option is drawn: the same colour and pattern on every picture of every page, and as a line the pattern's dashes. */
export interface Mark {
  /** A colour of the page, as in `var(--act)`. */
  readonly color: 'act' | 'clay' | 'ink' | 'edge';
  /** Which of the patterns, from 0 on. */
  readonly pattern: number;
}

/** SVG dashes of a line: plain, stripes, dots, a grid, stripes the other way. */
const DASHES = [undefined, '10 5', '2 4', '12 4 2 4', '6 3 2 3 2 3'] as const;

const OF_KIND: Readonly<Record<Kind, Mark>> = {
  modification: { color: 'act', pattern: 0 },
  combination: { color: 'act', pattern: 4 },
  'repayment-plan': { color: 'clay', pattern: 1 },
  'payment-supplement': { color: 'clay', pattern: 3 },
  deferral: { color: 'ink', pattern: 2 },
  'partial-claim': { color: 'ink', pattern: 3 },
  forbearance: { color: 'edge', pattern: 4 },
  reinstatement: { color: 'edge', pattern: 3 },
  disposition: { color: 'clay', pattern: 4 },
  historical: { color: 'edge', pattern: 1 },
};

/** Options that stand beside another one of their kind with the same owner: so many patterns further on. */
const FURTHER: Readonly<Record<string, number>> = {
  'disaster-flex-modification': 1,
  'disaster-payment-deferral': 2,
  '30-year-modification': 1,
  '40-year-modification': 2,
  'disaster-modification': 3,
  'final-offer': 1,
  'deed-in-lieu': 1,
};

/** An option as far as its look goes. */
interface Drawn {
  readonly kind: Kind;
  readonly name?: string;
}

/** How an option is drawn where it stands alone. */
export function lookOf({ kind, name = '' }: Drawn): Mark {
  return further(OF_KIND[kind], FURTHER[name] ?? 0);
}

/** The looks of options that stand side by side: what looks like one before it, as one option of two owners, takes the next pattern of its colour. */
export function looksOf(options: readonly Drawn[]): readonly Mark[] {
  const looks: Mark[] = [];
  for (const option of options) {
    const own = lookOf(option);
    const free = DASHES.map((_, steps) => further(own, steps)).find(
      (look) => !looks.some(({ color, pattern }) => color === look.color && pattern === look.pattern),
    );
    looks.push(free ?? own);
  }
  return looks;
}

function further({ color, pattern }: Mark, steps: number): Mark {
  return { color, pattern: (pattern + steps) % DASHES.length };
}

/** A mark’s colour, for CSS and SVG. */
export function colorOf({ color }: Mark): string {
  return `var(--${color})`;
}

/** A mark’s dashes as a line; undefined for a plain one. */
export function dashesOf({ pattern }: Mark): string | undefined {
  return DASHES[pattern];
}
