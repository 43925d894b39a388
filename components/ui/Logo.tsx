/** The mark: a roof, and the sun coming up under it. */
export function Logo({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 48 40" width="48" height="40" aria-hidden="true" focusable="false">
      <path d="M13 36a11 11 0 0 1 22 0Z" fill="var(--sun)" />
      <path
        d="M3 24 24 5l21 19M3 36h42"
        fill="none"
        stroke="var(--act)"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
