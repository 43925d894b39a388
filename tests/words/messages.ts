import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { library as inEnglish } from '../../lib/words/library/en/index';
import { library as inSpanish } from '../../lib/words/library/es/index';
import type { Locale } from '../../lib/words/locale';
import { en } from '../../lib/words/messages/en/index';
import { es } from '../../lib/words/messages/es/index';
import type { Messages } from '../../lib/words/speech';

export const messages: Readonly<Record<Locale, Messages>> = {
  en: { ...en, ...inEnglish },
  es: { ...es, ...inSpanish },
};

export interface Leaf {
  readonly key: string;
  readonly text: string;
}

/** Every message under its whole key. */
export function leaves(tree: Messages, prefix = ''): readonly Leaf[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ key: prefix + name, text: value }] : leaves(value, `${prefix}${name}.`),
  );
}

/** Each argument with its kind, and for a select its branches: what both languages must share. */
export function placeholders(text: string): readonly string[] {
  return [...new Set(parse(text).flatMap(argumentsOf))].sort();
}

function argumentsOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.plural:
      return [
        `${element.value} plural`,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(argumentsOf)),
      ];
    case TYPE.select:
      return [
        `${element.value} select ${Object.keys(element.options).sort().join(' ')}`,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(argumentsOf)),
      ];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(argumentsOf)];
    default:
      return [element.value];
  }
}

/** The text as a reader meets it, with a plain word where a value stands and the `other` branch of each choice. */
export function readable(text: string, value: string): string {
  return parse(text)
    .map((element) => spoken(element, value))
    .join('');
}

function spoken(element: MessageFormatElement, value: string): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.plural:
    case TYPE.select:
      return (element.options.other?.value ?? []).map((inner) => spoken(inner, value)).join('');
    case TYPE.tag:
      return element.children.map((inner) => spoken(inner, value)).join('');
    default:
      return value;
  }
}
