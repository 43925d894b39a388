import { writeJson } from '../json/json';
import type { Case } from './schema';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
/** JavaScript's figures of base 32 and those we write: no letter that looks or sounds like another over the phone. */
const FIGURES = '0123456789abcdefghijklmnopqrstuv';
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
const BITS = 40;

/**
 * A short name for a case, such as `7KQ2-M0XD`: a checksum (64-bit FNV-1a, its lower 40 bits) of the case in the schema's own
 * order, without the day on which it is read. The same answers have the same code everywhere and tomorrow, and none can be read
 * from it. It proves nothing: it is no signature.
 */
export function caseCode({ asOf, ...answers }: Case): string {
  let hash = OFFSET;
  // An unknown answer is left out: a question that is added later changes no code.
  for (const character of writeJson(answers, (answer) => (isOpen(answer) ? undefined : answer))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * PRIME);
  }
  const code = [...BigInt.asUintN(BITS, hash).toString(FIGURES.length).padStart(LENGTH, '0')]
    .map((figure) => LETTERS.charAt(FIGURES.indexOf(figure)))
    .join('');
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** An answer that nobody gave, or a group of none. */
function isOpen(answer: unknown): boolean {
  return (
    answer === null || (typeof answer === 'object' && !Array.isArray(answer) && Object.values(answer).every(isOpen))
  );
}
