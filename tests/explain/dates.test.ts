import { describe, expect, it } from 'vitest';
import { agendaOf, whyDaysAreMissing } from '../../lib/explain/dates';
import { explainSimulation } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { caseWith, typedSimulationWith } from '../support/household';

const LATE = { 'arrears.oldestUnpaidDueDate': '2026-07-01' };

function agenda(changes: Readonly<Record<string, unknown>>) {
  const simulation = typedSimulationWith({ ...LATE, ...changes });
  const { timeline, actions } = explainSimulation(simulation);
  const { yours, theirs, notBefore, passed, aim } = agendaOf(timeline, simulation.asOf);
  const ids = (days: typeof yours) => days.map(({ id }) => id);
  return {
    yours: ids(yours),
    theirs: ids(theirs),
    notBefore: ids(notBefore),
    passed: ids(passed),
    aim: aim && speaker('en').say(aim),
    left: yours.flatMap(({ left }) => (left ? [speaker('en').say(left)] : [])),
    actions: actions.map(({ id }) => id),
  };
}

describe('the calendar of a household', () => {
  it('leads with the household’s own days, and keeps those that have passed apart', () => {
    expect(agenda({ 'foreclosure.saleOn': '2027-02-01' })).toMatchObject({
      yours: ['acknowledgement-window', 'sale-protection', 'sale'],
      theirs: [],
      notBefore: [],
      passed: ['live-contact', 'written-notice', 'assigned-person', 'earliest-filing', 'appeal-window'],
      left: ['in 25 days', 'in 32 days', 'in 70 days'],
    });
  });

  it('explains the days to aim for while one of them is ahead', () => {
    expect(agenda({ 'foreclosure.saleOn': '2027-02-01' }).aim).toMatch(
      / 90 days before.* 45 days before.* 38 days before/,
    );
    expect(agenda({ 'foreclosure.saleOn': '2026-12-30' }).aim).toBeUndefined();
    expect(agenda({ 'foreclosure.saleOn': '2026-12-31' }).aim).toBeDefined();
  });

  it('asks nobody for an application that has arrived', () => {
    const { yours, theirs, aim } = agenda({
      'foreclosure.saleOn': '2027-02-01',
      'foreclosure.completeApplicationOn': '2026-11-23',
      'foreclosure.firstFilingOn': '2026-11-01',
    });
    expect(yours).toEqual(['accept', 'sale']);
    expect(theirs).toEqual(['acknowledgement', 'completeness-notice', 'decision']);
    expect(aim).toBeUndefined();
  });

  it('tells a decision that is late as something to do, and no day to answer it as passed', () => {
    const late = {
      'foreclosure.completeApplicationOn': '2026-10-05',
      'foreclosure.firstFilingOn': 'none',
      'foreclosure.decisionOn': 'none',
    };
    const { yours, passed, actions } = agenda(late);
    expect(yours).toContain('decision');
    expect(passed).not.toContain('decision');
    expect([...yours, ...passed]).not.toContain('appeal');
    expect(actions[0]).toBe('decision-late');
    expect(agenda({ ...late, 'foreclosure.completeApplicationOn': '2026-10-29' }).actions).not.toContain(
      'decision-late',
    );
  });

  it('still asks for a complete application after one was only sent', () => {
    const { yours, theirs } = agenda({
      'foreclosure.saleOn': '2027-02-01',
      'foreclosure.applicationSentOn': '2026-11-20',
      'foreclosure.completeApplicationOn': null,
    });
    // They have to say what is missing: the day by which something should come for that is no longer told.
    expect(yours).toEqual(['sale-protection', 'sale']);
    expect(theirs).toEqual(['acknowledgement']);
  });

  it('still asks for the letter that was due after five business days, until a letter is there', () => {
    // Sent on a Thursday: the fifth business day after it is the Thursday that follows.
    const sent = { 'foreclosure.applicationSentOn': '2026-11-12', 'foreclosure.completeApplicationOn': null };
    expect(agenda({ ...sent, asOf: '2026-11-19' }).theirs).toContain('acknowledgement');
    expect(agenda({ ...sent, asOf: '2026-11-20' }).yours).toContain('acknowledgement');
    const letter = { ...sent, 'foreclosure.incompleteNoticeOn': '2026-11-18', asOf: '2026-11-20' };
    expect([...agenda(letter).yours, ...agenda(letter).passed]).not.toContain('acknowledgement');
  });

  it('says first to send the papers that a letter asks for, and that they are late once their usual day has passed', () => {
    const letter = { 'foreclosure.applicationSentOn': '2026-10-05', 'foreclosure.completeApplicationOn': null };
    const said = (incompleteNoticeOn: string) => {
      const [first] = explainSimulation(
        typedSimulationWith({ ...letter, 'foreclosure.incompleteNoticeOn': incompleteNoticeOn }),
      ).actions;
      return first?.id === 'missing-papers' ? speaker('en').say(first.sentence) : first?.id;
    };
    expect(said('2026-11-18')).toContain('If it gives none, have them there by December 18, 2026. Keep');
    expect(said('2026-10-12')).toMatch(/The usual day for them, .*, 2026, has passed/);
    expect(agenda(letter).actions).not.toContain('missing-papers');
  });

  it('asks for missing papers no later than the last safe day before a sale, and at once when it has passed', () => {
    const letter = {
      ...LATE,
      'foreclosure.completeApplicationOn': null,
      'foreclosure.incompleteNoticeOn': '2026-11-20',
    };
    const told = (saleOn: string) => {
      const simulation = typedSimulationWith({ ...letter, 'foreclosure.saleOn': saleOn });
      const { actions, timeline } = explainSimulation(simulation);
      const day = timeline.find(({ id }) => id === 'missing-papers');
      const said = [actions[0]?.sentence, ...(day?.sentences ?? [])].map((one) => one && speaker('en').say(one));
      return { said, date: day?.date, goesOn: day?.goesOn };
    };
    // A letter gives at least seven days, to November 27; the safe day of a sale on January 2 is November 25.
    expect(told('2027-01-02')).toMatchObject({ date: '2026-11-25', goesOn: undefined });
    for (const sentence of told('2027-01-02').said) {
      expect(sentence).toMatch(/Even if the letter gives more time, .*November 25|November 25, .*even if/);
    }
    const late = told('2026-12-05');
    expect(late.goesOn).toBe(true);
    expect(late.said[0]).toContain('Send them today with proof, even if the letter gives more time');
    expect(late.said.join()).not.toContain('December 20');
  });

  // November 28, 2026 is a Saturday: what has to arrive by the Sunday can only be taken in today, and not by a person.
  it.each([
    ['2026-11-27', '2027-01-04', 'Send it today, by fax'],
    ['2026-11-28', '2027-01-06', 'Send it today, by fax'],
    ['2026-11-27', '2027-01-08', 'Send it as soon as you can'],
  ])('on %s, says how an application for a sale on %s can still arrive', (asOf, saleOn, how) => {
    const [first] = explainSimulation(typedSimulationWith({ ...LATE, asOf, 'foreclosure.saleOn': saleOn })).actions;
    expect(first?.id).toBe('sale-soon');
    expect(first && speaker('en').say(first.sentence)).toContain(how);
  });

  it('tells how things stand with the servicer first, and says it on the first call too', () => {
    const first = (changes: Readonly<Record<string, unknown>>) => {
      const { actions } = explainSimulation(typedSimulationWith({ ...LATE, ...changes }));
      const call = actions.find(({ id }) => id === 'call-servicer');
      return { id: actions[0]?.id, call: call?.sentence.key.replace('explain.actions.call-servicer', '') };
    };
    const filed = { 'foreclosure.completeApplicationOn': '2026-09-16', 'foreclosure.firstFilingOn': 'none' };
    expect(first({})).toEqual({ id: 'call-servicer', call: '' });
    expect(first({ ...filed, 'foreclosure.decisionOn': '2026-10-10' })).toEqual({ id: 'decided', call: '-decided' });
    const appealed = { ...filed, 'foreclosure.decisionOn': '2026-10-10' };
    expect(first({ ...appealed, 'foreclosure.appealSentOn': '2026-10-24' })).toEqual({
      id: 'appeal-pending',
      call: '-appealed',
    });
    expect(first({ ...appealed, 'foreclosure.appealSentOn': '2026-10-23' })).toEqual({
      id: 'appeal-late',
      call: '-appealed',
    });
    expect(first({ 'foreclosure.firstFilingOn': 'none', 'foreclosure.keepsAgreement': true })).toEqual({
      id: 'keep-agreement',
      call: '-agreed',
    });
    expect(first({ ...appealed, 'foreclosure.saleOn': '2027-02-01' }).call).toBe('-sale');
  });

  it('holds a sale and a first filing for an appeal until it is answered, however late that is', () => {
    const appealed = {
      'foreclosure.completeApplicationOn': '2026-09-16',
      'foreclosure.decisionOn': '2026-10-10',
      'foreclosure.appealSentOn': '2026-10-20',
    };
    const sold = { ...appealed, 'foreclosure.firstFilingOn': '2026-09-20', 'foreclosure.saleOn': '2027-02-10' };
    expect(agenda(sold).actions.slice(0, 2)).toEqual(['sale-held-answer', 'appeal-late']);
    expect(agenda({ ...appealed, 'foreclosure.firstFilingOn': 'none' }).notBefore).toEqual(['earliest-filing']);
  });

  it('answers a decision before it asks to move a sale that waits for the answer', () => {
    const decided = {
      'foreclosure.firstFilingOn': '2026-09-15',
      'foreclosure.completeApplicationOn': '2026-10-24',
      'foreclosure.decisionOn': '2026-11-20',
    };
    expect(agenda({ ...decided, 'foreclosure.saleOn': '2027-03-20' }).actions.slice(0, 2)).toEqual([
      'answer-by',
      'sale-held-answer',
    ]);
    // The sale comes first where it is the nearer one.
    expect(agenda({ ...decided, 'foreclosure.saleOn': '2026-12-02' }).actions[0]).not.toBe('answer-by');
  });

  it('asks for the answer at once where the sale comes before the last day of one', () => {
    const decided = { 'foreclosure.decisionOn': '2026-11-20', 'foreclosure.saleOn': '2026-12-01' };
    const { actions } = explainSimulation(typedSimulationWith({ ...LATE, ...decided }));
    expect(actions.slice(0, 2).map(({ id }) => id)).toEqual(['sale-letter', 'answer-now']);
    const denied = { ...decided, 'foreclosure.denialReasons': ['income-too-low'] };
    expect(agenda(denied).actions.slice(0, 2)).toEqual(['sale-letter', 'appeal-now']);
    // The last day to appeal is December 4.
    expect(agenda({ ...decided, 'foreclosure.saleOn': '2026-12-05' }).actions).not.toContain('answer-now');
  });

  it('asks first whether a new owner is confirmed where something was sent, and promises nothing before', () => {
    const heir = { 'household.role': 'heir', 'household.successorConfirmedOn': null };
    const sent = { ...heir, 'foreclosure.applicationSentOn': '2026-11-20', 'foreclosure.completeApplicationOn': null };
    expect(agenda(heir).actions).not.toContain('confirm-owner');
    expect(agenda(sent).actions[0]).toBe('confirm-owner');
    const appealed = {
      ...heir,
      'foreclosure.completeApplicationOn': '2026-09-16',
      'foreclosure.firstFilingOn': '2026-11-19',
      'foreclosure.decisionOn': '2026-11-10',
      'foreclosure.appealSentOn': '2026-11-18',
    };
    expect(agenda(appealed).actions).not.toContain('appeal-pending');
    expect(agenda(appealed).actions).not.toContain('filed-in-breach');
    const known = { ...appealed, 'household.successorConfirmedOn': '2026-09-01' };
    expect(agenda(known).actions.slice(0, 3)).toEqual(['appeal-pending', 'accept-by', 'filed-in-breach']);
  });

  it('says that an appeal without a right to it may not stop the sale', () => {
    const appealed = {
      'foreclosure.firstFilingOn': '2026-09-15',
      'foreclosure.completeApplicationOn': '2026-10-19',
      'foreclosure.decisionOn': '2026-11-13',
      'foreclosure.saleOn': '2027-01-13',
    };
    const said = (changes: Readonly<Record<string, unknown>>) => {
      const [first] = explainSimulation(typedSimulationWith({ ...LATE, ...appealed, ...changes })).actions;
      return first && speaker('en').say(first.sentence);
    };
    expect(said({ 'foreclosure.appealSentOn': '2026-11-21' })).toContain('Your appeal may not stop the sale');
    expect(said({})).not.toContain('Your appeal');
  });

  it('asks where an application stands, with a servicer whom no day binds too', () => {
    const sent = { 'foreclosure.applicationSentOn': '2026-11-20', 'foreclosure.completeApplicationOn': null };
    const { actions } = explainSimulation(typedSimulationWith({ ...LATE, ...sent, 'foreclosure.smallServicer': true }));
    expect(actions[0]?.sentence.key).toBe('explain.actions.call-servicer-sent');
  });

  it('tells no day to aim for that can only be met today', () => {
    // 90 days before a sale on February 21 are November 23, today; before the one on February 22 tomorrow.
    expect(agenda({ 'foreclosure.saleOn': '2027-02-21' }).yours).not.toContain('appeal-window');
    expect(agenda({ 'foreclosure.saleOn': '2027-02-22' }).yours).toContain('appeal-window');
  });

  it('promises no day of a decision while a letter asks for papers of a complete application', () => {
    const decision = (changes: Readonly<Record<string, unknown>>) => {
      const complete = { 'foreclosure.completeApplicationOn': '2026-11-06', 'foreclosure.decisionOn': 'none' };
      const { timeline } = explainSimulation(typedSimulationWith({ ...LATE, ...complete, ...changes }));
      const found = timeline.find(({ id }) => id === 'decision');
      return found?.sentences.map(({ key }) => key);
    };
    expect(decision({})).toEqual(['timeline.decision.sentence']);
    expect(decision({ 'foreclosure.incompleteNoticeOn': '2026-11-16' })).toEqual(['timeline.decision.papers']);
  });

  it('waits for no decision that is there', () => {
    const letter = { 'foreclosure.completeApplicationOn': '2026-11-10', 'foreclosure.firstFilingOn': 'none' };
    expect(agenda({ ...letter, 'foreclosure.decisionOn': null }).theirs).toContain('decision');
    expect(agenda({ ...letter, 'foreclosure.decisionOn': '2026-11-20' }).theirs).not.toContain('decision');
  });

  it('says what to do with a no whose days have passed, or that bears no day', () => {
    const denied = { 'foreclosure.completeApplicationOn': '2026-10-01', 'foreclosure.denialReasons': ['other'] };
    const first = (changes: Readonly<Record<string, unknown>>) => agenda({ ...denied, ...changes }).actions[0];
    expect(first({ 'foreclosure.firstFilingOn': 'none', 'foreclosure.decisionOn': '2026-11-09' })).toBe(
      'appeal-denied',
    );
    expect(first({ 'foreclosure.firstFilingOn': 'none', 'foreclosure.decisionOn': '2026-11-08' })).toBe('denied');
    expect(first({ 'foreclosure.completeApplicationOn': null, 'foreclosure.decisionOn': null })).toBe('denied');
  });

  it('puts a first filing that may have come too early, and a sale of a home of the military, above all calls', () => {
    const filed = { 'arrears.oldestUnpaidDueDate': '2026-07-25', 'foreclosure.firstFilingOn': '2026-11-22' };
    expect(agenda(filed).actions[0]).toBe('filed-in-breach');
    expect(agenda(filed).yours).toContain('earliest-filing');
    const said = explainSimulation(typedSimulationWith(filed)).actions[0];
    expect(said && speaker('en').say(said.sentence)).toContain(
      'on November 22, 2026, day 120 from your oldest unpaid payment, and the rule asks for more than 120',
    );
    expect(agenda({ ...filed, 'foreclosure.firstFilingOn': '2026-11-23' }).actions).not.toContain('filed-in-breach');
    const duty = { 'household.onActiveDutyInLast12Months': true };
    expect(agenda({ ...duty, 'foreclosure.saleOn': '2026-11-23' }).actions[1]).toBe('active-duty-sale');
    expect(agenda({ ...duty, 'foreclosure.saleOn': '2026-11-22' }).actions).not.toContain('active-duty-sale');
    expect(agenda(duty).actions).not.toContain('active-duty-sale');
  });

  it('keeps a sale that has passed among the household’s own days', () => {
    expect(agenda({ 'foreclosure.saleOn': '2026-11-20' }).yours).toEqual(['sale']);
  });

  it('puts the answer to a decision before the calls, and no answer before there is one', () => {
    const letter = { 'foreclosure.completeApplicationOn': '2026-10-15', 'foreclosure.firstFilingOn': 'none' };
    expect(agenda({ ...letter, 'foreclosure.decisionOn': '2026-11-20' }).actions.slice(0, 2)).toEqual([
      'answer-by',
      'call-servicer',
    ]);
    // Less than 90 days before a sale there are 7 days to accept, and 14 to appeal.
    const soon = { 'foreclosure.saleOn': '2027-01-12', 'foreclosure.firstFilingOn': '2026-11-01' };
    expect(agenda({ ...letter, ...soon, 'foreclosure.decisionOn': '2026-11-20' }).actions.slice(0, 3)).toEqual([
      'accept-by',
      'appeal-by',
      'sale-held-answer',
    ]);
    expect(agenda({ ...letter, 'foreclosure.completeApplicationOn': '2026-11-20' }).actions[0]).toBe('await-decision');
  });

  describe('a complete application before a sale on March 1, 2027', () => {
    const of = (received: string, changes: Readonly<Record<string, unknown>> = {}) =>
      agenda({
        asOf: '2027-01-24',
        'arrears.oldestUnpaidDueDate': '2026-01-01',
        'foreclosure.saleOn': '2027-03-01',
        'foreclosure.firstFilingOn': '2026-06-01',
        'foreclosure.completeApplicationOn': received,
        ...changes,
      });

    it('holds the sale from its 38th day on, and is not asked for again after that', () => {
      expect(of('2027-01-22')).toMatchObject({ notBefore: ['sale-protection'] });
      expect(of('2027-01-22').actions[0]).toBe('sale-held');
      const late = of('2027-01-23');
      expect(late.notBefore).toEqual([]);
      expect(late.passed).toContain('sale-protection');
      expect(late.actions[0]).toBe('sale-applied-late');
    });

    it('holds no sale whose day has passed', () => {
      const passed = of('2026-12-01', { 'foreclosure.saleOn': '2027-01-23' });
      expect(passed.notBefore).toEqual([]);
      expect(passed.actions[0]).toBe('sale-passed');
    });

    it('holds it after a decision while there are days left to answer, and no longer', () => {
      const decided = { 'foreclosure.decisionOn': '2027-01-10' };
      expect(of('2026-12-01', { ...decided, asOf: '2027-01-24' }).actions.slice(0, 2)).toEqual([
        'answer-by',
        'sale-held-answer',
      ]);
      expect(of('2026-12-01', { ...decided, asOf: '2027-01-25' }).actions[0]).toBe('sale-answered');
      expect(of('2026-12-01', { ...decided, asOf: '2027-01-25' }).notBefore).toEqual([]);
    });

    // 89 days before the sale, and after the first filing: no appeal, and 7 days to answer an offer.
    it.each([{}, { 'foreclosure.denialReasons': ['negative-present-value'] }])(
      'is held by nothing but an offer once it is decided with no right to appeal (%j)',
      (reasons) => {
        const decided = { ...reasons, 'foreclosure.decisionOn': '2027-01-17' };
        expect(of('2026-12-02', { ...decided, asOf: '2027-01-24' })).toMatchObject({ notBefore: [] });
        expect(of('2026-12-02', { ...decided, asOf: '2027-01-24' }).actions[0]).toBe('sale-decided');
        expect(of('2026-12-02', { ...decided, asOf: '2027-01-25' }).actions[0]).toBe('sale-answered');
        expect(of('2026-12-01', { ...decided, asOf: '2027-01-24' }).notBefore).toEqual(['sale-protection']);
      },
    );

    it('is held by an appeal only where one is owed an answer', () => {
      const appealed = {
        'foreclosure.decisionOn': '2027-01-10',
        'foreclosure.appealSentOn': '2027-01-20',
        'foreclosure.denialReasons': ['other'],
      };
      expect(of('2026-12-01', appealed).actions.slice(0, 2)).toEqual(['sale-held-answer', 'appeal-pending']);
      const late = of('2026-12-02', appealed);
      expect(late.actions.slice(0, 2)).toEqual(['sale-answered', 'denied']);
      expect(late.actions).not.toContain('appeal-pending');
      expect(late.yours).toContain('appeal-answer');
      expect(late.notBefore).toEqual([]);
    });

    it('is held only for who sends what a later letter asks for', () => {
      const asked = (day: string) => of('2026-12-01', { 'foreclosure.incompleteNoticeOn': day });
      expect(asked('2027-01-20').actions[0]).toBe('sale-held-papers');
      expect(asked('2027-01-20').yours).toContain('missing-papers');
      expect(asked('2026-12-01').actions[0]).toBe('sale-held');
    });

    it('promises nothing to an heir of whom no confirmation is told, and calls no decision late', () => {
      const heir = { 'household.role': 'heir', 'foreclosure.decisionOn': 'none' };
      expect(of('2026-12-01', heir).actions[0]).toBe('sale-not-confirmed');
      expect(of('2026-12-01', heir).actions).not.toContain('decision-late');
      const confirmed = { ...heir, 'household.successorConfirmedOn': '2026-11-01' };
      expect(of('2026-12-01', confirmed).actions.slice(0, 2)).toEqual(['sale-held', 'decision-late']);
    });

    it('calls no decision late while papers are asked for', () => {
      const open = { 'foreclosure.decisionOn': 'none' };
      expect(of('2026-12-01', open).actions).toContain('decision-late');
      const asked = { ...open, 'foreclosure.incompleteNoticeOn': '2026-12-20' };
      expect(of('2026-12-01', asked).actions).not.toContain('decision-late');
    });
  });

  it.each([
    // A Monday; Christmas, a Friday; a Sunday; the same Sunday as today.
    ['2026-12-31', '2026-11-23', undefined, 'November 23'],
    ['2027-02-01', '2026-11-23', 'have it there by December 24, 2026', 'December 24'],
    ['2027-01-06', '2026-11-23', 'have it there by November 27, 2026', 'November 27'],
    ['2027-01-06', '2026-11-29', 'send it today', 'November 29'],
  ])('has what a sale on %s asks for arrive while somebody is there (today %s)', (saleOn, asOf, closed, by) => {
    const { timeline, actions } = explainSimulation(
      typedSimulationWith({ ...LATE, asOf, 'foreclosure.saleOn': saleOn }),
    );
    const safe = timeline.find(({ id }) => id === 'sale-protection');
    const text = safe?.sentences.map(speaker('en').say).join(' ') ?? '';
    if (closed === undefined) expect(text).not.toContain('holiday');
    else expect(text).toContain(closed);
    expect(actions[0] && speaker('en').say(actions[0].sentence)).toContain(`arrives by ${by}, 2026`);
  });

  it.each([
    // The same 90 and 45 days before the sale as today is no day to aim for; one more is.
    ['2027-02-21', /right to appeal/, false],
    ['2027-02-22', /there by November 24, 2026: that gives you more time to answer and a right to appeal/, true],
    ['2027-01-07', /tell you in writing/, false],
    ['2027-01-08', /there by November 24, 2026: then they have to tell you in writing what is missing/, true],
    // 38 to 44 days before it there is one day alone.
    ['2027-01-04', /last safe day.*Send it as soon as you can/, true],
  ])('names a day to aim for only where it can still be reached after today: sale on %s', (saleOn, said, is) => {
    const [first] = explainSimulation(typedSimulationWith({ ...LATE, 'foreclosure.saleOn': saleOn })).actions;
    const text = first ? speaker('en').say(first.sentence) : '';
    expect(said.test(text), text).toBe(is);
    expect(text).not.toMatch(/last safe day is/);
  });

  it('tells an heir who is not confirmed of each day of an application what it waits for, in the calendar too', () => {
    const heir = { ...LATE, 'household.role': 'heir', 'foreclosure.applicationSentOn': '2026-11-02' };
    const sale = { ...heir, 'foreclosure.saleOn': '2027-02-10' };
    const unsaid = { ...heir, 'foreclosure.completeApplicationOn': '2026-11-02', 'foreclosure.decisionOn': 'none' };
    const texts = (changes: Readonly<Record<string, unknown>>) => {
      const { timeline } = explainSimulation(typedSimulationWith(changes));
      return timeline
        .filter(({ left }) => left)
        .map(({ id, sentences }) => ({ id, keys: sentences.map(({ key }) => key) }));
    };
    const waiting = (changes: Readonly<Record<string, unknown>>) =>
      texts(changes).flatMap(({ id, keys }) => (keys.includes('timeline.ifConfirmed') ? [id] : []));
    expect(waiting({ ...sale, 'household.successorConfirmedOn': 'none' })).toEqual([
      'acknowledgement-window',
      'sale-protection',
    ]);
    expect(waiting({ ...unsaid, 'household.successorConfirmedOn': null })).toEqual(['decision', 'accept', 'appeal']);
    expect(waiting({ ...sale, 'household.successorConfirmedOn': '2026-10-01' })).toEqual([]);
    expect(waiting({ ...sale, 'household.role': 'borrower' })).toEqual([]);
  });

  it('tells a day that counts from a known arrival as sure, and one of sending as about that day', () => {
    const sent = { ...LATE, 'foreclosure.applicationSentOn': '2026-11-17', 'foreclosure.completeApplicationOn': null };
    const first = (changes: Readonly<Record<string, unknown>>) => {
      const simulation = typedSimulationWith({ ...sent, ...changes });
      const [step] = explainSimulation(simulation).actions;
      const day = simulation.timeline.find(({ id }) => id === 'acknowledgement');
      return [day?.uncertain, step && speaker('en').say(step.sentence)];
    };
    expect(first({})).toEqual([true, expect.stringContaining('By about November 24, 2026')]);
    expect(first({ 'foreclosure.applicationReceivedOn': '2026-11-18' })).toEqual([
      undefined,
      expect.stringContaining('By November 25, 2026'),
    ]);
  });

  it('tells a day that has passed in a few words, and whom to ask once for all of them', () => {
    const { timeline } = explainSimulation(typedSimulationWith({ ...LATE, 'foreclosure.saleOn': '2027-02-01' }));
    const passed = agendaOf(timeline, typedSimulationWith(LATE).asOf).passed.flatMap(({ sentences }) => sentences);
    expect(passed.length).toBeGreaterThan(3);
    for (const sentence of passed) expect(speaker('en').say(sentence)).toMatch(/^The day was [^.]*\.$/);
  });

  it('says what holds a sale before what that hangs on, each in a sentence of its own', () => {
    const denied = {
      ...LATE,
      'foreclosure.saleOn': '2027-03-20',
      'foreclosure.firstFilingOn': '2026-09-15',
      'foreclosure.completeApplicationOn': '2026-10-24',
    };
    for (const decision of [
      { 'foreclosure.decisionOn': 'none' },
      { 'foreclosure.decisionOn': '2026-11-20' },
      { 'foreclosure.decisionOn': '2026-11-20', 'foreclosure.denialReasons': ['other'] },
    ]) {
      const { actions } = explainSimulation(typedSimulationWith({ ...denied, ...decision }));
      const held = actions.find(({ id }) => id.startsWith('sale-held'));
      const said = held ? speaker('en').say(held.sentence) : '';
      expect(said).toMatch(
        /may not sell .*This holds if all of it is true: .*The sale was not moved after you applied\./,
      );
      for (const one of said.split(/[.:] /)) expect(one.split(' ').length, one).toBeLessThan(35);
    }
  });

  it('lets nobody appeal but a modification that is turned down, before the letter too', () => {
    const waits = { ...LATE, 'foreclosure.completeApplicationOn': '2026-11-16', 'foreclosure.firstFilingOn': 'none' };
    const { timeline } = explainSimulation(typedSimulationWith(waits));
    const said = timeline.find(({ id }) => id === 'appeal')?.sentences[0];
    expect(said && speaker('en').say(said)).toMatch(/turns down a modification, you can appeal until/);
  });

  it('puts the appeal first where the letter said no, and an offer second', () => {
    const letter = {
      'foreclosure.completeApplicationOn': '2026-10-15',
      'foreclosure.firstFilingOn': 'none',
      'foreclosure.decisionOn': '2026-11-20',
      'foreclosure.denialReasons': ['income-too-low'],
    };
    expect(agenda(letter)).toMatchObject({ yours: ['appeal', 'accept'] });
    expect(agenda(letter).actions.slice(0, 2)).toEqual(['appeal-denied', 'accept-too']);
    // A sale that has to wait for the appeal does not come before it.
    expect(agenda({ ...letter, 'foreclosure.saleOn': '2027-02-26' }).actions.slice(0, 3)).toEqual([
      'appeal-denied',
      'accept-too',
      'sale-held-appeal',
    ]);
  });

  it.each([
    ['fha', 'reverse', 'reverse mortgage', 'hipoteca inversa'],
    ['usda-direct', null, '800-414-1226', '800-414-1226'],
  ])('sends who has a loan of %s (%s) to its own door, of a sale too', (backer, product, whom, aQuien) => {
    const loan = { 'loan.backer': backer, 'loan.product': product };
    const texts = (saleOn: string) =>
      explainSimulation(typedSimulationWith({ ...LATE, ...loan, 'foreclosure.saleOn': saleOn })).actions.map(
        ({ sentence }) => [speaker('en').say(sentence), speaker('es').say(sentence)] as const,
      );
    for (const saleOn of ['2026-12-02', '2026-11-20']) {
      // A sale that has passed has one call alone, which its own step makes.
      const calls = saleOn === '2026-11-20' ? 1 : 2;
      const others = texts(saleOn).slice(calls);
      for (const [english, spanish] of texts(saleOn).slice(0, calls)) {
        expect(english).toContain(whom);
        expect(spanish).toContain(aQuien);
        expect(english).not.toContain('your servicer');
        expect(spanish).not.toContain('a su administrador');
      }
      expect(others).toHaveLength(2);
    }
  });

  // The safe day of a sale on 2026-12-30 is 2026-11-22, a day before the household asks.
  it.each([
    ['2026-12-31', 'sale-sent-soon', 'All of it should be there by November 23, 2026'],
    ['2026-12-30', 'sale-sent', 'The safe day, November 22, 2026, has passed'],
  ])('asks for what is missing where an application was sent and a sale is set for %s', (saleOn, id, said) => {
    const sent = { ...LATE, 'foreclosure.saleOn': saleOn, 'foreclosure.applicationSentOn': '2026-11-16' };
    const [first] = explainSimulation(typedSimulationWith(sent)).actions;
    const english = first ? speaker('en').say(first.sentence) : '';
    expect(first?.id).toBe(id);
    expect(english).toContain('You applied on November 16, 2026. Ask today in writing');
    expect(english).toContain(said);
    expect(first ? speaker('es').say(first.sentence) : '').toContain('Pregunte hoy por escrito qué falta');
  });

  it('sets a sale and the first answer to a letter above everything, and nothing else', () => {
    const above = (changes: Readonly<Record<string, unknown>>) =>
      explainSimulation(typedSimulationWith({ ...LATE, ...changes })).actions.flatMap(({ id, about }) =>
        about ? [`${about}: ${id}`] : [],
      );
    expect(above({})).toEqual([]);
    const decided = { 'foreclosure.completeApplicationOn': null, 'foreclosure.decisionOn': '2026-11-20' };
    expect(above(decided)).toEqual(['letter: answer-by']);
    expect(
      above({
        ...decided,
        'foreclosure.saleOn': '2027-02-01',
        'foreclosure.denialReasons': ['income-too-low'],
      }),
    ).toEqual(['sale: sale-letter', 'letter: appeal-denied', 'letter: accept-too']);
  });
});

