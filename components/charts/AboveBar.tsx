import { type LabelProps, Text, useChartWidth } from 'recharts';

/** What is written above a bar that lies on its side: on a narrow picture in two lines. */
export function AboveBar({ y, value }: LabelProps) {
  const width = useChartWidth();
  return (
    <Text
      x={4}
      y={Number(y) - 6}
      {...(width && { width: width - 8 })}
      verticalAnchor="end"
      lineHeight="1.2em"
      fontWeight="600"
    >
      {`${value}`}
    </Text>
  );
}
