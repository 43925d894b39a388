import type { PaymentPart } from '../../lib/explain/payment-parts';

/** Each part of a payment by shade and pattern, none of them the look of an option; what is not paid is an empty frame. */
const LOOKS: Readonly<Record<PaymentPart, { readonly fill: string; readonly drawn?: string }>> = {
  trial: { fill: 'var(--sun-wash)', drawn: 'M0 5h10' },
  interest: { fill: 'var(--sun)' },
  principal: { fill: 'var(--ink-soft)' },
  escrow: { fill: 'var(--paper)', drawn: 'M0 2.5h10M0 7.5h10' },
  arrears: { fill: 'var(--paper)', drawn: 'M2.5 0v10M7.5 0v10' },
  notPaid: { fill: 'var(--paper)' },
};

export function PartFills() {
  return (
    <defs>
      {Object.entries(LOOKS).map(([part, { fill, drawn }]) => (
        <pattern key={part} id={`part-${part}`} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" fill={fill} />
          {drawn && <path d={drawn} stroke="var(--ink)" strokeWidth="1.5" fill="none" />}
        </pattern>
      ))}
    </defs>
  );
}

interface Box {
  readonly part: PaymentPart;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function PartBar({ part, ...box }: Box) {
  return (
    <rect
      {...box}
      fill={`url(#part-${part})`}
      stroke="var(--ink)"
      strokeWidth="2"
      {...(part === 'notPaid' && { strokeDasharray: '4 3' })}
    />
  );
}
