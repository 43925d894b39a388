import { type Bench, medianRatio } from './measure';
import { scheduleBench } from './schedule';
import { LONGEST, medianSimulation } from './simulation';

/** Every bench; add new ones here. */
const BENCHES: readonly Bench[] = [scheduleBench];

for (const bench of BENCHES) {
  bench.assertSame();
  const ratio = medianRatio(bench);
  const enough = ratio >= bench.atLeast;
  console.log(
    `${enough ? 'ok ' : 'SLOW'} ${bench.name}: ${ratio.toFixed(1)} times as fast (at least ${bench.atLeast})`,
  );
  if (!enough) process.exitCode = 1;
}

const milliseconds = medianSimulation();
const quick = milliseconds < LONGEST;
const verdict = `${(LONGEST / milliseconds).toFixed(1)} times within the limit of ${LONGEST} ms (${milliseconds.toFixed(3)} ms at the median)`;
console.log(`${quick ? 'ok ' : 'SLOW'} full simulation with every Fannie Mae option: ${verdict}`);
if (!quick) process.exitCode = 1;
