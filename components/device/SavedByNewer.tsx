import { forgetOnDevice } from '../answer-store';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import styles from './device.module.css';

/** Says that the device holds answers of a newer Alivio, and how to come by them. */
export function SavedByNewer() {
  const { words } = useSpeaker();
  return (
    <Callout kind="check">
      <p>{words('device.saved.newer')}</p>
      <div className={styles.buttons}>
        <Button look="link" onClick={forgetOnDevice}>
          {words('device.saved.forget')}
        </Button>
      </div>
    </Callout>
  );
}
