'use client';

import { useSyncExternalStore } from 'react';
import { readFragment } from '../../lib/interview/link';
import type { StoredAnswers } from '../answer-store';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { OfferedAnswers } from './OfferedAnswers';

function onFragment(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Takes the answers out of the address bar and of the tab's history entry. */
function clearFragment() {
  window.history.replaceState(window.history.state, '', window.location.pathname);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** What a link brought along: asked about first, and gone from the address afterwards. */
export function SharedWithYou({ datedAnswers }: { readonly datedAnswers: StoredAnswers }) {
  const { words } = useSpeaker();
  const fragment = useSyncExternalStore(
    onFragment,
    () => window.location.hash,
    () => '',
  );
  const opened = readFragment(fragment);
  if (opened === undefined) return null;
  return (
    <section className={styles.section}>
      <h2>{words('device.link.title')}</h2>
      <OfferedAnswers opened={opened} datedAnswers={datedAnswers} onDone={clearFragment} />
    </section>
  );
}
