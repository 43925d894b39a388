import { LINKS } from '../../lib/explain/contacts';
import { explainStateDoor } from '../../lib/explain/state-doors';
import type { State } from '../../lib/explain/state-law';
import type { Speaker } from '../../lib/words/speech';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { Phone } from '../ui/Phone';
import styles from './help.module.css';

interface Props {
  readonly state: State;
  readonly speaker: Pick<Speaker, 'say' | 'words'>;
  /** A sale is near: in place of a site that nobody here has opened there is the one of the whole country. */
  readonly isUrgent?: boolean;
}

/** What a state itself offers, whom to call there, and how that was looked up. */
export function StateDoorText({ state, speaker: { say, words }, isUrgent = false }: Props) {
  const { sentences, door, legalAid } = explainStateDoor(state);
  return (
    <>
      <p>{sentences.map(say).join(' ')}</p>
      {door && (
        <>
          <p>
            <OtherSiteLink words={words} href={door.source.url} lang="en">
              {door.whom}
            </OtherSiteLink>
          </p>
          {door.number && (
            <p>
              <Phone number={door.number} />
            </p>
          )}
          <p className={styles.soft}>{door.sure.map(say).join(' ')}</p>
        </>
      )}
      {legalAid && !isUrgent ? (
        <>
          <p>
            {say({ key: 'stateDoors.legalAid' })}{' '}
            <OtherSiteLink words={words} href={legalAid.url} language={legalAid.language} lang={legalAid.language}>
              {legalAid.whom}
            </OtherSiteLink>
          </p>
          <p className={styles.soft}>{say(legalAid.sure)}</p>
        </>
      ) : (
        <p>
          {words('stateDoors.legalAid')}{' '}
          <OtherSiteLink words={words} href={LINKS.legalAid.url} lang="en">
            {words('stateDoors.legalAidAnywhere')}
          </OtherSiteLink>
        </p>
      )}
    </>
  );
}
