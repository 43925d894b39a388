import type { Locale } from './locale';

/** An entry of the glossary, by the last part of its address. */
interface Entry {
  readonly slug: string;
  /** How it stands in a text, the longest first: what opens the entry in place. */
  readonly names: Readonly<Record<Locale, readonly string[]>>;
  /** What people say who search for it; never shown. */
  readonly said?: Readonly<Record<Locale, readonly string[]>>;
  /** Pages where it is met, as keys of the table of addresses. */
  readonly places: readonly string[];
  /** Other entries close to it. */
  readonly related: readonly string[];
}

const entry = (
  slug: string,
  names: Entry['names'],
  places: readonly string[],
  related: readonly string[],
  said?: Entry['said'],
): Entry => ({ slug, names, places, related, ...(said && { said }) });

/** In the order of the list: the kinds of help, the loan, falling behind, who is who, and the story. */
export const GLOSSARY: readonly Entry[] = [
  entry(
    'repayment-plan',
    { es: ['plan de pagos', 'planes de pagos'], en: ['repayment plan'] },
    ['results', 'learn/repayment-plan'],
    ['arrears', 'reinstatement', 'workout-agreement'],
    {
      es: ['pagar poco a poco', 'abonos', 'plan de reembolso', 'convenio de pago'],
      en: ['catch up', 'installments'],
    },
  ),
  entry(
    'forbearance',
    {
      es: ['forbearance', 'pausa o reducción temporal de pagos', 'pausa de pagos', 'pausa'],
      en: ['forbearance', 'payment pause', 'pause'],
    },
    ['results', 'questions/pauses', 'learn/forbearance'],
    ['payment-deferral', 'repayment-plan', 'hardship'],
    {
      es: ['suspensión de pagos', 'aplazar', 'pausa de pagos', 'dejar de pagar', 'abstención'],
      en: ['pause payments', 'stop paying'],
    },
  ),
  entry(
    'payment-deferral',
    {
      es: ['aplazamiento de pagos atrasados', 'payment deferral', 'aplazamiento'],
      en: ['payment deferral', 'deferral'],
    },
    ['results', 'learn/deferral'],
    ['forbearance', 'partial-claim', 'balloon-payment'],
    { es: ['diferimiento', 'pago diferido'], en: ['end of the loan'] },
  ),
  entry(
    'partial-claim',
    { es: ['reclamo parcial', 'reclamos parciales', 'partial claim'], en: ['partial claim'] },
    ['results', 'questions/claims', 'learn/partial-claim'],
    ['payment-deferral', 'us-department-housing-urban-development-hud'],
    { es: ['reclamación parcial', 'segunda hipoteca'], en: ['second lien', 'second mortgage', 'second loan'] },
  ),
  entry(
    'loan_modification',
    {
      es: ['modificación del préstamo', 'loan modification', 'modificación', 'modificaciones'],
      en: ['loan modification', 'modification'],
    },
    ['results', 'questions/modifications', 'learn/modification'],
    ['trial-period-plan', 'term-extension', 'capitalization', 'principal-forbearance'],
    { es: ['cambiar el préstamo', 'bajar el pago', 'modificar'], en: ['lower my payment', 'change my loan', 'modify'] },
  ),
  entry(
    'trial-period-plan',
    {
      es: ['plan de prueba', 'período de prueba', 'trial period plan', 'trial plan'],
      en: ['trial period plan', 'trial plan', 'trial'],
    },
    ['results', 'questions/modifications'],
    ['loan_modification'],
  ),
  entry(
    'reinstatement',
    { es: ['restablecimiento', 'reinstatement'], en: ['reinstatement'] },
    ['results'],
    ['arrears', 'repayment-plan'],
    { es: ['reinstalación', 'pagar todo'], en: ['pay it all'] },
  ),
  entry(
    'workout-agreement',
    { es: ['acuerdo para resolver los atrasos', 'workout'], en: ['workout agreement', 'workout'] },
    ['learn/hope-now'],
    ['loss-mitigation', 'repayment-plan', 'loan_modification'],
  ),
  entry(
    'loss-mitigation',
    { es: ['mitigación de pérdidas', 'loss mitigation'], en: ['loss mitigation'] },
    ['rules'],
    ['workout-agreement', 'complete-application'],
    { es: ['ayuda con la hipoteca', 'alivio'], en: ['help with my mortgage', 'relief'] },
  ),
  entry(
    'short-sale',
    { es: ['venta corta', 'short sale'], en: ['short sale'] },
    ['results', 'learn/short-sale'],
    ['deed-in-lieu', 'foreclosure'],
    {
      es: ['venta al descubierto', 'vender la casa', 'deficiencia', 'deuda que queda'],
      en: ['sell my house', 'sell my home', 'deficiency'],
    },
  ),
  entry(
    'deed-in-lieu',
    { es: ['deed-in-lieu', 'entrega voluntaria de la casa'], en: ['deed-in-lieu'] },
    ['results', 'learn/deed-in-lieu'],
    ['short-sale', 'foreclosure'],
    { es: ['escritura', 'devolver la casa', 'dinero por llaves'], en: ['give back the house', 'cash for keys'] },
  ),
  entry(
    'mortgage',
    { es: ['hipoteca'], en: ['mortgage'] },
    ['start', 'questions/owner'],
    ['servicer', 'principal', 'interest-rate'],
    { es: ['crédito hipotecario'], en: ['home loan'] },
  ),
  entry(
    'principal',
    { es: ['capital', 'saldo'], en: ['principal', 'balance'] },
    ['questions/balance', 'questions/statement'],
    ['interest-rate', 'principal-forbearance', 'capitalization'],
    { es: ['saldo', 'cuánto debo'], en: ['balance', 'how much I owe'] },
  ),
  entry(
    'interest-rate',
    { es: ['tasa de interés'], en: ['interest rate'] },
    ['questions/rate'],
    ['adjustable-rate', 'principal'],
    { es: ['tipo de interés', 'intereses'], en: ['interest'] },
  ),
  entry(
    'adjustable-rate',
    { es: ['tasa ajustable', 'ajustable'], en: ['adjustable rate', 'adjustable'] },
    ['questions/rate'],
    ['interest-rate', 'subprime-meltdown'],
  ),
  entry(
    'escrow',
    { es: ['escrow'], en: ['escrow'] },
    ['questions/payment', 'questions/advances'],
    ['principal', 'arrears'],
    { es: ['impuestos', 'seguro', 'contribuciones', 'cuenta de retención'], en: ['taxes', 'insurance'] },
  ),
  entry(
    'repayment',
    { es: ['reembolso del préstamo'], en: ['repayment'] },
    ['learn/hope-now'],
    ['principal', 'interest-rate'],
  ),
  entry(
    'term-extension',
    {
      es: ['extensión del plazo', 'term extension', 'más tiempo', 'más años'],
      en: ['term extension', 'more time', 'more years'],
    },
    ['results', 'learn/modification'],
    ['loan_modification', 'repayment'],
    { es: ['más años'], en: ['more years'] },
  ),
  entry(
    'capitalization',
    {
      es: ['capitalización', 'capitalization', 'se suma al saldo', 'se suman al saldo'],
      en: ['capitalization', 'joins the balance', 'added to the balance'],
    },
    ['results'],
    ['arrears', 'loan_modification'],
  ),
  entry(
    'principal-forbearance',
    {
      es: ['principal forbearance', 'capital apartado', 'apartado', 'apartada', 'apartar', 'apartan'],
      en: ['principal forbearance', 'set aside'],
    },
    ['results', 'learn/modification'],
    ['loan_modification', 'principal-forgiveness', 'balloon-payment'],
  ),
  entry(
    'principal-forgiveness',
    {
      es: [
        'condonación',
        'principal forgiveness',
        'reducción de capital',
        'principal reduction',
        'borrar deuda',
        'deuda borrada',
      ],
      en: ['principal forgiveness', 'principal reduction', 'erasing debt', 'debt erased'],
    },
    ['then-and-now', 'learn/hope-now'],
    ['principal-forbearance', 'investor'],
    { es: ['borrar la deuda', 'perdonar'], en: ['erase debt', 'forgive'] },
  ),
  entry(
    'balloon-payment',
    { es: ['balloon', 'pago global', 'en una sola suma'], en: ['balloon payment', 'balloon', 'in one sum'] },
    ['results'],
    ['payment-deferral', 'principal-forbearance'],
    { es: ['pago final'], en: ['due at the end'] },
  ),
  entry(
    'loan-to-value',
    {
      es: [
        'loan-to-value',
        'relación préstamo-valor',
        'lo que vale la casa',
        'lo que vale hoy la casa',
        'valor de la casa',
      ],
      en: ['loan-to-value', 'what the home is worth', 'home’s value', 'value of the home'],
    },
    ['questions/home', 'results'],
    ['principal', 'short-sale'],
    {
      es: ['valor de la casa', 'tasación', 'avalúo', 'debo más de lo que vale'],
      en: ['home value', 'appraisal', 'underwater', 'owe more than it is worth', 'upside down'],
    },
  ),
  entry(
    'delinquency',
    { es: ['morosidad', 'delinquency', 'atraso', 'atrasado', 'atrasada'], en: ['delinquency', 'delinquent', 'behind'] },
    ['results', 'questions/credit'],
    ['arrears', 'hardship', 'foreclosure'],
    {
      es: ['me atrasé', 'debo pagos', 'incumplimiento', 'mora'],
      en: ['behind on payments', 'missed payments', 'default', 'behind on my mortgage'],
    },
  ),
  entry(
    'arrears',
    { es: ['monto atrasado', 'arrears', 'lo atrasado'], en: ['arrears', 'past due', 'past-due'] },
    ['results', 'questions/plans'],
    ['delinquency', 'reinstatement', 'capitalization'],
    { es: ['atrasos', 'lo que debo'], en: ['past due'] },
  ),
  entry(
    'hardship',
    { es: ['dificultad económica', 'hardship'], en: ['hardship'] },
    ['questions/hardship'],
    ['financial_distress', 'complete-application'],
    {
      es: ['perdí el trabajo', 'desempleo', 'enfermedad', 'divorcio', 'me despidieron', 'sin trabajo'],
      en: ['lost my job', 'sick', 'divorce', 'laid off', 'fired', 'unemployed'],
    },
  ),
  entry(
    'financial_distress',
    { es: ['dificultades financieras', 'financial distress'], en: ['financial distress'] },
    ['learn/hope-now'],
    ['hardship', 'housing-counselor'],
    { es: ['no puedo pagar', 'deudas'], en: ['cannot pay', 'debt', 'broke'] },
  ),
  entry(
    'complete-application',
    { es: ['solicitud completa', 'complete application'], en: ['complete application'] },
    ['sale-date', 'results'],
    ['appeal', 'loss-mitigation'],
    { es: ['papeles', 'documentos'], en: ['documents', 'paperwork'] },
  ),
  entry(
    'appeal',
    { es: ['apelación', 'apelaciones', 'apelar', 'appeal'], en: ['appeal'] },
    ['letter'],
    ['complete-application', 'loan_modification'],
    {
      es: ['me negaron', 'me dijeron que no', 'me rechazaron', 'rechazo'],
      en: ['denied', 'they said no', 'rejected', 'turned down'],
    },
  ),
  entry(
    'foreclosure',
    { es: ['ejecución hipotecaria', 'foreclosure', 'ejecución', 'ejecuciones'], en: ['foreclosure'] },
    ['results', 'learn/deed-in-lieu', 'learn/hope-now'],
    ['foreclosure-sale', 'delinquency', 'loss-mitigation'],
    {
      es: [
        'embargo',
        'me quitan la casa',
        'perder la casa',
        'me van a sacar',
        'quitarme la casa',
        'desalojo',
        'me echan de la casa',
      ],
      en: ['losing my house', 'taking my home', 'evict', 'taking my house', 'eviction', 'evicted', 'kicked out'],
    },
  ),
  entry(
    'foreclosure-sale',
    { es: ['subasta', 'foreclosure sale'], en: ['foreclosure sale', 'auction', 'sale date'] },
    ['questions/sale', 'sale-date'],
    ['foreclosure', 'complete-application'],
    { es: ['remate', 'venden mi casa'], en: ['sheriff sale'] },
  ),
  entry(
    'servicer',
    {
      es: ['administrador de la hipoteca', 'administradores de hipotecas', 'servicer', 'administrador'],
      en: ['servicer'],
    },
    ['letter'],
    ['investor', 'housing-counselor'],
    { es: ['banco', 'a quién le pago', 'prestador', 'prestamista'], en: ['bank', 'lender', 'who do I pay'] },
  ),
  entry(
    'investor',
    {
      es: ['dueño del préstamo', 'dueño de su préstamo', 'inversionista'],
      en: ['owner of the loan', 'owner of your loan', 'behind the loan', 'behind your loan', 'behind it', 'investor'],
    },
    ['questions/owner', 'investor'],
    ['servicer', 'mbs'],
    { es: ['fannie mae', 'freddie mac', 'quién es el dueño'], en: ['fannie mae', 'freddie mac', 'who owns my loan'] },
  ),
  entry(
    'housing-counselor',
    {
      es: ['asesor de vivienda', 'asesor aprobado por HUD', 'asesor gratuito', 'asesor'],
      en: ['housing counselor', 'HUD-approved counselor', 'free counselor', 'counselor'],
    },
    ['start', 'results', 'asked-for-money'],
    ['us-department-housing-urban-development-hud', 'servicer'],
    { es: ['con quién hablo', 'ayuda gratis', 'consejero'], en: ['who can help', 'free help'] },
  ),
  entry(
    'us-department-housing-urban-development-hud',
    { es: ['Departamento de Vivienda', 'HUD'], en: ['Department of Housing', 'HUD'] },
    ['start', 'learn/hope-now', 'rules'],
    ['housing-counselor', 'partial-claim'],
    { es: ['HUD', 'FHA', 'vivienda'], en: ['HUD', 'FHA', 'housing'] },
  ),
  entry(
    'subprime-meltdown',
    { es: ['hipotecas de alto riesgo', 'alto riesgo', 'subprime'], en: ['subprime meltdown', 'subprime'] },
    ['learn/hope-now', 'then-and-now'],
    ['great-recession', 'mbs', 'adjustable-rate'],
  ),
  entry(
    'mbs',
    {
      es: ['valores respaldados por hipotecas', 'MBS'],
      en: ['mortgage-backed securities', 'mortgage-backed security', 'MBS'],
    },
    ['learn/hope-now'],
    ['investor', 'subprime-meltdown'],
  ),
  entry(
    'great-recession',
    { es: ['Gran Recesión'], en: ['Great Recession'] },
    ['learn/hope-now'],
    ['economy', 'subprime-meltdown'],
  ),
  entry(
    'economy',
    { es: ['economía'], en: ['economy'] },
    ['learn/hope-now'],
    ['great-recession', 'financial_distress'],
  ),
  entry('risk', { es: ['riesgo'], en: ['risk'] }, ['learn/hope-now', 'investor'], ['investor', 'subprime-meltdown']),
  entry(
    'accountability',
    { es: ['rendición de cuentas'], en: ['accountability'] },
    ['learn/hope-now'],
    ['transparency', 'servicer'],
  ),
  entry('transparency', { es: ['transparencia'], en: ['transparency'] }, ['learn/hope-now'], ['accountability']),
];

