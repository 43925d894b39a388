'use client';

import { useRef, useState } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { caseText } from '../../lib/interview/file';
import { fragmentOf } from '../../lib/interview/link';
import { documentOf } from '../../lib/interview/read-answers';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { download } from '../ui/download';
import { useSpeaker } from '../words';
import styles from './device.module.css';

/** The answers as a file, and as a link that holds them. */
export function FileAndLink({ datedAnswers }: { readonly datedAnswers: DatedAnswers }) {
  const { words } = useSpeaker();
  const document = documentOf(datedAnswers);
  return (
    <>
      <section className={styles.section}>
        <h2>{words('device.file.title')}</h2>
        <p>{words('device.file.body')}</p>
        <Button
          look="quiet"
          onClick={() => download(words('device.file.name'), caseText(document), 'application/json')}
        >
          {words('device.file.download')}
        </Button>
      </section>
      <section className={styles.section}>
        <h2>{words('device.share.title')}</h2>
        <p>{words('device.share.body')}</p>
        <Callout kind="check">
          <p>{words('device.share.warning')}</p>
        </Callout>
        <Share fragment={fragmentOf(document)} />
      </section>
    </>
  );
}

/** The link is made on demand only, after its warning. */
function Share({ fragment }: { readonly fragment: string }) {
  const { locale, words } = useSpeaker();
  const [shared, setShared] = useState<string>();
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const box = useRef<HTMLInputElement>(null);

  async function copy(link: string) {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('copied');
    } catch {
      box.current?.select();
      setCopied('notCopied');
    }
  }

  // An answer changed since: the link would hold the old ones.
  if (shared !== fragment) {
    return (
      <Button look="quiet" onClick={() => setShared(fragment)}>
        {words('device.share.make')}
      </Button>
    );
  }
  const link = window.location.origin + pathOf('answers', locale) + fragment;
  return (
    <>
      <label className={styles.label}>
        {words('device.share.label')}
        <input ref={box} className={styles.box} readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <Button look="quiet" onClick={() => copy(link)}>
        {words('device.share.copy')}
      </Button>
      <p role="status">{copied && words(`device.share.${copied}`)}</p>
    </>
  );
}
