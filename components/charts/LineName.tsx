import type { LineLabel } from './line-point';

const LINE = 15;

interface Props extends Partial<LineLabel> {
  /** Of the point that is drawn, and where it lies. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** The name of a line, written beside the one point of it that has room. */
export function LineName({ at, side = 'above', lines = [], index, x, y }: Props) {
  if (index !== at) return null;
  const above = side === 'above';
  const top = above ? y - (lines.length - 1) * LINE - 4 : y + LINE;
  return (
    <text textAnchor={above ? 'start' : 'end'} fontSize="13" fontWeight="600" fill="var(--ink)">
      {lines.map((line, row) => (
        <tspan key={line} x={above ? x + 8 : x - 8} y={top + row * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
