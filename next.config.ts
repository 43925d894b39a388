import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // A static export: there is no server code that could see a figure. The development server looks a page up by its parts: it
  // would ask the pages to read for every other address too, and with an export refuse it there.
  ...(process.env.NODE_ENV === 'development' ? {} : { output: 'export' }),
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  turbopack: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolveAlias: {
      // Pages bring their messages parsed, and no parser.
      'use-intl/format-message': 'use-intl/format-message/format-only',
      // What stands there where Next.js's own router fails: our page, not its English one.
      './builtin/global-error': './app/global-error.tsx',
      '../components/builtin/global-error': './app/global-error.tsx',
    },
    rules: {
      '*.ts': {
        condition: { all: [{ path: /words\/(messages|library)\/\w+\/\w+\.ts$/ }, { not: { path: /index\.ts$/ } }] },
        loaders: ['./app/_server/compile-words.mjs'],
        as: '*.js',
      },
      '*.data.ts': {
        loaders: ['./app/_server/compile-data.mjs'],
        as: '*.js',
      },
    },
  },
  // The types are a gate of their own (`npm test`); a build does not check them a second time.
  typescript: { ignoreBuildErrors: true },
};

export default config;
