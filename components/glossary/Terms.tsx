import { Fragment } from 'react';
import { textParts } from '../../lib/words/glossary';
import type { Speaker } from '../../lib/words/speech';
import { unbroken } from '../ui/unbroken';
import styles from './glossary.module.css';
import { TermButton } from './TermButton';

interface TextProps {
  readonly speaker: Pick<Speaker, 'locale' | 'words'>;
  readonly text: string;
}

/** A text whose words open their entry of the glossary in place; no line breaks between a word and the quotation marks around it. */
export function TextWithTerms({ speaker: { locale }, text }: TextProps) {
  const parts = textParts(text, locale);
  const isQuoted = (index: number) =>
    parts[index]?.slug !== undefined && parts[index - 1]?.text.endsWith('“') && parts[index + 1]?.text.startsWith('”');
  return parts.map(({ slug, text: part }, index) => {
    if (slug === undefined) {
      const from = isQuoted(index - 1) ? 1 : 0;
      return unbroken(part.slice(from, isQuoted(index + 1) ? -1 : undefined));
    }
    const term = (
      <TermButton key={slug} slug={slug}>
        {part}
      </TermButton>
    );
    return isQuoted(index) ? (
      <span key={slug} className={styles.quoted}>
        “{term}”
      </span>
    ) : (
      term
    );
  });
}

interface TermsProps extends TextProps {
  /** Another text beside the label, whose words are explained there and left out here. */
  readonly but: string;
}

/** The words of a label, which cannot hold a button itself, each with its entry. */
export function TermsOfText({ speaker: { locale, words }, text, but }: TermsProps) {
  const explained = textParts(but, locale).map(({ slug }) => slug);
  const terms = textParts(text, locale).filter(({ slug }) => slug !== undefined && !explained.includes(slug));
  if (terms.length === 0) return null;
  return (
    <>
      {' '}
      {words('explained.here')}{' '}
      {terms.map(({ text: name, slug = '' }, index) => (
        <Fragment key={slug}>
          {index > 0 && ', '}
          <TermButton slug={slug}>{name}</TermButton>
        </Fragment>
      ))}
      .
    </>
  );
}
