import { MARKS, markOf } from './compared';

/** What fills the bars of each option: plain, stripes, dots, a grid. */
const FILLS = [
  undefined,
  <path key="stripes" d="M-2 2 2-2M0 10 10 0M8 12l4-4" strokeWidth="3" />,
  <circle key="dots" cx="5" cy="5" r="1.25" strokeWidth="2" />,
  <path key="grid" d="M0 5h10M5 0v10" strokeWidth="1.5" />,
];

export function BarFills() {
  return (
    <defs>
      {MARKS.map(({ letter, color }, option) => (
        <pattern key={letter} id={`bar-${letter}`} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" fill={FILLS[option] ? 'var(--paper)' : color} />
          <g stroke={color} fill="none">
            {FILLS[option]}
          </g>
        </pattern>
      ))}
    </defs>
  );
}

interface Box {
  /** Index of the option; undefined for today's payment, which is an empty frame. */
  readonly option: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function Bar({ option, ...box }: Box) {
  if (option === undefined) return <rect {...box} fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />;
  const { letter, color } = markOf(option);
  return <rect {...box} fill={`url(#bar-${letter})`} stroke={color} strokeWidth="2" />;
}