describe('a loan or a home that the rules leave out', () => {
  const exempt = [
    { 'loan.product': 'home-equity-line' },
    { 'loan.product': 'reverse' },
    { 'property.occupancy': 'second-home' },
    { 'foreclosure.farmCredit': true },
    { 'foreclosure.smallServicer': true },
  ];

  it.each(exempt)('is told why, and that an application does not hold a sale: %j', (changes) => {
    const missing = whyDaysAreMissing(caseWith(changes));
    expect(missing && speaker('en').say(missing.sentence)).toMatch(/an application does not make a sale wait/i);
    expect(missing && speaker('es').say(missing.sentence)).toMatch(/una solicitud no hace esperar una subasta/);
  });

  it('is told so at the sale too; any other is not', () => {
    const first = (changes: Readonly<Record<string, unknown>>) => {
      const sale = { 'foreclosure.saleOn': '2027-02-01' };
      const [action] = explainSimulation(typedSimulationWith({ ...LATE, ...sale, ...changes })).actions;
      return action && speaker('en').say(action.sentence);
    };
    for (const changes of exempt.filter((one) => one['loan.product'] !== 'reverse')) {
      expect(first(changes), JSON.stringify(changes)).toContain('an application alone does not stop it');
    }
    expect(first({})).toContain('Make sure your complete application arrives');
    // A reverse mortgage has words of its own, which ask for no application.
    expect(first({ 'loan.product': 'reverse' })).not.toMatch(/apply|application/);
    expect(whyDaysAreMissing(caseWith({}))).toBeUndefined();
  });
});
