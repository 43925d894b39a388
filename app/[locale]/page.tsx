import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Alivio' };

export default function Page() {
  return (
    <main>
      <h1>Alivio</h1>
    </main>
  );
}
