import { useSpeaker } from '../words';

/** The name of an authority, as the question about the owner of the loan calls it. */
export function useAuthorityName(): (authority: string) => string {
  const { words } = useSpeaker();
  return (authority) => words(`fields.loan.backer.choices.${authority}`);
}
