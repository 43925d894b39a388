import { describe, expect, it } from 'vitest';
import { type Contact, LINKS, TELEPHONES } from '../../lib/explain/contacts';
import { EVIDENCE } from '../../lib/rules/parameter';

const CONTACTS: readonly (readonly [string, Contact])[] = [...Object.entries(TELEPHONES), ...Object.entries(LINKS)];

describe('whom people are told to call or to visit', () => {
  it.each(CONTACTS)('%s: whom it reaches, where it was read, how sure that is and since when', (_, contact) => {
    const { whom, source, evidence, verifiedOn, languages } = contact;
    expect(whom).not.toBe('');
    expect(source).not.toBe('');
    expect(EVIDENCE).toContain(evidence);
    expect(verifiedOn >= '2026-11-23').toBe(true);
    expect(languages.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(TELEPHONES))('%s is written as Americans write it', (_, { number }) => {
    expect(number).toMatch(/^[2-9]\d{2}-[2-9]\d{2}-\d{4}$/);
  });

  it.each(Object.entries(LINKS))('%s is an address over https', (_, { url }) => {
    expect(new URL(url).protocol).toBe('https:');
  });
});
