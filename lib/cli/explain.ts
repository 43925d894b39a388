import type { Case } from '../case/schema';
import { briefOf, shortened } from '../explain/brief';
import { agendaOf, byDay, passedDatesSentence, whyDaysAreMissing } from '../explain/dates';
import { explainSimulation, type OptionExplanation } from '../explain/explain';
import { asksNoHelp, authoritiesAmong } from '../explain/for-household';
import { headlinesOf } from '../explain/headlines';
import { openOptions } from '../explain/payment-change';
import { type Reason, ROLES } from '../explain/reasons';
import type { Sentence } from '../explain/sentence';
import { explainStateLaw } from '../explain/state-law';
import { nameOfState } from '../explain/state-name';
import type { Source } from '../rules/parameter';
import type { OptionResult, Simulation } from '../simulate/results';
import type { Locale } from '../words/locale';
import { speaker } from '../words/say';
import type { Speaker } from '../words/speech';

const WIDTH = 80;
const STEP = '  ';
/** Lines that a counselor reads aloud first. */
const MOST_READ_ALOUD = 10;
/** Answers that are asked for while nobody knows the owner: the others depend on it. */
const MOST_ASKED = 5;
/** Options that are told of each owner meanwhile. */
const MOST_OF_AN_OWNER = 2;

interface TextChoices {
  readonly all?: boolean;
  readonly leaves?: boolean;
  /** Left out, help after a disaster is told as everything else. */
  readonly hadDisaster?: boolean;
  /** The case itself: what its state and the laws beside the loan say is told only with it. */
  readonly loanCase?: Case;
}

/**
 * The whole answer as plain text for a terminal or a file, wrapped at 80 columns, with a line feed at the end. It begins with
 * what a counselor could read aloud; with a way to leave the home only for who `leaves` it. While nobody knows the owner it
 * is short, unless `all` is asked for. Help after a disaster is for who `hadDisaster`, and for who asks for `all`;
 * the law of the state for who `leaves`, has a foreclosure under way, or asks for `all`.
 */
export function explainText(
  simulation: Simulation,
  locale: Locale,
  { all = false, leaves = false, hadDisaster = true, loanCase }: TextChoices = {},
): string {
  const explained = explainSimulation(simulation);
  const isShown = ({ afterDisaster }: OptionExplanation) => all || hadDisaster || !afterDisaster;
  const { aim, yours, theirs, notBefore, passed } = agendaOf(explained.timeline, simulation.asOf);
  const page = new Page(speaker(locale));
  const brief = briefOf(simulation, explained, {
    leaves,
    state: loanCase?.property.state ?? null,
    asksNoHelp: loanCase !== undefined && asksNoHelp(loanCase, simulation.situation),
  });
  page.say(...shortened(brief, (lines) => page.linesOf(lines) <= MOST_READ_ALOUD));
  page.title('explain.title');
  page.say(explained.asOf);
  page.say(explained.notAdvice);

  page.bullets('situation', [...explained.situation, ...(all && explained.counted ? [explained.counted] : [])]);
  // While nobody knows the owner, options that exclude one another are not counted together.
  const isShort = authoritiesAmong(simulation.options).length > 1 && !all;
  // Once the home is sold no option is left to count.
  const isOver = leaves && !all && simulation.cautions.some(({ caution }) => caution === 'sale-over');
  if (!isShort && !isOver) page.say(...explained.summary);
  page.bullets(
    'notices',
    explained.notices.map(({ sentence }) => sentence),
  );

  page.bullets(
    'cautions',
    explained.cautions.map(({ sentence }) => sentence),
  );

  const explainedOf = (options: readonly OptionResult[]) =>
    options.flatMap(({ id }) => explained.options.filter((option) => option.id === id)).filter(isShown);
  const listed = openOptions(simulation, leaves);
  const candidates = explainedOf(listed);
  const others = explained.options.filter((option) => !option.suggested && isShown(option));
  const authorities = authoritiesAmong(simulation.options);
  if (candidates.length > 0 && !isOver) page.section('options');
  if (isOver) {
    page.say({ key: 'explain.brief.overShort' });
  } else if (isShort) {
    const toldFirst = listed.filter(({ kind }) => leaves || kind !== 'disposition');
    describeFirstOfEach(
      page,
      authorities.flatMap((authority) =>
        explainedOf(toldFirst.filter((option) => option.authority === authority)).slice(0, MOST_OF_AN_OWNER),
      ),
    );
    page.say({ key: 'explain.brief.short' });
  } else {
    for (const [index, option] of candidates.entries()) describeOpen(page, option, `${index + 1}. `);
    if (others.length > 0) page.section('others');
    for (const option of others) describeOther(page, option);
    adviseOnOthers(page, others);
  }

  page.bullets(
    'questions',
    explained.questions.slice(0, isOver ? 0 : isShort ? MOST_ASKED : undefined).map(({ label }) => label),
  );
  const missingDays = loanCase && whyDaysAreMissing(loanCase);
  page.bullets('timeline', [
    ...(missingDays ? [missingDays.sentence] : []),
    ...(aim ? [aim] : []),
    ...byDay([...yours, ...theirs, ...notBefore]).flatMap(({ sentences }) => sentences),
    ...(passed.length > 0 ? [passedDatesSentence(passed)] : []),
  ]);
  page.bullets(
    'everyone',
    explained.actions.map(({ sentence }) => sentence),
  );
  if (loanCase) {
    if (all || leaves || isForeclosing(loanCase)) describeState(page, loanCase);
    page.bullets(
      'beside',
      headlinesOf(loanCase, simulation).flatMap(({ title, sentence, sure, source }) => [
        title,
        sentence,
        sure,
        sourceSentence(source),
      ]),
    );
  }
  return page.text();
}

