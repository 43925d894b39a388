import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests of one run write to the system's folder for temporary files lies in one folder there, which goes with the run. */
export default function folder() {
  const own = mkdtempSync(join(tmpdir(), 'alivio-tests-'));
  // As the systems name that folder.
  Object.assign(process.env, { TMPDIR: own, TEMP: own });
  return () => rmSync(own, { recursive: true, force: true });
}
