import type { LabelProps } from 'recharts';

/** What is written above a bar that lies on its side. */
export function AboveBar({ y, value }: LabelProps) {
  return (
    <text x={4} y={Number(y) - 6} fontWeight="600">
      {value}
    </text>
  );
}
