'use client';

import { LOOKS, type Look } from './button-look';
import { useIsAlive } from './is-alive';

export function Button({
  look = 'main',
  children,
  onClick,
  label,
  type = 'button',
}: Look & {
  readonly onClick?: () => void;
  /** What a screen reader says, where the words alone do not tell it from others of its kind. */
  readonly label?: string;
  readonly type?: 'button' | 'submit';
}) {
  return (
    <button type={type} className={LOOKS[look]} onClick={onClick} aria-label={label} disabled={!useIsAlive()}>
      {children}
    </button>
  );
}
