'use client';

import { metaAt } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import { describedBy, type FieldProps, Grouped } from './Field';
import styles from './Field.module.css';
import { NotSure, shown } from './NotSure';

export function DateField(props: FieldProps) {
  return (
    <Grouped {...props}>
      <DateInputs {...props} />
      <NotSure {...props} />
    </Grouped>
  );
}

type Part = 'year' | 'month' | 'day';

const ORDER = { es: ['day', 'month', 'year'], en: ['month', 'day', 'year'] } as const;
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

/** Day and year to type, the month by name, so that 03/04 can never be read two ways. The text is `year-month-day`. */
export function DateInputs({ path, typed, onType, problem }: Omit<FieldProps, 'alone' | 'notice'>) {
  const { locale, words } = useSpeaker();
  const parts = partsOf(shown(typed));

  function change(part: Part, text: string) {
    const { year, month, day: typedDay }: Record<Part, string> = { ...parts, [part]: text.replaceAll('-', '') };
    // Almost every payment falls due on the first: the day is typed only where it is another.
    const day = metaAt(path).isDueDate && part === 'month' && typedDay === '' ? '1' : typedDay;
    onType(year + month + day === '' ? '' : `${year}-${month}-${day}`);
  }

  return (
    <div className={styles.date}>
      {ORDER[locale].map((part, index) => {
        const control = {
          id: index === 0 ? path : `${path}-${part}`,
          className: styles.box,
          value: parts[part],
          'aria-invalid': problem !== undefined,
          'aria-describedby': describedBy(path),
        };
        return (
          <div key={part} className={`${styles.part} ${styles[part]}`}>
            <label htmlFor={control.id}>{words(`wizard.${part}`)}</label>
            {part === 'month' ? (
              <select {...control} onChange={(event) => change(part, event.target.value)}>
                <option value="">{words('wizard.chooseMonth')}</option>
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
