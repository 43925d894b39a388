import type { Backer } from '../../lib/case/schema';
import { useSpeaker } from '../words';
import { KeyFigures } from './KeyFigures';
import { QuestionLinks } from './QuestionLink';
import { ReasonsLink } from './ReasonsLink';
import type { Answered, Shown } from './reading';
import styles from './results.module.css';
import { Status } from './Status';

/** Every option in the order of review; one ladder for each authority that may stand behind the loan. */
export function Ladder({ simulation, shown }: Pick<Answered, 'simulation' | 'shown'>) {
  const { words } = useSpeaker();
  const authorities = [...new Set(shown.map(authorityOf))];
  return (
    <section className={styles.section}>
      <h2>{words('results.ladder.title')}</h2>
      <p>{words('results.ladder.lead')}</p>
      {authorities.map((authority) => (
        <div key={authority} className={styles.section}>
          {authorities.length > 1 && (
            <h3>{words('results.ladder.backer', { backer: words(`fields.loan.backer.choices.${authority}`) })}</h3>
          )}
          <ol className={styles.ladder}>
            {shown
              .filter((one) => authorityOf(one) === authority)
              .map((one) => (
                <Rung key={one.option.id} {...one} simulation={simulation} level={authorities.length > 1 ? 4 : 3} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function authorityOf({ option }: Shown): Backer {
  return option.id.slice(0, option.id.indexOf('.')) as Backer;
}

interface RungProps extends Shown, Pick<Answered, 'simulation'> {
  readonly level: 3 | 4;
}

function Rung({ option, told, simulation, level }: RungProps) {
  const { say, words } = useSpeaker();
  const Heading = `h${level}` as const;
  const [strongest] = told.reasons;
  const why = option.status === 'does-not-qualify' ? strongest?.sentence : option.status === 'may-qualify' ? told.headline : undefined;
  return (
    <li className={styles.rung}>
      <div className={styles.rungHead}>
        <Heading>{say(told.title)}</Heading>
        <Status {...told} />
      </div>
      <p>{say(why ?? told.statusSentence)}</p>
      {told.missing.length > 0 && <QuestionLinks fields={told.missing} />}
      <KeyFigures option={option} situation={simulation.situation} />
      <p>
        <ReasonsLink id={option.id}>{words('results.ladder.reasons', { option: say(told.title) })}</ReasonsLink>
      </p>
    </li>
  );
}