interface Piece {
  readonly text: string;
  /** The entry that explains it. */
  readonly slug?: string;
}

const LETTER = '\\p{L}\\p{N}';

/** Every name of every entry, or its plural, the longest first, so that “loan modification” goes before “modification”. */
const matchers = { es: matcherOf('es'), en: matcherOf('en') };

function matcherOf(locale: Locale) {
  const slugs = new Map(
    GLOSSARY.flatMap(({ slug, names }) => names[locale].map((name) => [name.toLowerCase(), slug] as const)),
  );
  const longest = [...slugs.keys()].sort((a, b) => b.length - a.length);
  return { slugs, pattern: new RegExp(`(^|[^${LETTER}])(${longest.join('|')})(?:e?s)?(?![${LETTER}])`, 'giu') };
}

/** A text in pieces: the first time that it names an entry is a piece of its own. */
export function textParts(text: string, locale: Locale): readonly Piece[] {
  const { slugs, pattern } = matchers[locale];
  const pieces: Piece[] = [];
  const named = new Set<string>();
  let from = 0;
  for (const { 0: found, 1: before = '', 2: name = '', index: start } of text.matchAll(pattern)) {
    const index = start + before.length;
    const slug = slugs.get(name.toLowerCase());
    if (slug === undefined || named.has(slug)) continue;
    named.add(slug);
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: text.slice(index, start + found.length), slug });
    from = start + found.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces;
}
