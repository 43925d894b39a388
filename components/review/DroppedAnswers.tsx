import { unaskedNames } from '../../lib/interview/effective-answers';
import type { Answers } from '../../lib/interview/typed';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';

const NAMED = 5;

/** Says which kept answers were left out, because no question asks for them any more. */
export function DroppedAnswers({ answers }: { readonly answers: Answers }) {
  const { words } = useSpeaker();
  const dropped = unaskedNames(answers);
  if (dropped.length === 0) return null;
  return (
    <Callout kind="check">
      <p>{words('device.dropped.body', { count: dropped.length, names: dropped.slice(0, NAMED).join(', ') })}</p>
      <p>{words('device.dropped.next')}</p>
    </Callout>
  );
}