/** A first filing, or a sale that is set or over. */
function isForeclosing({ foreclosure }: Case): boolean {
  const isDay = (day: Case['foreclosure']['saleOn']) => day !== null && day !== 'none';
  return isDay(foreclosure.saleOn) || isDay(foreclosure.firstFilingOn);
}

/** What the state of the home says of foreclosures and of a debt that is left. */
function describeState(page: Page, { property: { state } }: Case): void {
  if (state === null) return;
  const law = explainStateLaw(state);
  if (law === undefined) {
    page.bullets('state', [nameOfState(state), { key: 'stateLaw.answer.unknown' }]);
    return;
  }
  const { name, sentences, limits, after, sure, source, better } = law;
  page.bullets('state', [
    name,
    ...sentences,
    ...limits,
    ...after,
    ...sure,
    sourceSentence(source),
    ...better.flatMap((fact) => [...fact.sure, sourceSentence(fact.source)]),
    { key: 'stateLaw.notAdvice' },
  ]);
}

function sourceSentence({ document, section, url }: Source): Sentence {
  const name = (value: string) => ({ unit: 'name', value }) as const;
  return {
    key: 'explain.source',
    values: { document: name(document), section: name(section), url: name(url) },
  };
}

/** While nobody knows the owner: the first options with each, so that the whole can still be read; what reads alike with several is told once. */
function describeFirstOfEach(page: Page, options: readonly OptionExplanation[]): void {
  const { say, format } = page.voice;
  const paragraphs = options.map((option) => {
    const sentences = [...option.atVerdict, ...(option.headline.length > 0 ? option.headline : [option.what])];
    return { option, sentences, text: [option.title, option.statusLabel, ...sentences].map(say).join(' ') };
  });
  for (const [index, { option, sentences, text }] of paragraphs.entries()) {
    if (paragraphs.findIndex((one) => one.text === text) < index) continue;
    const alike = paragraphs.filter((one) => one.text === text);
    page.option(say(option.title), option, format.all(alike.map((one) => say(one.option.authority))));
    page.say(...sentences);
  }
}

function describeOpen(page: Page, option: OptionExplanation, number: string): void {
  page.option(`${number}${page.voice.say(option.title)}`, option);
  if (option.atVerdict.length > 0) page.say(...option.atVerdict);
  page.say(option.what, option.ends);
  page.say(option.statusSentence);
  page.say(...option.headline);
  for (const role of ROLES)
    page.reasons(
      role,
      option.reasons.filter((reason) => reason.role === role),
    );
  page.list(
    'missing',
    option.missing.map(({ label }) => label),
  );
  page.list(
    'more',
    option.more.map(({ label }) => label),
  );
  describeTerms(page, option);
  page.list(
    'next',
    option.actions.map(({ sentence }) => sentence),
  );
}

/** An option that is out today: what it is and what stands in the way; figures and fitting rules would only distract. */
function describeOther(page: Page, option: OptionExplanation): void {
  page.option(page.voice.say(option.title), option);
  if (option.atVerdict.length > 0) page.say(...option.atVerdict);
  page.say(option.what);
  if (option.status === 'not-in-force') page.say(option.statusSentence);
  for (const role of ['decides', 'against'] as const)
    page.reasons(
      role,
      option.reasons.filter((reason) => reason.role === role),
    );
  page.list(
    'warnings',
    option.warnings.filter(({ warning }) => warning === 'market-rate-old'),
  );
  page.list(
    'evidence',
    option.evidence.map(({ sentence }) => sentence),
  );
}

