import { agencyOfBacker, besideNumber } from '../../lib/explain/agency';
import { LINKS, TELEPHONES } from '../../lib/explain/contacts';
import { useAnswers } from '../answer-store';
import { InPuertoRico } from '../help/InPuertoRico';
import { OtherSite } from '../ui/OtherSite';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './urgent.module.css';

/** People who help for free in an emergency: only doors that somebody has seen open. */
export function WhomToCall() {
  const { say, words } = useSpeaker();
  const agency = agencyOfBacker(useAnswers()?.answers['loan.backer']);
  return (
    <section className={styles.section}>
      <h2>{words('urgent.who.title')}</h2>
      <ul className={styles.list}>
        <li>
          {words('urgent.who.counselor')} <Phone number={TELEPHONES.counselor.number} />
        </li>
        {agency && (
          <li>
            {say(besideNumber(agency))} <Phone number={TELEPHONES[agency].number} />
          </li>
        )}
        <li>
          <OtherSite href={LINKS.legalAid.url}>{words('urgent.who.legalAid')}</OtherSite>
        </li>
        <InPuertoRico>
          <li>
            <OtherSite href={LINKS.legalAidPuertoRico.url} language="es">
              {words('urgent.who.legalAidPuertoRico')}
            </OtherSite>
          </li>
        </InPuertoRico>
      </ul>
    </section>
  );
}
