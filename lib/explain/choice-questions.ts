import { topics } from '../case/schema';

/** The question that a check on a choice reads, where its answer's name alone does not tell. */
const BY_CHECK: Readonly<Record<string, string>> = {
  'disaster-hardship': 'hardship.cause',
  'serious-cause': 'hardship.cause',
  'past-owner': 'loan.backer',
};

interface Choices {
  readonly path: string;
  readonly choices: ReadonlySet<string>;
}

function choiceQuestions(): readonly Choices[] {
  return Object.values(topics).flatMap((groups) =>
    Object.entries<Record<string, { meta(): unknown }>>(groups).flatMap(([group, fields]) =>
      Object.entries(fields).flatMap(([name, schema]) => {
        const meta = schema.meta() as { readonly choices?: readonly string[] } | undefined;
        return meta?.choices ? [{ path: `${group}.${name}`, choices: new Set(meta.choices) }] : [];
      }),
    ),
  );
}

let questions: readonly Choices[] | undefined;

/** The path of the question whose answers these are; undefined when none or more than one question has them. */
export function choiceQuestion(check: string, answers: readonly string[]): string | undefined {
  const explained = BY_CHECK[check];
  if (explained !== undefined) return explained;
  questions ??= choiceQuestions();
  const [only, another] = questions.filter(({ choices }) => answers.every((answer) => choices.has(answer)));
  return another === undefined ? only?.path : undefined;
}
