/** Stands where the browser has yet to draw something; where that takes long, the page says what to do. */
export function Waiting({ children }: { readonly children: string }) {
  return <p data-waiting>{children}</p>;
}
