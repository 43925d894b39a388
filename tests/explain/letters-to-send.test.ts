import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { emailDraft } from '../../components/print/email-draft';
import { letterPdf } from '../../components/print/pdf';
import { date } from '../../lib/calendar/date';
import {
  type ERRORS,
  explainAnswerDue,
  firstError,
  firstRequest,
  letterToSend,
  notesOnAnswer,
  REQUESTS,
} from '../../lib/explain/letters-to-send';
import { answerDue, type RequestKind } from '../../lib/rights/letters';
import { letterText } from '../../lib/words/letter-text';
import { speaker } from '../../lib/words/say';
import { caseWith, typedSimulationWith } from '../support/household';

const NOBODY = { name: '', home: '', loanNumber: '', servicer: '' };
const TODAY = date('2026-11-23');

const HOUSEHOLD = caseWith({
  'arrears.oldestUnpaidDueDate': '2026-07-01',
  'hardship.cause': 'reduced-income',
  'foreclosure.saleOn': '2027-02-01',
  'foreclosure.completeApplicationOn': '2026-10-20',
  'foreclosure.decisionOn': '2026-11-12',
  'foreclosure.denialReasons': ['income-too-low'],
});

const textOf = (request: RequestKind, locale: 'en' | 'es', loanCase: typeof HOUSEHOLD | undefined = HOUSEHOLD) =>
  letterText(letterToSend(request, 'foreclosure', loanCase), NOBODY, TODAY, speaker(locale));

