import { writeJson } from '../json/json';
import { type ReadCase, readCaseText } from './file';

/** A case after the `#` of an address, which no browser sends anywhere: the format's version, then base64url of its JSON. */
const KEY = '#c=';
const VERSION = '1';

/** The fragment that holds a case document, for the end of an address; `readFragment` reads it. */
export function fragmentOf(document: Readonly<Record<string, unknown>>): string {
  const bytes = new TextEncoder().encode(writeJson(document));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${KEY}${VERSION}.${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Opens the case in the fragment of an address; undefined when the fragment is about something else. */
export function readFragment(fragment: string): ReadCase | undefined {
  if (!fragment.startsWith(KEY)) return undefined;
  const [version = '', data = ''] = fragment.slice(KEY.length).split('.');
  if (version !== VERSION) return { ok: false, because: /^\d+$/.test(version) ? 'newer' : 'broken-link' };
  const opened = readCaseText(decoded(data) ?? '');
  // A link is cut off or changed on its way; what is wrong inside says nothing to whoever received it.
  return opened.ok || opened.because === 'newer' ? opened : { ok: false, because: 'broken-link' };
}

function decoded(data: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
