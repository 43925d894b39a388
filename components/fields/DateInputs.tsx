'use client';

import { LONGEST_TYPED } from '../../lib/interview/typed';
import { useIsAlive } from '../ui/is-alive';
import { useSpeaker } from '../words';
import { describedBy } from './described-by';
import styles from './Field.module.css';

type Part = 'year' | 'month' | 'day';

const ORDER = { es: ['day', 'month', 'year'], en: ['month', 'day', 'year'] } as const;
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

interface Props {
  /** Text as `year-month-day`, half typed too. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem: string | undefined;
  /** Of the first of the three boxes; the others follow from it. */
  readonly id: string;
  /** The day is the first of a month where nobody types another. */
  readonly isDueDate?: boolean | undefined;
}

/** Day and year to type, the month by name, so that 03/04 can never be read two ways. The text is `year-month-day`. */
export function DateInputs({ id, isDueDate, typed, onType, problem }: Props) {
  const { locale, words } = useSpeaker();
  const isAlive = useIsAlive();
  const parts = partsOf(typed);

  function change(part: Part, text: string) {
    const { year, month, day: typedDay }: Record<Part, string> = { ...parts, [part]: text.replaceAll('-', '') };
    // Almost every payment falls due on the first: the day is typed only where it is another.
    const day = isDueDate && part === 'month' && typedDay === '' ? '1' : typedDay;
    onType(year + month + day === '' ? '' : `${year}-${month}-${day}`);
  }

  return (
    <div className={styles.date}>
      {ORDER[locale].map((part, index) => {
        const control = {
          id: index === 0 ? id : `${id}-${part}`,
          className: styles.box,
          value: parts[part],
          'aria-invalid': problem !== undefined,
          'aria-describedby': describedBy(id),
        };
        return (
          <div key={part} className={`${styles.part} ${styles[part]}`}>
            <label htmlFor={control.id}>{words(`wizard.dateBox.${part}`)}</label>
            {part === 'month' ? (
              <select {...control} disabled={!isAlive} onChange={(event) => change(part, event.target.value)}>
                <option value="">{words('wizard.dateBox.chooseMonth')}</option>
                {MONTHS.map((month) => (
                  <option key={month} value={month}>
                    {monthName(month, locale)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...control}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={LONGEST_TYPED}
                readOnly={!isAlive}
                onChange={(event) => change(part, event.target.value)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** `2026-04-01` and the half-typed `2026-4-` alike, without the zeros in front. */
function partsOf(typed: string): Record<Part, string> {
  const [year = '', month = '', day = ''] = typed.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0(?=\d)/, '') };
}

function monthName(month: string, locale: string): string {
  const firstDay = new Date(Date.UTC(2000, Number.parseInt(month, 10) - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(firstDay);
}
