import { colorOf, type Mark } from './looks';

/** What fills a bar: plain, stripes, dots, a grid, stripes the other way. */
const FILLS = [
  undefined,
  <path key="stripes" d="M-2 2 2-2M0 10 10 0M8 12l4-4" strokeWidth="3" />,
  <circle key="dots" cx="5" cy="5" r="1.25" strokeWidth="2" />,
  <path key="grid" d="M0 5h10M5 0v10" strokeWidth="1.5" />,
  <path key="back" d="M-2 8 2 12M0 0 10 10M8-2l4 4" strokeWidth="2" />,
];

const idOf = ({ color, pattern }: Mark) => `fill-${color}-${pattern}`;

/** The patterns of these looks; a picture names them once, before its bars. */
export function BarFills({ looks }: { readonly looks: readonly (Mark | undefined)[] }) {
  const named = new Map(looks.flatMap((look) => (look ? [[idOf(look), look]] : [])));
  return (
    <defs>
      {[...named].map(([id, look]) => (
        <pattern key={id} id={id} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" fill={FILLS[look.pattern] ? 'var(--paper)' : colorOf(look)} />
          <g stroke={colorOf(look)} fill="none">
            {FILLS[look.pattern]}
          </g>
        </pattern>
      ))}
    </defs>
  );
}

interface Box {
  /** Undefined for today, which is an empty frame. */
  readonly look: Mark | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function Bar({ look, ...box }: Box) {
  if (look === undefined) return <rect {...box} fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />;
  return <rect {...box} fill={`url(#${idOf(look)})`} stroke={colorOf(look)} strokeWidth="2" />;
}

/** How an option looks, beside its name. */
export function Sample({ look }: { readonly look: Mark | undefined }) {
  return (
    <>
      <BarFills looks={[look]} />
      <Bar look={look} x={1} y={4} width={46} height={16} />
    </>
  );
}
