import type { LineLabel } from './line-point';

const LINE = 15;

interface Props extends Partial<LineLabel> {
  /** Index of the point that is drawn; `x` and `y` are its place in pixels. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** The name of a line, written beside the one point of it that has room. */
export function LineName({ at, side = 'above', lines = [], index, x, y }: Props) {
  if (index !== at) return null;
  const above = side === 'above';
  const height = (lines.length - 1) * LINE;
  const top = above ? y - height - 8 : y - height / 2;
  return (
    <text
      textAnchor={above ? 'start' : 'end'}
      fontSize="13"
      fontWeight="600"
      fill="var(--ink)"
      stroke="var(--table)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {lines.map((line, row) => (
        <tspan key={line} x={above ? x + 8 : x - 12} y={top + row * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
