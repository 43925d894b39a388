import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addressOf } from '../../app/_server/project.mjs';
import { localeOf } from '../../components/routes';
import type { Locale } from '../../lib/words/locale';

/** A page of the export, as any browser gets it. */
export interface ExportedPage {
  readonly address: string;
  readonly html: string;
}

/** Every page but the answer to an address that does not exist. */
export const ADDRESSES: readonly string[] = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && name !== '404.html')
  .map((name) => addressOf(`/${name}`))
  .sort();

export function htmlAt(address: string): string {
  return readFileSync(`out/${address === '/' ? 'index' : address}.html`, 'utf8');
}

/** Whether something answers at a path of this site. */
export function answers(path: string): boolean {
  return ADDRESSES.includes(path) || existsSync(`out${path}`);
}

/** The language of a page; the bare domain shows the Spanish start. */
export const localeAt = (address: string): Locale => localeOf(address.split('/')[1] ?? '');

/** Pages of one kind, such as the rules of each option or the entries of the glossary, are drawn by the same components. */
const kindOf = (address: string) => [...address.split('/').slice(0, 3), address.split('/').length].join('/');

/** The first page of each kind, in each language. */
export const KINDS: readonly string[] = [...new Map(ADDRESSES.toReversed().map((one) => [kindOf(one), one])).values()];
