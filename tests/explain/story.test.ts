import { describe, expect, it } from 'vitest';
import sitemap from '../../app/sitemap';
import { ROUTES } from '../../components/routes';
import { SCOREBOARD } from '../../components/rules/scoreboard';
import { ALLIANCE_EVENTS, ALLIANCE_FIGURES, ALLIANCE_REPORTS } from '../../lib/explain/alliance';
import { CATALOG } from '../../lib/explain/catalog';
import { eventDay, PASSAGES, SHARED_REPORTS, STORY_ANCHORS } from '../../lib/explain/story';
import { formatPercent } from '../../lib/money/text';
import { GLOSSARY } from '../../lib/words/glossary';
import { LOCALES } from '../../lib/words/locale';
import { paragraphText } from '../../lib/words/passage';
import { speaker } from '../../lib/words/say';

/** The story as a reader meets it, passage by passage. */
function told(locale: (typeof LOCALES)[number], anchor: (typeof STORY_ANCHORS)[number]) {
  const passage = PASSAGES.find(({ id }) => id === anchor);
  return (passage?.paragraphs ?? []).map((paragraph) => paragraphText(speaker(locale), paragraph));
}

describe('the story', () => {
  it('goes through the sections of the article, in its order, and then says where it differs', () => {
    expect(STORY_ANCHORS).toEqual([
      'what-it-was',
      'how-it-worked',
      'special-considerations',
      'criticism',
      'key-points',
      'corrections',
    ]);
  });

  it('counts plans and modifications as the alliance reported them', () => {
    expect(ALLIANCE_REPORTS.map(({ to, plans, modifications }) => [to, plans, modifications])).toEqual([
      ['2008-01-31', 758_000, 278_000],
      ['2008-07-31', 112_000, 80_000],
      ['2008-08-31', 110_000, 79_000],
      ['2008-10-31', 122_000, 103_000],
      ['2009-04-30', 143_000, 127_000],
    ]);
    // Plans and modifications of the first report were rounded apart from their sum.
    for (const { workouts, plans, modifications } of ALLIANCE_REPORTS) {
      expect(Math.abs(workouts - plans - modifications)).toBeLessThanOrEqual(1_000);
    }
    expect(SHARED_REPORTS.map(({ planShare }) => formatPercent(planShare, 1))).toEqual([
      '73.2',
      '58.3',
      '58.2',
      '54.2',
      '53.0',
    ]);
  });

  it('runs from 2003 to 2020, one event after the other, each with a source and a day as sure as it is known', () => {
    const days = ALLIANCE_EVENTS.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    const { value } = speaker('en');
    expect(ALLIANCE_EVENTS.map((event) => `${event.id}: ${value(eventDay(event))}`)).toEqual([
      'foundation: 2003',
      'call: August 31, 2007',
      'alliance: October 10, 2007',
      'hope-now-rate-freeze: December 6, 2007',
      'lifeline: February 2008',
      'freeze-revised: July 8, 2008',
      'mod-in-a-box: August 20, 2008',
      'streamlined-modification: December 15, 2008',
      'hamp-tier-1: April 6, 2009',
      'hamp-principal-reduction: October 1, 2010',
      'hamp-tier-2: June 1, 2012',
      'last-applications: December 31, 2016',
      'end: July 2020',
    ]);
  });

  it('rests every passage but its summary on documents with a whole address', () => {
    for (const { id, sources } of PASSAGES) expect(sources.length > 0, id).toBe(id !== 'key-points');
    for (const { source } of [...Object.values(ALLIANCE_FIGURES), ...ALLIANCE_EVENTS, ...ALLIANCE_REPORTS]) {
      expect(new URL(source.url).protocol).toBe('https:');
    }
  });

  it.each(LOCALES)('tells in %s the figures of the documents', (locale) => {
    expect(told(locale, 'what-it-was').join(' ')).toMatch(/11 .*60%.* 26.*90%.*70%/);
    expect(told(locale, 'how-it-worked').join(' ')).toMatch(
      /888-995-HOPE.*45,000.*1,000,000.*300,000.*2,900,000.*18%.*250.*200,000.*1,800,000.*1,100,000.*91,000.*449,000/,
    );
    expect(told(locale, 'criticism').join(' ')).toMatch(
      /1,700,000.*23,500,000.*7,400,000.*35%.*18%.*47%.* 4%.* 7 .*60%.*70%.*30%.*45%.*30%/,
    );
  });

  it.each(LOCALES)('says in %s what is corrected: another year, workouts, two reasons, a foundation', (locale) => {
    const corrections = told(locale, 'corrections');
    expect(corrections).toHaveLength(10);
    expect(corrections[0]).toMatch(/2008.*1,700,000.*2,000,000.*2,500,000/);
    expect(corrections[1]).toMatch(/2014.*23,500,000.*7,400,000/);
    expect(corrections.join(' ')).toMatch(/HPF/);
    expect(told(locale, 'special-considerations')[1]).toMatch(/pandem.*(online|en línea)/);
  });
});

describe('the sitemap', () => {
  it('has every page once in each language, with the address of the other', () => {
    const entries = sitemap();
    const pages = ROUTES.length + CATALOG.length + SCOREBOARD.sources.length + GLOSSARY.length;
    expect(entries).toHaveLength(pages * LOCALES.length);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
    for (const { url, alternates } of entries) {
      expect(Object.keys(alternates?.languages ?? {}).sort()).toEqual(['en', 'es', 'x-default']);
      expect(Object.values(alternates?.languages ?? {})).toContain(url);
    }
  });
});
