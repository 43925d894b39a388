import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { pathOf } from '../routes';
import { ButtonLink } from './ButtonLink';
import { Document } from './Document';
import styles from './NotFound.module.css';
import { PageWithHeader } from './PageWithHeader';
import { Paper } from './Paper';

/** No address tells which language was meant, so both are spoken, Spanish first. */
export function NotFound() {
  return (
    <Document locale="es">
      <PageWithHeader route="start" locale="es">
        <div className={styles.page}>
          {LOCALES.map((locale, index) => {
            const { words } = speaker(locale);
            const Title = index === 0 ? 'h1' : 'h2';
            return (
              <Paper key={locale}>
                <div lang={locale} className={styles.message}>
                  <Title>{words('site.notFound.title')}</Title>
                  <p>{words('site.notFound.body')}</p>
                  <div>
                    <ButtonLink look="quiet" href={pathOf('start', locale)}>
                      {words('site.notFound.home')}
                    </ButtonLink>
                  </div>
                </div>
              </Paper>
            );
          })}
        </div>
      </PageWithHeader>
    </Document>
  );
}
