import { describe, expect, it } from 'vitest';
import sitemap from '../../app/sitemap';
import { ROUTES } from '../../components/routes';
import { STORY_EVENTS, STORY_REPORTS, STORY_SECTIONS, STORY_SOURCES } from '../../lib/explain/story';
import { CATALOG } from '../../lib/programs/catalog';
import { GLOSSARY } from '../../lib/words/glossary';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';

describe('the story', () => {
  it('goes through the sections of the article, in its order', () => {
    expect(STORY_SECTIONS.map(({ id }) => id)).toEqual([
      'what-it-was',
      'how-it-worked',
      'special-considerations',
      'criticism',
      'key-points',
    ]);
  });

  it('counts plans and modifications as the alliance reported them', () => {
    expect(STORY_REPORTS.map(({ to, plans, modifications }) => [to, plans, modifications])).toEqual([
      ['2008-01-31', 758_000, 278_000],
      ['2008-07-31', 112_000, 80_000],
      ['2008-08-31', 110_000, 79_000],
      ['2008-10-31', 122_000, 103_000],
      ['2009-04-30', 143_000, 127_000],
    ]);
    // The sums that the reports give themselves: 192,000, 189,000, 225,000 and 270,000.
    expect(STORY_REPORTS.slice(1).map(({ plans, modifications }) => plans + modifications)).toEqual([
      192_000, 189_000, 225_000, 270_000,
    ]);
  });

  it('runs from 2003 to 2020, one event after the other, each with a source', () => {
    const days = STORY_EVENTS.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toMatch(/^2003/);
    expect(days.at(-1)).toMatch(/^2020-07/);
    for (const { source } of [...STORY_EVENTS, ...STORY_REPORTS]) expect(STORY_SOURCES[source].url).toMatch(/^https:/);
  });

  it.each(LOCALES)(
    'says in %s what is corrected: 2008 and not 2009, workouts and not families, two reasons',
    (locale) => {
      const { words } = speaker(locale);
      expect(words('story.corrections.c1')).toMatch(/1\.7.*2008.*2009/);
      expect(words('story.special-considerations.p2')).toContain('COVID-19');
      expect(words('story.criticism.p1')).toMatch(/23\.5.*7\.4/);
      expect(words('story.criticism.p2')).toMatch(/35%.*47%/);
      expect(words('story.what-it-was.p1')).toMatch(/11.*60%/);
    },
  );
});

describe('the sitemap', () => {
  it('has every page once in each language, with the address of the other', () => {
    const entries = sitemap();
    expect(entries).toHaveLength((ROUTES.length + CATALOG.length + GLOSSARY.length) * LOCALES.length);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
    for (const { url, alternates } of entries) {
      expect(Object.keys(alternates?.languages ?? {}).sort()).toEqual(['en', 'es', 'x-default']);
      expect(Object.values(alternates?.languages ?? {})).toContain(url);
    }
  });
});
