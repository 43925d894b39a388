import { describe, expect, it } from 'vitest';
import { explainStateDoor, stateDoorLine, stateToAsk } from '../../lib/explain/state-doors';
import { STATES, STATES_GATHERED } from '../../lib/explain/state-law';
import { legalAidIn } from '../../lib/rights/legal-aid';
import { STATE_DOORS, type StateDoor } from '../../lib/rights/state-doors';
import { speaker } from '../../lib/words/say';
import { caseWith } from '../support/household';

const DOORS: readonly (readonly [string, StateDoor])[] = Object.entries(STATE_DOORS);

describe('the doors of the states', () => {
  it.each(DOORS)(
    '%s: a page over https, a telephone number as Americans write it, a copy from before it was read',
    (_, door) => {
      expect(door.source.url).toMatch(/^https:\/\/[^ ]+$/);
      if (door.number !== undefined) expect(door.number).toMatch(/^\d{3}-\d{3}-\d{4}$/);
      expect(door.source.effective < door.source.verifiedOn).toBe(true);
      expect(['official', 'earlier-edition']).toContain(door.source.evidence);
      expect(door.help.length).toBeGreaterThan(0);
    },
  );

  it('stand where the state, the District of Columbia or its own program publishes', () => {
    const hosts = DOORS.map(([, { source }]) => new URL(source.url).hostname);
    expect(hosts.filter((host) => !/\.gov$|\.us$|^www\.(877gethope|phfa)\.org$|^www\.nchfa\.com$/.test(host))).toEqual(
      [],
    );
  });

  it('are told for every place in both languages: the door, or whom to ask instead', () => {
    for (const { say } of [speaker('en'), speaker('es')]) {
      for (const state of STATES) {
        const { sentences, door } = explainStateDoor(state);
        expect(sentences.map(say).join(' ')).not.toBe('');
        expect(door !== undefined).toBe(state in STATE_DOORS);
        const line = stateDoorLine(state);
        expect(line && say(line)).toBe(
          door && [`${door.whom}: `, door.number && `${door.number}, `, door.source.url].filter(Boolean).join(''),
        );
      }
    }
  });

  // 45 and 46 days after 2026-11-23.
  it.each([
    ['TX', '2027-01-07', undefined],
    ['TX', '2027-01-08', 'TX'],
    ['TX', null, 'TX'],
    ['WA', '2026-12-01', 'WA'],
    ['GA', '2026-12-01', undefined],
    ['GA', null, 'GA'],
    [null, '2026-12-01', undefined],
  ])('of %s, with a sale on %s, are worth a try: %s', (state, saleOn, expected) => {
    expect(stateToAsk(caseWith({ 'property.state': state, 'foreclosure.saleOn': saleOn }))).toBe(expected);
  });

  it('are with a sale that is near only those that an official page of today names', () => {
    for (const state of STATES) {
      const asked = stateToAsk(caseWith({ 'property.state': state, 'foreclosure.saleOn': '2026-12-01' }));
      expect(asked === undefined || explainStateDoor(asked).door?.source.evidence === 'official', state).toBe(true);
    }
  });

  it('say where the copy is old, and of a state without one whom to call', () => {
    const { say } = speaker('en');
    const sure = (state: 'OH' | 'WA') => explainStateDoor(state).door?.sure.map(say).join(' ') ?? '';
    expect(sure('OH')).toContain('years old');
    expect(sure('WA')).not.toContain('years old');
    expect(sure('WA')).toContain('called the number');
    expect(sure('OH')).not.toContain('called the number');
    expect(explainStateDoor('GU').sentences.map(say).join(' ')).toContain('800-569-4287');
  });

  it('stand beside one site of free legal help in each place, told with the day of the list that named it', () => {
    const urls = STATES_GATHERED.map((state) => {
      const { url, evidence, effective } = legalAidIn(state)?.source ?? {};
      expect(url, state).toMatch(/^https:\/\/[^ ]+$/);
      expect([evidence, effective]).toEqual(['secondary', '2026-08-16']);
      return url;
    });
    expect(new Set(urls).size).toBe(STATES_GATHERED.length);
    const { legalAid } = explainStateDoor('GA');
    expect(legalAid && speaker('en').say(legalAid.sure)).toContain('August 16, 2026');
    expect(explainStateDoor('GU').legalAid).toBeUndefined();
  });
});

it('marks the legal aid of Puerto Rico as a site in Spanish, and that of Texas as one in English', () => {
  expect(explainStateDoor('PR').legalAid?.language).toBe('es');
  expect(explainStateDoor('TX').legalAid?.language).toBe('en');
});

it('promises no site of legal aid for every state and territory: some have none here', () => {
  expect(STATES.some((state) => explainStateDoor(state).legalAid === undefined)).toBe(true);
  expect(speaker('en').words('stateDoors.lead')).toMatch(/almost every one.* the whole country/);
  expect(speaker('es').words('stateDoors.lead')).not.toMatch(/Todos tienen/);
});
