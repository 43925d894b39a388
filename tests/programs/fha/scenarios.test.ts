import { describe, expect, it } from 'vitest';
import { parseWith } from '../../../lib/case/problems';
import { type Case, caseSchema } from '../../../lib/case/schema';
import { optionIn, simulationWith } from '../../support/household';
import { simulateJson } from '../../support/json';
import { A, B, B2, type Changes, claimed, D, F, MODIFIED, NO_ROOM } from './households';

/** The scenarios of lib/programs/fha/spec.md that are no worked examples, under their numbers. */

const statuses = (changes: Changes) =>
  Object.fromEntries(simulationWith(changes).options.map(({ id, status }) => [id.replace('fha.', ''), status]));

describe('FHA scenarios', () => {
  it('FH-S12: whoever can pay again is led to the claim, and not to the branch of lower payments', () => {
    expect(statuses(A)).toEqual({
      reinstatement: 'does-not-qualify',
      'repayment-plan': 'does-not-qualify',
      forbearance: 'may-qualify',
      'partial-claim': 'may-qualify',
      'loan-modification': 'does-not-qualify',
      combination: 'does-not-qualify',
      'payment-supplement': 'does-not-qualify',
      'pre-foreclosure-sale': 'does-not-qualify',
      'deed-in-lieu': 'servicer-decides',
    });
  });

  it('FH-S13: with more to spend the modification stands next to the claim', () => {
    const simulation = simulationWith(MODIFIED);
    expect(simulation.suggestedOrder).toEqual([
      'fha.forbearance',
      'fha.partial-claim',
      'fha.loan-modification',
      'fha.deed-in-lieu',
    ]);
    expect(optionIn(simulation, 'fha.loan-modification')).toMatchObject({
      terms: { ratePercent: '6.500', termMonths: 360, deferredBalance: '0.00' },
      steps: [{ id: 'capitalize' }, { id: 'modify-360', stoppedBecause: 'affordable' }],
    });
  });

  it('FH-S14: between the two terms 40 years are tried too; below both nothing is offered', () => {
    const forty = optionIn(
      simulationWith({ ...MODIFIED, 'household.affordablePayment': '1900.00' }),
      'fha.loan-modification',
    );
    expect(forty).toMatchObject({
      status: 'may-qualify',
      terms: { ratePercent: '6.750', termMonths: 480 },
      steps: [
        {},
        { id: 'modify-360', stoppedBecause: 'not-affordable' },
        { id: 'modify-480', stoppedBecause: 'affordable' },
      ],
    });
    const none = optionIn(
      simulationWith({ ...MODIFIED, 'household.affordablePayment': '1800.00' }),
      'fha.loan-modification',
    );
    expect(none.status).toBe('does-not-qualify');
    expect(none.terms).toBeUndefined();
    expect(none.steps?.at(-1)).toMatchObject({ id: 'modify-480', stoppedBecause: 'not-affordable' });
  });

  it('FH-S15: whoever cannot pay again and has no room left is modified to the target without a claim', () => {
    expect(statuses(NO_ROOM)).toMatchObject({
      'partial-claim': 'does-not-qualify',
      'loan-modification': 'may-qualify',
      combination: 'does-not-qualify',
      'payment-supplement': 'does-not-qualify',
    });
    expect(optionIn(simulationWith(NO_ROOM), 'fha.loan-modification')).toMatchObject({
      terms: { termMonths: 360, targetMet: true },
      steps: [{}, { id: 'modify-360', stoppedBecause: 'target', amounts: { target: '978.84' } }],
    });
    expect(optionIn(simulationWith(NO_ROOM), 'fha.combination').terms).toBeUndefined();
  });

  it('FH-S16: exactly one of combination and supplement is open', () => {
    expect(statuses(B)).toMatchObject({ combination: 'may-qualify', 'payment-supplement': 'does-not-qualify' });
    expect(statuses(D)).toMatchObject({ combination: 'does-not-qualify', 'payment-supplement': 'may-qualify' });
    // The target is missed, but no supplement works.
    expect(statuses({ ...D, 'loan.rateType': 'adjustable' })).toMatchObject({
      combination: 'may-qualify',
      'payment-supplement': 'does-not-qualify',
    });
    expect(statuses({ ...D, 'loan.rateType': null })).toMatchObject({
      combination: 'needs-information',
      'payment-supplement': 'needs-information',
    });
  });

  it('FH-S17: where the room does not even pay what is past due, the rest is capitalized', () => {
    const short = { ...B2, ...claimed('77750.00', '292500.00') };
    expect(optionIn(simulationWith(short), 'fha.combination')).toMatchObject({
      terms: {
        principalBalance: '309700.00',
        interestBearingBalance: '299700.00',
        claim: '10000.00',
        claimRoomLeft: '0.00',
      },
      steps: [
        { id: 'claim-arrears', to: '299700.00', stoppedBecause: 'room', amounts: { capitalized: '7200.00' } },
        { id: 'modify-360' },
        { id: 'defer-360', to: '299700.00', stoppedBecause: 'room' },
        { id: 'modify-480' },
        { id: 'defer-480', to: '299700.00', stoppedBecause: 'room' },
      ],
    });
  });

  it('FH-S17: with no interest and no cost past due the claim pays nothing of them, and its step says so', () => {
    const current = {
      ...B,
      'arrears.current': true,
      'arrears.oldestUnpaidDueDate': null,
      'arrears.escrowAdvances': '0.00',
      'arrears.servicingAdvances': '0.00',
      'arrears.escrowShortage': '0.00',
    };
    expect(optionIn(simulationWith(current), 'fha.combination').steps?.[0]).toMatchObject({
      id: 'claim-arrears',
      from: '118000.00',
      to: '118000.00',
      stoppedBecause: 'nothing-to-claim',
      amounts: { claimed: '0.00' },
    });
    expect(optionIn(simulationWith(B), 'fha.combination').steps?.[0]).toMatchObject({ stoppedBecause: 'done' });
  });

  it('FH-S18: an option within two years closes the permanent ones, and a declared disaster opens them again', () => {
    const lately = { ...A, 'household.affordablePayment': '2100.00', 'history.lastPermanentOptionOn': '2025-11-01' };
    expect(statuses(lately)).toMatchObject({ 'repayment-plan': 'may-qualify', 'partial-claim': 'does-not-qualify' });
    const struck = {
      ...lately,
      'hardship.cause': 'disaster',
      disaster: {
        occurredOn: '2026-06-01',
        insuredLoss: false,
        femaIndividualAssistance: true,
        workplaceAffected: false,
      },
    };
    expect(statuses(struck)).toMatchObject({ 'partial-claim': 'may-qualify' });
  });

  it('FH-S19: a pause of six months, at what the household can pay', () => {
    expect(
      optionIn(simulationWith({ ...F, 'household.affordablePayment': '1000.00' }), 'fha.forbearance'),
    ).toMatchObject({
      status: 'may-qualify',
      terms: { planMonths: 6, reducedPayment: '1000.00', arrearsAtEnd: '13200.00' },
    });
  });

  it('FH-S20: who wants to leave sees the sale first', () => {
    const underwater = { ...B, 'household.wantsToStay': false, 'property.value': '100000.00' };
    expect(simulationWith(underwater).suggestedOrder.slice(0, 2)).toEqual([
      'fha.pre-foreclosure-sale',
      'fha.deed-in-lieu',
    ]);
  });

  it('FH-S21: with nothing known but the owner, every option with checks names what it waits for', () => {
    const reading = parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'fha' } });
    const { options } = simulateJson((reading as { value: Case }).value);
    for (const { id, kind, status, missing, terms } of options) {
      expect(status, id).toBe(kind === 'disposition' ? 'servicer-decides' : 'needs-information');
      expect(missing.length > 0, id).toBe(kind !== 'disposition');
      expect(terms, id).toBeUndefined();
    }
  });

  it('a claim that takes the last cent of the room has terms, one beyond has none', () => {
    const claim = (paid: string) =>
      optionIn(simulationWith({ ...A, 'history.partialClaimsPaid': paid }), 'fha.partial-claim');
    expect(claim('58255.96')).toMatchObject({ terms: { claim: '8188.15', claimRoomLeft: '0.00' } });
    expect([claim('58255.97').terms, claim('58255.97').payments]).toEqual([undefined, undefined]);
  });

  it.each([
    ['1934.65', ['modify-360 affordable'], 360],
    ['1934.64', ['modify-360 not-affordable', 'modify-480 affordable'], 480],
    ['1870.04', ['modify-360 not-affordable', 'modify-480 affordable'], 480],
    ['1870.03', ['modify-360 not-affordable', 'modify-480 not-affordable'], undefined],
  ])('who can pay %s a month gets the shorter modification that fits to the cent', (affordable, steps, termMonths) => {
    const modification = optionIn(
      simulationWith({ ...A, 'household.affordablePayment': affordable }),
      'fha.loan-modification',
    );
    expect(modification.steps?.slice(1).map(({ id, stoppedBecause }) => `${id} ${stoppedBecause}`)).toEqual(steps);
    expect(modification.terms?.termMonths).toBe(termMonths);
  });
});
