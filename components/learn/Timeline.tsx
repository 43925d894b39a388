import { partsOf } from '../../lib/calendar/date';
import { STORY_EVENTS, type StoryEvent } from '../../lib/explain/story';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import styles from './learn.module.css';

const FIRST_YEAR = 2003;
const LAST_YEAR = 2021;
const WIDTH = 360;
const BASE = 84;
const RADIUS = 10;

function across({ on }: Pick<StoryEvent, 'on'>): number {
  const { year, month } = partsOf(on);
  return ((year - FIRST_YEAR + (month - 1) / 12) / (LAST_YEAR - FIRST_YEAR)) * WIDTH;
}

/** Each mark with its place; marks that would cover one another stand above each other. */
function placed() {
  const marks: { readonly x: number; readonly level: number }[] = [];
  for (const event of STORY_EVENTS) {
    const x = Math.min(WIDTH - RADIUS, Math.max(RADIUS, across(event)));
    const taken = marks.filter((mark) => Math.abs(mark.x - x) < 2 * RADIUS).map(({ level }) => level);
    const level = [0, 1, 2, 3].find((free) => !taken.includes(free)) ?? 0;
    marks.push({ x, level });
  }
  return marks.map(({ x, level }) => ({ x, y: BASE - RADIUS - 4 - level * (2 * RADIUS + 2) }));
}

/** The years of the story as a picture, and as the list of its numbers. */
export function Timeline({ locale }: { readonly locale: Locale }) {
  const { value, words } = speaker(locale);
  const years = Array.from({ length: (LAST_YEAR - FIRST_YEAR) / 3 + 1 }, (_, index) => FIRST_YEAR + index * 3);
  return (
    <div className={styles.section}>
      <h3>{words('story.timeline.title')}</h3>
      <p>{words('story.timeline.lead')}</p>
      <svg className={styles.timeline} viewBox={`0 0 ${WIDTH} 112`} aria-hidden="true" focusable="false">
        <path d={`M0 ${BASE}H${WIDTH}`} stroke="var(--ink)" strokeWidth="2" />
        {years.map((year) => {
          const x = ((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * WIDTH;
          const anchor = year === FIRST_YEAR ? 'start' : year === LAST_YEAR ? 'end' : 'middle';
          return (
            <g key={year}>
              <path d={`M${x} ${BASE}v6`} stroke="var(--ink)" strokeWidth="2" />
              <text x={x} y={BASE + 22} textAnchor={anchor} fontSize="14" fill="var(--ink)">
                {year}
              </text>
            </g>
          );
        })}
        {placed().map(({ x, y }, index) => (
          <g key={STORY_EVENTS[index]?.id}>
            <circle cx={x} cy={y} r={RADIUS} fill="var(--act)" />
            <text x={x} y={y + 5} textAnchor="middle" fontSize="14" fontWeight="700" fill="var(--paper)">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol className={styles.list}>
        {STORY_EVENTS.map(({ id, on, yearOnly }) => (
          <li key={id}>
            <strong>{yearOnly ? partsOf(on).year : value({ unit: 'month-of-year', value: on })}:</strong>{' '}
            {words(`story.timeline.${id}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
