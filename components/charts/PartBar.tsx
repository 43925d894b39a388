import type { PaymentPart } from '../../lib/explain/payment-parts';

/** Each part of a payment by colour and pattern, since not everybody sees colours; what is not paid is an empty frame. */
const LOOKS: Readonly<Record<PaymentPart, { readonly color: string; readonly drawn?: string }>> = {
  trial: { color: 'var(--act)', drawn: 'M0 5h10' },
  interest: { color: 'var(--clay)', drawn: 'M-2 2 2-2M0 10 10 0M8 12l4-4' },
  principal: { color: 'var(--act)' },
  escrow: { color: 'var(--ink)', drawn: 'M4 5h2M9 0h2M-1 0h2M9 10h2M-1 10h2' },
  arrears: { color: 'var(--edge)', drawn: 'M0 5h10M5 0v10' },
  notPaid: { color: 'var(--edge)', drawn: '' },
};

export function PartFills() {
  return (
    <defs>
      {Object.entries(LOOKS).map(([part, { color, drawn }]) => (
        <pattern key={part} id={`part-${part}`} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" fill={drawn === undefined ? color : 'var(--paper)'} />
          <path d={drawn} stroke={color} strokeWidth="2" fill="none" />
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
      stroke={LOOKS[part].color}
      strokeWidth="2"
      {...(part === 'notPaid' && { strokeDasharray: '4 3' })}
    />
  );
}
