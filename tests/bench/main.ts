import { type Bench, medianRatio } from './measure';
import { scheduleBench } from './schedule';

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
