import { agencyBehind, agencySentence } from '../../lib/explain/agency';
import { LINKS, TELEPHONES } from '../../lib/explain/contacts';
import { useAnswers } from '../answer-store';
import { OtherSite } from '../ui/OtherSite';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './urgent.module.css';

/** People who help for free in an emergency: only doors that somebody has seen open. */
export function WhomToCall() {
  const { say, words } = useSpeaker();
  const answers = useAnswers()?.answers ?? {};
  const agency = agencyBehind(answers['loan.backer']);
  const mayBePuertoRico = (answers['property.state'] ?? 'PR') === 'PR';
  return (
    <section className={styles.section}>
      <h2>{words('urgent.who.title')}</h2>
      <ul className={styles.list}>
        <li>
          {words('urgent.who.counselor')} <Phone number={TELEPHONES.counselor.number} />
        </li>
        {agency && (
          <li>
            {say(agencySentence(agency))} <Phone number={TELEPHONES[agency].number} />
          </li>
        )}
        <li>
          <OtherSite href={LINKS.legalAid.url}>{words('urgent.who.legalAid')}</OtherSite>
        </li>
        {mayBePuertoRico && (
          <li>
            <OtherSite href={LINKS.legalAidPuertoRico.url} language="es">
              {words('urgent.who.legalAidPuertoRico')}
            </OtherSite>
          </li>
        )}
      </ul>
    </section>
  );
}