describe('when an answer is due', () => {
  it.each<[RequestKind, string]>([
    ['owner', '2026-12-08'],
    ['successor', '2027-01-07'],
    ['error', '2027-01-07'],
    ['application', '2026-12-01'],
    ['appeal', '2026-12-23'],
  ])('%s, of 23 November: %s', (request, due) => {
    expect(answerDue(request, TODAY)?.date).toBe(due);
  });

  it('an error about the foreclosure is answered before the sale, another one in its own time', () => {
    const sale = date('2026-12-05');
    expect(answerDue('error', TODAY, { sale, isAboutForeclosure: true })?.date).toBe('2026-12-04');
    expect(answerDue('error', TODAY, { sale: date('2026-12-01'), isAboutForeclosure: true })?.date).toBe('2026-11-30');
    expect(answerDue('error', TODAY, { sale })?.date).toBe('2027-01-07');
    // The sale of 8 January leaves the 30 business days as they are.
    expect(answerDue('error', TODAY, { sale: date('2027-01-08'), isAboutForeclosure: true })?.date).toBe('2027-01-07');
    expect(answerDue('error', TODAY, { sale: date('2027-01-07'), isAboutForeclosure: true })?.date).toBe('2027-01-06');
  });

  it.each(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30'])(
    'an error about the foreclosure seven days or less before the sale, of %s, is promised no day, and told to call',
    (saleOn) => {
      const loanCase = caseWith({ 'foreclosure.saleOn': saleOn });
      for (const error of ['foreclosure', 'filing'] as const) {
        expect(answerDue('error', TODAY, { sale: date(saleOn), isAboutForeclosure: true })).toBeUndefined();
        const due = explainAnswerDue('error', TODAY, error, loanCase);
        expect(due && speaker('en').say(due)).toMatch(/call today too.* Rule: 12 CFR 1024\.35\(f\)\(2\)/);
        const keys = letterToSend('error', error, loanCase).paragraphs.map(({ key }) => key);
        expect(keys).toContain('letterTexts.error.ruleNear');
      }
      expect(explainAnswerDue('error', TODAY, 'late', loanCase)?.values?.day).toMatchObject({ value: '2027-01-07' });
    },
  );

  it.each<[string, Readonly<Record<string, unknown>>, string | undefined]>([
    ['90 days before the sale', { saleOn: '2027-01-31' }, '2026-12-23'],
    ['before the first filing', { saleOn: '2027-01-22', firstFilingOn: 'none' }, '2026-12-23'],
    ['80 days before the sale, after the first filing', { saleOn: '2027-01-22' }, undefined],
    ['37 days before the sale', { saleOn: '2026-12-10' }, undefined],
    ['90 days before, decided more than 14 days ago', { saleOn: '2027-01-31', decisionOn: '2026-11-08' }, undefined],
    ['90 days before, no decision there', { saleOn: '2027-01-31', decisionOn: 'none' }, undefined],
    ['90 days before, no decision known', { saleOn: '2027-01-31', decisionOn: null }, undefined],
    ['90 days before, appealed', { saleOn: '2027-01-31', appealSentOn: '2026-11-20' }, undefined],
  ])('an answer to an appeal of an application that came %s', (_, foreclosure, due) => {
    const told = {
      firstFilingOn: '2026-10-01',
      completeApplicationOn: '2026-11-02',
      decisionOn: '2026-11-18',
      denialReasons: ['income-too-low'],
      ...foreclosure,
    };
    const changes = Object.fromEntries(Object.entries(told).map(([name, value]) => [`foreclosure.${name}`, value]));
    const [loanCase, { timeline }] = [caseWith(changes), typedSimulationWith(changes)];
    const said = explainAnswerDue('appeal', TODAY, 'figures', loanCase, timeline)?.values?.day;
    expect(said).toEqual(due && { unit: 'date', value: due });
    expect(firstRequest(loanCase, timeline) === 'appeal').toBe(due !== undefined);
  });

  it.each([null, 'none'])(
    'nothing but what confirms an owner, while the servicer has confirmed none (%s)',
    (confirmed) => {
      const loanCase = caseWith({ 'household.role': 'heir', 'household.successorConfirmedOn': confirmed });
      const due = REQUESTS.filter((request) => explainAnswerDue(request, TODAY, 'figures', loanCase));
      expect(due).toEqual(['successor']);
    },
  );

  it('no word that an application came is owed less than 45 days before a sale', () => {
    expect(answerDue('application', TODAY, { sale: date('2027-01-07') })?.date).toBe('2026-12-01');
    expect(answerDue('application', TODAY, { sale: date('2027-01-06') })).toBeUndefined();
    const near = caseWith({ 'foreclosure.saleOn': '2026-12-05' });
    expect(explainAnswerDue('application', TODAY, 'figures', near)).toBeUndefined();
    expect(explainAnswerDue('error', TODAY, 'foreclosure', near)?.values).toMatchObject({
      day: { value: '2026-12-04' },
    });
  });

  it('is said of an application only where its rules bind', () => {
    const due = (request: RequestKind, changes: Readonly<Record<string, unknown>>) =>
      explainAnswerDue(request, TODAY, 'figures', caseWith(changes));
    for (const changes of [{ 'property.occupancy': 'rental' }, { 'foreclosure.smallServicer': true }]) {
      expect(due('application', changes)).toBeUndefined();
      expect(due('owner', changes)).toBeDefined();
      expect(due('error', changes)).toBeDefined();
    }
    expect(due('owner', { 'loan.product': 'home-equity-line' })).toBeUndefined();
    expect(due('application', {})).toBeDefined();
  });

  it('is not said before the rules were there', () => {
    expect(explainAnswerDue('owner', date('2014-01-09'))).toBeUndefined();
    expect(explainAnswerDue('owner', date('2014-01-10'))).toBeDefined();
  });
});

