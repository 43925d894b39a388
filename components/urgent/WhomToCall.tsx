import { COUNSELOR_PHONE } from '../ui/Footer';
import { OtherSite } from '../ui/OtherSite';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './urgent.module.css';

const HOPE_HOTLINE = '888-995-4673';

/** People who help for free in an emergency. */
export function WhomToCall() {
  const { words } = useSpeaker();
  return (
    <section className={styles.section}>
      <h2>{words('urgent.who.title')}</h2>
      <ul className={styles.list}>
        <li>
          {words('urgent.who.counselor')} <Phone number={COUNSELOR_PHONE} />
        </li>
        <li>
          {words('urgent.who.hotline')} <Phone number={HOPE_HOTLINE} />
        </li>
        <li>
          <OtherSite href="https://www.lawhelp.org">{words('urgent.who.legalAid')}</OtherSite>
        </li>
        <li>
          <OtherSite href="https://ayudalegalpr.org" language="es">
            {words('urgent.who.legalAidPuertoRico')}
          </OtherSite>
        </li>
      </ul>
    </section>
  );
}
