import type { ReactNode } from 'react';
import { OpenCase } from '../OpenCase';
import type { Screen } from '../screen';
import styles from './Document.module.css';
import { Header } from './Header';

/** A page below its header. */
export function PageWithHeader({ route, locale, children }: Screen & { readonly children: ReactNode }) {
  return (
    <>
      <Header route={route} locale={locale} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <OpenCase />
        {children}
      </main>
    </>
  );
}