describe('what is said of the answer to a letter', () => {
  const notes = (request: RequestKind, changes: Readonly<Record<string, unknown>>) =>
    notesOnAnswer(request, 'figures', caseWith(changes), typedSimulationWith(changes).timeline).map(({ key }) => key);
  const FILED = { 'foreclosure.firstFilingOn': '2026-09-15', 'foreclosure.saleOn': '2027-03-15' };
  const subjectOf = (request: RequestKind, changes: Readonly<Record<string, unknown>>) =>
    letterText(
      letterToSend(request, 'figures', caseWith(changes), typedSimulationWith(changes).timeline),
      NOBODY,
      TODAY,
      speaker('en'),
    );

  it.each<[string, RequestKind, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a day', 'owner', {}, ['letters.due']],
    ['a line of credit', 'owner', { 'loan.product': 'home-equity-line' }, ['letters.noDay']],
    ['a small servicer', 'application', { 'foreclosure.smallServicer': true }, ['letters.noDay']],
    ['a day after the sale', 'owner', { 'foreclosure.saleOn': '2026-11-30' }, ['letters.due', 'letters.afterSale']],
    [
      'an appeal whose day has passed',
      'appeal',
      { ...FILED, 'foreclosure.completeApplicationOn': '2026-09-20', 'foreclosure.decisionOn': '2026-10-20' },
      ['letters.appealOver'],
    ],
    [
      'no right to appeal, 83 days before the sale and after the filing',
      'appeal',
      {
        ...FILED,
        'foreclosure.saleOn': '2027-01-15',
        'foreclosure.completeApplicationOn': '2026-10-24',
        'foreclosure.decisionOn': '2026-11-20',
      },
      ['letters.noAppeal'],
    ],
    [
      'an appeal while the decision is late and no sale is set',
      'appeal',
      {
        'foreclosure.firstFilingOn': 'none',
        'foreclosure.completeApplicationOn': '2026-10-12',
        'foreclosure.decisionOn': 'none',
      },
      ['letters.appealNotYet'],
    ],
    [
      'an appeal that was sent',
      'appeal',
      {
        'foreclosure.firstFilingOn': 'none',
        'foreclosure.completeApplicationOn': '2026-10-16',
        'foreclosure.decisionOn': '2026-11-10',
        'foreclosure.appealSentOn': '2026-11-20',
      },
      ['letters.appealSent'],
    ],
    [
      'an appeal of which nothing is told',
      'appeal',
      { ...FILED, 'foreclosure.completeApplicationOn': null, 'foreclosure.decisionOn': null },
      [],
    ],
  ])('%s', (_, request, changes, said) => {
    expect(notes(request, changes)).toEqual(said);
  });

  it('claims no rule where none binds, and no appeal where there is no right to one', () => {
    for (const request of ['owner', 'error', 'successor', 'appeal'] as const) {
      expect(subjectOf(request, { 'loan.product': 'home-equity-line' }), request).not.toMatch(/12 CFR|business days/);
    }
    expect(subjectOf('owner', {})).toContain('12 CFR 1024.36');
    expect(subjectOf('appeal', { 'foreclosure.smallServicer': true })).not.toContain('12 CFR');
    const decided = { 'foreclosure.completeApplicationOn': '2026-10-24', 'foreclosure.decisionOn': '2026-11-20' };
    expect(subjectOf('appeal', { ...FILED, ...decided })).toContain('12 CFR 1024.41(h)');
    expect(subjectOf('appeal', { ...FILED, ...decided, 'foreclosure.saleOn': '2027-01-15' })).not.toContain('12 CFR');
  });
});

const LATE = {
  'foreclosure.completeApplicationOn': '2026-10-20',
  'foreclosure.decisionOn': 'none',
  'foreclosure.saleOn': '2027-03-01',
};

