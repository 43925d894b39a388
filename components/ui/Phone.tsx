import styles from './Phone.module.css';

/** A telephone number to tap, large enough for a thumb. */
export function Phone({ number }: { readonly number: string }) {
  return (
    <a className={styles.phone} href={`tel:+1${number.replaceAll('-', '')}`}>
      {number}
    </a>
  );
}
