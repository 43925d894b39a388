import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Alivio: 404' };

/** No route tells which language was meant, so both are spoken. */
export default function NotFound() {
  return (
    <html lang="es">
      <body>
        <main>
          <h1>Esta página no existe</h1>
          <p>
            <a href="/es">Ir al inicio</a>
          </p>
          <div lang="en">
            <h2>This page does not exist</h2>
            <p>
              <a href="/en">Go to the start</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
