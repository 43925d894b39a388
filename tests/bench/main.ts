import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { buildBin } from '../../app/_server/bin.mjs';
import { root } from '../../app/_server/project.mjs';
import type { BenchResult } from '../../components/rules/bench';
import { batchResult } from './batch';
import { full, withSchedules } from './bundled';
import { medianMilliseconds } from './measure';
import { peers } from './peers.mjs';
import { peerResults } from './schedules';

/** Where the page of official figures finds it. */
export const BENCH_FILE = 'components/rules/bench.json';

const SIZES = [1_000, 10_000, 100_000];
/** A full simulation costs no more than so many schedules of the fastest peer. */
const MOST_SCHEDULES = 20;
const LEAST_PER_SECOND = 2_000;
const MOST_MEGABYTES = 300;

/** `npm run bench`: `-- --most 10000` leaves out larger batches, `--write` keeps the result for the page. */
const args = process.argv.slice(2);
const most = args.includes('--most') ? Number.parseInt(args[args.indexOf('--most') + 1] ?? '', 10) : 100_000;

let missed = 0;
function goal(name: string, reached: boolean, figure: string): void {
  if (!reached) missed += 1;
  console.log(`${reached ? 'ok    ' : 'MISSED'} ${name}: ${figure}`);
}

const found = peerResults();
console.log('A level payment and its rows; how many times as long as ours, and the worst error of 2,000 loans:');
for (const { name, version, rows, times, worstCents } of found) {
  const shown = [times[360], times[480]].map((ratio) => ratio.toFixed(2).padStart(8)).join('');
  console.log(
    `  ${`${name} ${version}`.padEnd(30)}${shown}  ${worstCents} cents${rows ? '' : ' (sums alone, no rows)'}`,
  );
}
const [fastest] = found.filter(({ rows }) => rows).toSorted((a, b) => a.times[480] - b.times[480]);
if (!fastest) throw new Error('No library to measure against.');
goal(
  'as fast as the fastest peer',
  fastest.times[480] >= 1,
  `${fastest.name} takes ${fastest.times[480].toFixed(2)} times as long`,
);

const fastestRun = peers().find(({ name }) => name === fastest.name);
const [schedule = 0, simulation = 0, whole = 0] = medianMilliseconds([
  () => fastestRun?.run(215_921.99, 6.5, 480),
  full,
  withSchedules,
]);
const share = simulation / schedule;
goal(`a full simulation within ${MOST_SCHEDULES} schedules of it`, share <= MOST_SCHEDULES, share.toFixed(1));
const rates = { simulations: 1000 / simulation, withSchedules: 1000 / whole };
goal('full simulations a second and core', rates.simulations >= LEAST_PER_SECOND, rates.simulations.toFixed(0));
console.log(`       with every month of every option: ${rates.withSchedules.toFixed(0)}`);

const bin = join(root, '.cache', 'bench', 'bin');
await buildBin(bin);
const batches: BenchResult['batches'][number][] = [];
for (const cases of SIZES.filter((size) => size <= most)) {
  const result = await batchResult(bin, cases);
  batches.push(result);
  const figures = `${result.perSecondAndCore.toFixed(0)} a second and core, ${result.megabytes.toFixed(0)} MB at most`;
  goal(
    `${cases.toLocaleString('en')} cases as rows`,
    result.perSecondAndCore >= LEAST_PER_SECOND && result.megabytes <= MOST_MEGABYTES,
    figures,
  );
}

if (args.includes('--write')) {
  const [cpu] = cpus();
  const result: BenchResult = {
    day: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} × ${cpu?.model.trim() || process.arch}, Node ${process.versions.node}`,
    peers: found.map((peer) => ({
      ...peer,
      times: { 360: peer.times[360].toFixed(2), 480: peer.times[480].toFixed(2) },
    })),
    perSecond: { simulations: Math.round(rates.simulations), withSchedules: Math.round(rates.withSchedules) },
    simulationInSchedules: share.toFixed(1),
    batches,
  };
  writeFileSync(BENCH_FILE, `${JSON.stringify(result, null, 2)}\n`);
}
// A goal that is missed is told and fails the command.
if (missed > 0) process.exitCode = 1;