describe('a letter to the servicer', () => {
  it.each<[RequestKind, Readonly<Record<string, unknown>>]>([
    ['owner', { 'foreclosure.saleOn': null, 'foreclosure.denialReasons': null }],
    // The day before the household asks, and that day.
    ['owner', { 'foreclosure.saleOn': '2026-11-22' }],
    ['application', { 'foreclosure.saleOn': '2026-11-23' }],
    ['error', { 'foreclosure.saleOn': '2026-11-23', 'history.trialPaidThenRefused': true }],
    [
      'successor',
      { 'foreclosure.saleOn': '2026-12-23', 'household.role': 'heir', 'household.successorConfirmedOn': 'none' },
    ],
    ['owner', { 'household.role': 'heir', 'household.successorConfirmedOn': '2026-11-02' }],
    [
      'appeal',
      {
        'foreclosure.denialReasons': ['other'],
        'foreclosure.decisionOn': '2026-11-20',
        'history.trialPaidThenRefused': true,
      },
    ],
    // No day to appeal is known.
    ['error', { 'foreclosure.denialReasons': ['other'], 'history.trialPaidThenRefused': true }],
    ['successor', { ...LATE, 'household.role': 'heir' }],
    ['successor', { ...LATE, 'household.role': 'divorced-co-owner' }],
  ])('is first of all the %s, with %j', (request, changes) => {
    expect(firstRequest(caseWith(changes), typedSimulationWith(changes).timeline)).toBe(request);
  });

  it('tells the dates of the case that it needs', () => {
    expect(textOf('application', 'en')).toContain('due on July 1, 2026');
    expect(textOf('application', 'en')).toContain('What made it hard to pay: My income went down.');
    expect(textOf('application', 'en')).toContain('sale is set for February 1, 2027');
    expect(textOf('appeal', 'en')).toContain('Your decision is dated November 12, 2026.');
    expect(textOf('appeal', 'en')).toContain('The reason you gave:');
    expect(textOf('error', 'en')).toContain('You received my complete application on October 20, 2026.');
    expect(textOf('error', 'es')).toContain('el 20 de octubre de 2026');
  });

  it('asks for the papers that confirm an owner, says how the home came to them, and names who signed', () => {
    const letter = (role: string | null) => textOf('successor', 'en', caseWith({ 'household.role': role }));
    expect(letter('heir')).toContain('because that person died');
    expect(letter('divorced-co-owner')).toContain('by a divorce or separation');
    for (const role of ['heir', 'other', null]) {
      expect(letter(role)).toContain('12 CFR 1024.36(i)');
      expect(letter(role)).toContain('a written description of the documents');
      expect(letter(role)).toContain('[Name of the person who signed the loan');
    }
    expect(letter('other')).not.toMatch(/died|divorce or separation/);
  });

  it('claims no rule on an application where none binds', () => {
    const cover = (changes: Readonly<Record<string, unknown>>) => textOf('application', 'en', caseWith(changes));
    expect(cover({})).toContain('12 CFR 1024.41(f), (g)');
    for (const changes of [{ 'property.occupancy': 'rental' }, { 'foreclosure.smallServicer': true }]) {
      expect(cover(changes)).not.toContain('12 CFR');
    }
  });

  it('claims of a sale what its day still allows, and nothing once a complete application was decided', () => {
    const caseOf = (foreclosure: Readonly<Record<string, unknown>>) => {
      const all = { completeApplicationOn: null, decisionOn: null, denialReasons: null, ...foreclosure };
      return caseWith(Object.fromEntries(Object.entries(all).map(([name, value]) => [`foreclosure.${name}`, value])));
    };
    const claims = (foreclosure: Readonly<Record<string, unknown>>) =>
      letterToSend('application', 'other', caseOf(foreclosure))
        .paragraphs.map(({ key }) => key.split('.').at(-1))
        .slice(-2);
    // 45, 44, 38 and 37 days away.
    expect(claims({ saleOn: '2027-01-07' })).toEqual(['rule', 'protect']);
    expect(claims({ saleOn: '2027-01-06' })).toEqual(['askAnswer', 'protect']);
    expect(claims({ saleOn: '2026-12-31' })).toEqual(['askAnswer', 'protect']);
    expect(claims({ saleOn: '2026-12-30' })).toEqual(['askAnswer', 'askWait']);
    const far = { saleOn: '2027-03-01' };
    for (const decided of [
      { denialReasons: ['income-too-low'] },
      { decisionOn: '2026-10-20', completeApplicationOn: '2026-10-01' },
    ]) {
      expect(claims({ ...far, ...decided })).toEqual(['askAnswer', 'askWait']);
      expect(firstRequest(caseOf({ ...far, ...decided }))).not.toBe('application');
    }
    // What was refused for papers alone was never complete.
    expect(claims({ ...far, denialReasons: ['incomplete'] })).toEqual(['rule', 'protect']);
    expect(claims({ ...far, decisionOn: '2026-10-20', completeApplicationOn: 'none' })).toEqual(['rule', 'protect']);
  });

  it('asks not to begin what has begun', () => {
    const cover = (changes: Readonly<Record<string, unknown>>) => textOf('application', 'en', caseWith(changes));
    expect(cover({})).toContain('do not start a foreclosure');
    const filed = { 'foreclosure.firstFilingOn': '2026-09-15' };
    for (const changes of [filed, { 'foreclosure.firstFilingOn': null, 'foreclosure.saleOn': '2027-03-01' }]) {
      expect(cover(changes)).toContain('order of sale');
      expect(cover(changes)).not.toContain('start a foreclosure');
    }
  });

  it.each(['late', 'foreclosure'] as const)('calls it %s by no rule on an application where none binds', (error) => {
    const notice = (changes: Readonly<Record<string, unknown>>) =>
      letterText(letterToSend('error', error, caseWith(changes)), NOBODY, TODAY, speaker('en'));
    expect(notice({})).toContain('12 CFR 1024.41');
    const heir = { 'household.role': 'heir' };
    expect(notice({ ...heir, 'household.successorConfirmedOn': '2026-10-01' })).toContain('12 CFR 1024.41');
    for (const changes of [
      heir,
      { ...heir, 'household.successorConfirmedOn': 'none' },
      { 'foreclosure.smallServicer': true },
    ]) {
      expect(notice(changes)).not.toContain('1024.41');
    }
  });

  it('holds no amount of the household, and no name but one that is typed', () => {
    for (const request of REQUESTS) expect(textOf(request, 'en')).not.toContain('$');
    expect(textOf('owner', 'en')).toContain('[Your name]');
    const signed = letterText(
      letterToSend('owner', 'other', HOUSEHOLD),
      { ...NOBODY, name: 'María Núñez' },
      TODAY,
      speaker('en'),
    );
    expect(signed.match(/María Núñez/g)).toHaveLength(2);
  });

  it.each(REQUESTS)('%s goes without a case, as long as its Spanish in paragraphs', (request) => {
    for (const loanCase of [undefined, HOUSEHOLD]) {
      const paragraphs = (locale: 'en' | 'es') => textOf(request, locale, loanCase).split('\n\n').length;
      expect(paragraphs('en')).toBe(paragraphs('es'));
    }
  });

  it('is no second appeal, and a sale that is only set is no error to begin with: it stands first among the errors while it is held', () => {
    const shown = (changes: Readonly<Record<string, unknown>>) => {
      const all = {
        'foreclosure.completeApplicationOn': '2026-10-01',
        'foreclosure.decisionOn': '2026-10-26',
        'foreclosure.denialReasons': ['incomplete'],
        'foreclosure.saleOn': '2027-02-01',
        ...changes,
      };
      const [loanCase, { timeline }] = [caseWith(all), typedSimulationWith(all)];
      return [firstRequest(loanCase, timeline), firstError(loanCase, timeline)];
    };
    expect(shown({ 'foreclosure.appealSentOn': '2026-11-02' })).toEqual(['owner', 'foreclosure']);
    expect(shown({ 'foreclosure.appealSentOn': '2026-11-02', 'foreclosure.saleOn': 'none' })).toEqual([
      'owner',
      'figures',
    ]);
    // Its days to appeal ran until 9 November, and nothing holds the sale any more.
    expect(shown({ 'foreclosure.appealSentOn': 'none' })).toEqual(['error', 'facts']);
    expect(shown({ 'foreclosure.decisionOn': '2026-11-12', 'foreclosure.appealSentOn': 'none' })).toEqual([
      'appeal',
      'foreclosure',
    ]);
  });

  it('begins with the error that the days of the case show', () => {
    const shown = (changes: Readonly<Record<string, unknown>>) => {
      const { timeline } = typedSimulationWith({ 'foreclosure.denialReasons': null, ...changes });
      const loanCase = caseWith({ 'foreclosure.denialReasons': null, ...changes });
      return [firstRequest(loanCase, timeline), firstError(loanCase, timeline)];
    };
    const late = { 'foreclosure.completeApplicationOn': '2026-10-20', 'foreclosure.saleOn': '2027-03-01' };
    expect(shown({ ...late, 'foreclosure.decisionOn': 'none' })).toEqual(['error', 'late']);
    expect(shown({ ...late, 'foreclosure.decisionOn': null })).toEqual(['owner', 'foreclosure']);
    expect(shown({ 'foreclosure.firstFilingOn': '2026-07-10' })).toEqual(['error', 'filing']);
    expect(shown({ 'foreclosure.saleOn': '2027-03-01' })).toEqual(['application', 'figures']);
  });

  it('is answered sooner where it is about a foreclosure or the sum that pays off the loan', () => {
    const due = (error: 'filing' | 'payoff' | 'late') =>
      explainAnswerDue('error', TODAY, error, caseWith({ 'foreclosure.saleOn': '2026-12-11' }))?.values?.day;
    // 30 business days would end on 7 January; the sale is on 11 December; 7 business days end on 3 December.
    expect(due('late')).toMatchObject({ value: '2027-01-07' });
    expect(due('filing')).toMatchObject({ value: '2026-12-10' });
    expect(due('payoff')).toMatchObject({ value: '2026-12-03' });
  });

  it('begins with the trial where one was paid and refused', () => {
    expect(firstError(caseWith({ 'history.trialPaidThenRefused': true }))).toBe('trial');
    expect(firstError(caseWith({}))).toBe('figures');
    const keys = letterToSend('error', 'trial', HOUSEHOLD).paragraphs.map(({ key }) => key);
    expect(keys).toContain('letterTexts.error.what.trial');
    expect(keys).toContain('letterTexts.facts.sale');
  });

  it('writes no reason where the letter gave another one, or none', () => {
    const reasons = (...denialReasons: readonly string[]) =>
      textOf('appeal', 'en', caseWith({ 'foreclosure.denialReasons': denialReasons }));
    expect(reasons('other')).not.toContain('The reason you gave');
    expect(reasons('other', 'income-too-low')).toContain('The reason you gave: Your income is too low.');
    expect(reasons('other', 'income-too-low')).not.toContain('or none');
  });

  it('asks for an answer before the sale where a foreclosure is the error', () => {
    const about = (error: (typeof ERRORS)[number]) =>
      letterToSend('error', error, HOUSEHOLD).paragraphs.map(({ key }) => key);
    expect(about('foreclosure')).toContain('letterTexts.error.ruleForeclosure');
    expect(about('payment')).toContain('letterTexts.error.credit');
    expect(about('figures')).not.toContain('letterTexts.error.ruleForeclosure');
  });
});

