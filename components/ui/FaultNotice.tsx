'use client';

import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { Button, ButtonLink } from './Button';
import { COUNSELOR_PHONE } from './Footer';
import styles from './NotFound.module.css';
import { Paper } from './Paper';
import { Phone } from './Phone';

/** A fault of the program in place of the page: that nothing is lost, how to go on, and whom to call meanwhile. */
export function FaultNotice({ reset }: { readonly reset: () => void }) {
  const { locale, words } = useSpeaker();
  return (
    <div className={styles.page}>
      <Paper>
        <div role="alert" className={styles.message}>
          <h1>{words('site.fault.title')}</h1>
          <p>{words('site.fault.body')}</p>
          <div className={styles.buttons}>
            <Button onClick={reset}>{words('site.fault.again')}</Button>
            <ButtonLink look="quiet" href={pathOf('answers', locale)}>
              {words('site.fault.answers')}
            </ButtonLink>
          </div>
          <p>
            {words('site.fault.call')} <Phone number={COUNSELOR_PHONE} />
          </p>
        </div>
      </Paper>
    </div>
  );
}
