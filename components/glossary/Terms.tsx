import { Fragment } from 'react';
import { textParts } from '../../lib/words/glossary';
import type { Speaker } from '../../lib/words/speech';
import { unbroken } from '../ui/unbroken';
import { TermButton } from './TermButton';

interface TextProps {
  readonly speaker: Pick<Speaker, 'locale' | 'words'>;
  readonly text: string;
}

/** A text whose words open their entry of the glossary in place. */
export function TextWithTerms({ speaker: { locale }, text }: TextProps) {
  return textParts(text, locale).map((piece) =>
    piece.slug === undefined ? (
      unbroken(piece.text)
    ) : (
      <TermButton key={piece.slug} slug={piece.slug}>
        {piece.text}
      </TermButton>
    ),
  );
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