describe('its files', () => {
  it('are a PDF, whatever letters a name has', async () => {
    const text = letterText(
      letterToSend('owner', 'other'),
      { ...NOBODY, name: 'Łucja Ñandú 李' },
      TODAY,
      speaker('en'),
    );
    const file = await PDFDocument.load(await letterPdf('Request', text, text, TODAY));
    expect(file.getPageCount()).toBe(1);
    expect(file.getTitle()).toBe('Request');
  });

  it('are a draft that a mail program opens: headers, an empty line, the text', () => {
    const [headers = '', ...body] = emailDraft(
      'Notice of error',
      { sender: 'Su correo', servicer: 'El correo de su administrador' },
      'A\n\nB',
      'ñ',
      new Date('2026-11-23T15:00:00Z'),
    ).split('\r\n\r\n');
    expect(headers.split('\r\n')).toEqual(
      expect.arrayContaining([
        'X-Unsent: 1',
        'Date: Mon, 23 Nov 2026 15:00:00 +0000',
        'From: "Su correo" <you@example.invalid>',
        'Subject: Notice of error',
        'Content-Type: text/plain; charset=utf-8',
      ]),
    );
    // A program opens no draft whose address is empty, and this one reaches nobody.
    for (const name of ['From', 'To']) {
      expect(headers).toMatch(new RegExp(`^${name}: "[\\x20-\\x7e]+" <[a-z]+@example\\.invalid>$`, 'm'));
    }
    expect(body.join('\r\n\r\n')).toBe('A\r\n\r\nB\r\n\r\n----------\r\n\r\nñ\r\n');
  });

  it.each(['en', 'es'] as const)('name the address that counts for each of them, in %s', (locale) => {
    const address = (request: RequestKind) => textOf(request, locale).split('\n\n')[2];
    expect(address('application')).toMatch(locale === 'en' ? /for applications for help/ : /para solicitudes de ayuda/);
    expect(address('appeal')).toMatch(locale === 'en' ? /its letter gives for an appeal/ : /su carta para apelar/);
    for (const request of ['application', 'appeal'] as const) expect(address(request)).not.toMatch(/error/);
  });
});
