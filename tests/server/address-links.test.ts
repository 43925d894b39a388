import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What a build writes that is told this address of the site, or none. */
async function linksWith(siteUrl: string | undefined): Promise<readonly (readonly [string, string])[]> {
  vi.stubEnv('SITE_URL', siteUrl);
  const { AddressLinks } = await import('../../components/AddressLinks');
  const markup = renderToStaticMarkup(AddressLinks({ route: 'learn', locale: 'en' }));
  return [...markup.matchAll(/(?:rel="(canonical)"|hrefLang="([^"]+)") href="([^"]+)"/g)].map(
    ([, canonical, language, href = '']) => [canonical ?? language ?? '', href],
  );
}

describe('what a page says to search engines of its address', () => {
  beforeEach(() => {
    vi.resetModules();
    return () => vi.unstubAllEnvs();
  });

  it('is the whole address, and that of each language, where the build is told the address of the site', async () => {
    expect(await linksWith('https://alivio.example')).toEqual([
      ['canonical', 'https://alivio.example/en/learn'],
      ['es', 'https://alivio.example/es/aprende'],
      ['en', 'https://alivio.example/en/learn'],
      ['x-default', 'https://alivio.example/es/aprende'],
    ]);
  });

  it('is nothing where it is not: a path alone would be refused', async () => {
    expect(await linksWith(undefined)).toEqual([]);
  });
});
