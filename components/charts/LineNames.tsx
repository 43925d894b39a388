import { usePlotArea } from 'recharts';
import type { Compared } from './compared';
import type { Block } from './LinesPicture';
import { LINE, type Point, placesOfNames } from './line-names';
import { type LinePoint, wrapped } from './line-point';

interface Props {
  readonly points: readonly LinePoint[];
  readonly compared: readonly Compared[];
  readonly blocks: readonly (Block & { readonly written: string })[];
  /** The highest amount and the last month of the axes. */
  readonly highest: number;
  readonly last: number;
}

/** The room that the amount of a block takes beside it. */
const BESIDE = 80;
const BELOW = 24;

/** The name of each line beside it, where nothing is drawn. */
export function LineNames({ points, compared, blocks, highest, last }: Props) {
  const plot = usePlotArea();
  if (!plot) return null;
  const at = (month: number, amount: number): Point => ({
    x: plot.x + (month / Math.max(1, last)) * plot.width,
    y: plot.y + (1 - amount / highest) * plot.height,
  });
  const lineOf = (amountAt: (point: LinePoint) => number | undefined) =>
    points.flatMap((point) => {
      const amount = amountAt(point);
      return amount === undefined ? [] : [at(point.month, amount)];
    });
  const names = compared.map(({ short }, option) => ({
    line: lineOf(({ amounts }) => amounts[option]),
    texts: [wrapped(short, 17), wrapped(short, 11)],
  }));
  const places = placesOfNames(
    names,
    { left: plot.x, top: plot.y, right: plot.x + plot.width, bottom: plot.y + plot.height },
    [
      ...compared.map((_, option) => lineOf(({ parts }) => parts?.[option])),
      ...blocks.map(({ month, amount }) => [at(month, 0), at(month, amount)]),
    ],
    blocks.map(({ month, amount }) => {
      const { x, y } = at(month, amount);
      return { left: x - BESIDE, right: x, top: y, bottom: y + BELOW };
    }),
  );
  return (
    <g fontSize="13" fontWeight="600" fill="var(--ink)" stroke="var(--table)" strokeWidth="4" paintOrder="stroke">
      {places.map(({ x, y, text }, option) => (
        <text key={compared[option]?.id}>
          {text.map((words, row) => (
            <tspan key={words} x={x} y={y + (row + 0.8) * LINE}>
              {words}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
