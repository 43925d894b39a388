import { glossary as inEnglish } from '../../lib/words/library/en/glossary';
import { glossary as inSpanish } from '../../lib/words/library/es/glossary';
import { speakerOf } from '../../lib/words/speech';

export { entryText } from '../../lib/words/entry';

export const speakers = {
  es: speakerOf('es', { glossary: inSpanish }),
  en: speakerOf('en', { glossary: inEnglish }),
};
