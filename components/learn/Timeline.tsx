import { ALLIANCE_EVENTS, type Event } from '../../lib/explain/alliance';
import { eventDay, yearAt } from '../../lib/explain/story';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import charts from '../charts/charts.module.css';
import styles from './learn.module.css';
import { StorySource } from './StorySource';

/** What happened when, as a picture and as the list that says the same. */
export function Timeline({ locale }: { readonly locale: Locale }) {
  const { value, words } = speaker(locale);
  const when = (event: Event) => {
    const from = value(eventDay(event));
    if (event.until === undefined) return from;
    return words('story.timeline.from', { from, until: value({ unit: 'month-of-year', value: event.until }) });
  };
  return (
    <div className={charts.figure}>
      <h3>{words('story.timeline.title')}</h3>
      <p>{words('story.timeline.lead')}</p>
      <div className={charts.picture}>
        <TimelinePicture locale={locale} />
      </div>
      <ol className={styles.events}>
        {ALLIANCE_EVENTS.map((event) => (
          <li key={event.id}>
            <p>
              <strong>{when(event)}</strong> {words(`story.timeline.${event.id}`)}
            </p>
            <StorySource locale={locale} source={event.source} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const FIRST_YEAR = 2003;
const YEARS = 18.5;
const TICKS = [2003, 2007, 2010, 2013, 2016, 2020];
const ROW = 44;
const BAR = 14;
const AXIS = 36;

/** A bar for what lasted, a dot for what happened once; drawn in percent of the width, so letters keep their size. */
function TimelinePicture({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  const bars = ALLIANCE_EVENTS.filter(({ until }) => until !== undefined);
  const dots = ALLIANCE_EVENTS.filter(({ until }) => until === undefined);
  const bottom = bars.length * ROW;
  return (
    <svg width="100%" height={bottom + AXIS} aria-hidden="true" focusable="false">
      {TICKS.map((year) => (
        <line key={year} x1={across(year)} x2={across(year)} y1="0" y2={bottom} stroke="var(--rule)" />
      ))}
      {bars.map(({ id, on, until = on }, row) => {
        const [from, to] = [yearAt(on), yearAt(until)];
        // The name of a late bar would leave the picture on the right.
        const late = from - FIRST_YEAR > YEARS / 3;
        return (
          <g key={id}>
            <text x={across(late ? to : from)} y={row * ROW + 20} textAnchor={late ? 'end' : 'start'} fontWeight="600">
              {words(`story.timeline.bars.${id}`)}
            </text>
            <rect
              x={across(from)}
              y={row * ROW + 26}
              width={share(to - from)}
              height={BAR}
              fill={id === 'alliance' ? 'var(--act)' : 'var(--clay)'}
            />
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={bottom + 8} y2={bottom + 8} stroke="var(--edge)" />
      {dots.map(({ id, on }) => (
        <circle key={id} cx={across(yearAt(on))} cy={bottom + 8} r="4" fill="var(--ink)" />
      ))}
      {TICKS.map((year, index) => (
        <text key={year} x={across(year)} y={bottom + 30} textAnchor={index === 0 ? 'start' : 'middle'}>
          {year}
        </text>
      ))}
    </svg>
  );
}

function across(place: number): string {
  return share(place - FIRST_YEAR + 0.25);
}

function share(years: number): string {
  return `${((years * 100) / YEARS).toFixed(2)}%`;
}
