import Link from 'next/link';
import { besideNumber } from '../../lib/explain/agency';
import { LINKS, OWNERS, TELEPHONES } from '../../lib/explain/contacts';
import type { ActionExplanation, ActionId } from '../../lib/explain/explain';
import { WithTerms } from '../glossary/WithTerms';
import { pathOf } from '../routes';
import { OtherSite } from '../ui/OtherSite';
import { Paper } from '../ui/Paper';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import { useSpeaker } from '../words';
import { LetterOfStep } from './DatedFirstSteps';
import styles from './results.module.css';

interface OfficialPage {
  readonly name: string;
  readonly href: string;
  /** Its Spanish twin, where there is one. */
  readonly enEspanol?: string;
}

/** Official pages that help with a step. */
const OFFICIAL_PAGES: Readonly<Partial<Record<ActionId, readonly OfficialPage[]>>> = {
  'find-owner': OWNERS.map((name) => ({ name, href: LINKS[name].url })),
  counselor: [{ name: 'counselors', href: LINKS.counselors.url }],
  scams: [{ name: 'fraud', href: LINKS.fraud.url, enEspanol: LINKS.fraudInSpanish.url }],
};

interface Props {
  readonly actions: readonly ActionExplanation[];
  /** Drawn on the page of the sale itself, so that nothing leads there, and whom to call stands below. */
  readonly isOfSale?: boolean;
}

/** What to do now: the one step that comes next stands apart, the others under it. */
export function NextSteps({ actions, isOfSale = false }: Props) {
  const { words } = useSpeaker();
  const [first, ...others] = actions;
  const isCounselorShown = first !== undefined && !isOfSale && isOfASale(first);
  const rest = others.filter(({ calls }) => !(isCounselorShown && calls === 'counselor'));
  return (
    <Paper pad>
      <section className={styles.section}>
        <h2>{words('results.next.title')}</h2>
        {first && (
          <div className={styles.firstStep}>
            <h3>{words('results.next.first')}</h3>
            <Action {...first} isOfSale={isOfSale} />
          </div>
        )}
        {rest.length > 0 && (
          <>
            <h3>{words('results.next.rest')}</h3>
            <ol className={styles.steps} start={2}>
              {rest.map((action) => (
                <li key={action.id}>
                  <Action {...action} isOfSale={isOfSale} />
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
    </Paper>
  );
}

/** Whether a step shows whom to call about a sale: one that is ahead, or whose day has passed. */
function isOfASale({ id, about }: ActionExplanation): boolean {
  return about === 'sale' || id === 'sale-passed';
}

function Action({ isOfSale, ...action }: ActionExplanation & Required<Pick<Props, 'isOfSale'>>) {
  const { id, sentence, about, calls } = action;
  const speaker = useSpeaker();
  const { locale, say, words } = speaker;
  return (
    <>
      {id === 'scams' ? (
        <ScamWarning speaker={speaker} />
      ) : (
        <p>
          <WithTerms>{say(calls ? besideNumber(calls) : sentence)}</WithTerms>
        </p>
      )}
      <LetterOfStep id={id} />
      {calls && <Phone number={TELEPHONES[calls].number} />}
      {isOfASale(action) && !isOfSale && (
        <>
          <p>
            {words('urgent.who.counselor')} <Phone number={TELEPHONES.counselor.number} />
          </p>
          <p>
            <OtherSite href={LINKS.legalAid.url}>{words('urgent.who.legalAid')}</OtherSite>
          </p>
          {about === 'sale' && (
            <p>
              <Link href={pathOf('sale-date', locale)} prefetch={false}>
                {words('urgent.sale.more')}
              </Link>
            </p>
          )}
        </>
      )}
      {OFFICIAL_PAGES[id]?.map((page) => (
        <p key={page.name}>
          <Official {...page} />
        </p>
      ))}
    </>
  );
}

function Official({ name, href, enEspanol }: OfficialPage) {
  const { locale, words } = useSpeaker();
  const label = words(`results.next.links.${name}`);
  if (locale === 'es' && enEspanol !== undefined) {
    return (
      <OtherSite href={enEspanol} language="es">
        {label}
      </OtherSite>
    );
  }
  return <OtherSite href={href}>{label}</OtherSite>;
}