/** The advice for a no is the same each time: once is enough. */
function adviseOnOthers(page: Page, others: readonly OptionExplanation[]): void {
  const [note] = others.flatMap(({ evidence }) => evidence);
  const denied = others.some(({ status }) => status === 'does-not-qualify');
  page.list('next', [...(denied ? [{ key: 'explain.actions.ask-exception' }] : []), ...(note ? [note.ask] : [])]);
}

function describeTerms(page: Page, option: OptionExplanation): void {
  page.table(
    'terms',
    option.terms.map(({ label, value }) => [page.voice.say(label), page.voice.value(value)] as const),
  );
  page.numbered(
    'steps',
    option.steps.map(({ sentence }) => sentence),
  );
  page.list('payments', option.payments);
  page.list('totals', option.totals);
  page.list('warnings', option.warnings);
  page.list('assumed', option.assumed);
  const [note] = option.evidence;
  if (note) page.list('evidence', [...option.evidence.map(({ sentence }) => sentence), note.ask]);
}

/** Lines of text in the order they are told. */
class Page {
  readonly #lines: string[] = [];

  constructor(readonly voice: Speaker) {}

  text(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }

  title(key: string): void {
    const title = this.voice.words(key);
    this.#lines.push(title, '='.repeat(title.length), '');
  }

  section(name: string): void {
    const heading = this.#headingOf(name);
    this.#lines.push(heading, '-'.repeat(heading.length), '');
  }

  /** A list under a heading of its own. */
  bullets(name: string, sentences: readonly Sentence[]): void {
    if (sentences.length === 0) return;
    this.section(name);
    for (const sentence of sentences) this.#add(this.voice.say(sentence), '- ', STEP);
    this.#lines.push('');
  }

  option(title: string, { authority, statusLabel }: OptionExplanation, owners = this.voice.say(authority)): void {
    this.#lines.push(...wrap(title.toLocaleUpperCase(this.voice.locale), WIDTH));
    this.#lines.push(...wrap(`[${owners}] ${this.voice.say(statusLabel)}`, WIDTH), '');
  }

  /** How many lines these sentences take as one paragraph. */
  linesOf(sentences: readonly Sentence[]): number {
    return wrap(sentences.map((sentence) => this.voice.say(sentence)).join(' '), WIDTH).length;
  }

  /** Sentences that belong together, as one paragraph. */
  say(...sentences: readonly Sentence[]): void {
    if (sentences.length === 0) return;
    this.#add(sentences.map((sentence) => this.voice.say(sentence)).join(' '), '', '');
    this.#lines.push('');
  }

  label(name: string): void {
    this.#lines.push(`${this.#headingOf(name)}:`);
  }

  list(name: string, sentences: readonly Sentence[]): void {
    if (sentences.length === 0) return;
    this.label(name);
    for (const sentence of sentences) this.#add(this.voice.say(sentence), '- ', STEP);
    this.#lines.push('');
  }

  numbered(name: string, sentences: readonly Sentence[]): void {
    if (sentences.length === 0) return;
    this.label(name);
    for (const [index, sentence] of sentences.entries()) {
      const mark = `${index + 1}. `;
      this.#add(this.voice.say(sentence), mark, ' '.repeat(mark.length));
    }
    this.#lines.push('');
  }

  table(name: string, rows: readonly (readonly [string, string])[]): void {
    if (rows.length === 0) return;
    this.label(name);
    const width = Math.max(...rows.map(([label]) => label.length));
    for (const [label, value] of rows) this.#lines.push(`${STEP}${label.padEnd(width)}${STEP}${value}`);
    this.#lines.push('');
  }

  reasons(role: string, reasons: readonly Reason[]): void {
    if (reasons.length === 0) return;
    this.label(role);
    // What an open rule still lacks is listed as answers; its parts would say it twice.
    for (const reason of reasons) this.#reason(role === 'open' ? { ...reason, parts: [] } : reason, '');
    this.#lines.push('');
  }

  #reason({ sentence, parts }: Reason, indent: string): void {
    this.#add(this.voice.say(sentence), `${indent}- `, `${indent}${STEP}`);
    for (const part of parts) this.#reason(part, `${indent}${STEP}`);
  }

  #headingOf(name: string): string {
    return this.voice.words(`explain.heading.${name}`);
  }

  #add(text: string, first: string, next: string): void {
    for (const [index, line] of wrap(text, WIDTH - next.length).entries())
      this.#lines.push(`${index === 0 ? first : next}${line}`);
  }
}

/** Breaks at spaces; a word longer than the line stands alone. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
