import type { KeptAnswers } from '../../lib/interview/stored-answers';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';

const NAMED = 5;

/** Says which kept answers were left out, because no question asks for them any more. */
export function DroppedAnswers({ unasked }: Pick<KeptAnswers, 'unasked'>) {
  const { words } = useSpeaker();
  const dropped = Object.keys(unasked);
  if (dropped.length === 0) return null;
  return (
    <Callout kind="check">
      <p>{words('device.dropped.body', { count: dropped.length, names: dropped.slice(0, NAMED).join(', ') })}</p>
      <p>{words('device.dropped.next')}</p>
    </Callout>
  );
}
