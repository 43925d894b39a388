import type { FigureResult, Publisher, ScoreboardResult } from '../../components/rules/scoreboard';

const TITLES: Readonly<Record<Publisher, string>> = {
  authority: 'Official figures',
  others: 'Figures that others published',
  ours: 'Our own worked examples',
};

/** What `npm run scoreboard` prints: the sums by source, official ones first, then every figure that is not the printed one. */
export function scoreboardText({ sources, examples }: ScoreboardResult): string {
  const figuresOf = (isOf: (source: number) => boolean) =>
    examples.filter(({ source }) => isOf(source)).flatMap(({ figures }) => figures);
  const sums = Object.entries(TITLES).flatMap(([publisher, title]) => [
    '',
    `${title}: ${sum(figuresOf((source) => sources[source]?.publisher === publisher))}`,
    ...sources.flatMap(({ publisher: whose, document, evidence }, index) =>
      whose === publisher ? [`  ${document} (${evidence}): ${sum(figuresOf((source) => source === index))}`] : [],
    ),
  ]);
  const apart = examples.flatMap(({ id, figures }) =>
    figures
      .filter(({ agreement }) => agreement !== 'same')
      .map(({ figure, expected, ours, difference = '', agreement, reason = '' }) =>
        ['', agreement, id, figure, `published ${expected}`, `ours ${ours}`, difference, reason].join('  ').trimEnd(),
      ),
  );
  return [...sums.slice(1), '', 'Not the printed figure', ...apart].join('\n');
}

function sum(figures: readonly FigureResult[]): string {
  const count = (agreement: FigureResult['agreement']) =>
    figures.filter((figure) => figure.agreement === agreement).length;
  return `${count('same')} of ${figures.length} to the last digit, ${count('near')} within a named tolerance, ${count('differs')} different`;
}
