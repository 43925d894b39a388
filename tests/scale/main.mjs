import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildBin } from '../../app/_server/bin.mjs';
import { root } from '../../app/_server/project.mjs';
import { CONTRACT_EXAMPLE } from '../support/household';

/*
 * `npm run scale`: the command line inside the engines that people have for more than one core: GNU Parallel, on this host and over SSH on
 * two others (network namespaces of this machine, each with a server of its own), and a Slurm array with a manifest of its parts, stopped
 * and gone on with. All come from the system's packages (Debian or Ubuntu, as root). Each has to give what
 * one run gives. It is no part of `npm test`.
 */
const PACKAGES = {
  parallel: 'parallel',
  munged: 'munge',
  slurmctld: 'slurmctld',
  slurmd: 'slurmd',
  sbatch: 'slurm-client',
  ip: 'iproute2',
  ssh: 'openssh-client',
  '/usr/sbin/sshd': 'openssh-server',
};
/** Two hosts by name, each on a cable of two addresses to a third one, which asks them; this machine's own network knows none of them. */
const HOSTS = { 'alivio-one': '10.0.1.', 'alivio-two': '10.0.2.' };
const HUB = 'alivio-hub';
const within = (name, ...command) => ['netns', 'exec', name, ...command];
const [CASES, PARTS] = [400, 4];

const missing = Object.entries(PACKAGES).filter(([program]) => spawnSync('which', [program]).status !== 0);
if (missing.length > 0) {
  const names = missing.map(([, name]) => name);
  console.log(`Changing this system: apt-get install ${names.join(' ')}`);
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...names], { stdio: 'inherit' });
}

const folder = mkdtempSync(join(tmpdir(), 'alivio-scale-'));
const children = [];
const at = (name) => join(folder, name);
const run = (command, args, options) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30, env, ...options });
let env = process.env;

try {
  await buildBin(at('bin'));
  chmodSync(at('bin/alivio.mjs'), 0o755);
  symlinkSync(at('bin/alivio.mjs'), at('bin/alivio'));
  env = { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}`, PARALLEL_HOME: at('parallel') };
  const cases = Array.from({ length: CASES }, (_, index) =>
    JSON.stringify({
      ...CONTRACT_EXAMPLE,
      loan: { ...CONTRACT_EXAMPLE.loan, principalBalance: `${150_000 + index}.00` },
    }),
  );
  writeFileSync(at('cases.ndjson'), `${cases.join('\n')}\n`);
  const whole = run('alivio', ['batch', 'cases.ndjson', '--brief']);

  const piped = run('parallel', ['--pipe', '--keep-order', '-N', '50', 'alivio batch --brief'], {
    input: readFileSync(at('cases.ndjson')),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  told('GNU Parallel gives what one run gives', piped === whole);

  startHosts();
  const log = at('hosts.log');
  const hosts = [
    '--ssh',
    `ip ${within(HUB, 'ssh', '-F', at('ssh.conf')).join(' ')}`,
    '--joblog',
    log,
    ...Object.keys(HOSTS).flatMap((host) => ['-S', `1/${host}`]),
  ];
  const spread = run('parallel', ['--pipe', '--keep-order', '-N', '50', ...hosts, 'alivio batch --brief'], {
    input: readFileSync(at('cases.ndjson')),
    stdio: ['pipe', 'pipe', process.env.DEBUG ? 'inherit' : 'ignore'],
  });
  const worked = Object.keys(HOSTS).every((host) => readFileSync(log, 'utf8').includes(`\t${host}\t`));
  told('GNU Parallel on two other hosts gives what one run gives', worked && spread === whole);

  run('split', ['--number', `l/${PARTS}`, '--numeric-suffixes', '--suffix-length', '4', 'cases.ndjson', 'part.']);
  const parts = Array.from({ length: PARTS }, (_, index) => `part.${String(index).padStart(4, '0')}`);
  writeFileSync(at('MANIFEST'), run('sha256sum', parts));
  startSlurm();
  const array = () => run('sbatch', ['--wait', `--array=0-${PARTS - 1}`, join(root, 'tests/scale/part.sh')]);
  const joined = () => parts.map((part) => readFileSync(at(`${part}.out`), 'utf8')).join('');
  array();
  told('a Slurm array gives what one run gives', joined() === whole);
  truncateSync(at('part.0001.out'), 100_000);
  rmSync(at('part.0002.out'));
  array();
  told('the same array again goes on with what is torn or missing', joined() === whole);
  writeFileSync(at('part.0003'), `${cases[0]}\n`);
  const changed = spawnSync('sbatch', ['--wait', '--array=3', join(root, 'tests/scale/part.sh')], { cwd: folder, env });
  told('a part that is not the one of the manifest is refused', changed.status !== 0 && joined() === whole);
} finally {
  for (const child of children.reverse()) {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
  // The other end of a cable, and what a host still runs, goes with it.
  for (const host of [HUB, ...Object.keys(HOSTS)]) spawnSync('ip', ['netns', 'del', host]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

function told(what, holds) {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (!holds) process.exitCode = 1;
}

/** Hosts with networks of their own, which take commands over SSH with keys that this run makes. */
function startHosts() {
  for (const key of ['host.key', 'user.key']) run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
  mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const known = readFileSync(at('host.key.pub'), 'utf8');
  writeFileSync(
    at('known'),
    Object.values(HOSTS)
      .map((net) => `${net}2 ${known}`)
      .join(''),
  );
  writeFileSync(
    at('ssh.conf'),
    Object.entries(HOSTS)
      .map(([host, net]) => `Host ${host}\n HostName ${net}2\n`)
      .join('')
      .concat(
        `Host *\n User root\n IdentityFile ${at('user.key')}\n IdentitiesOnly yes\n UserKnownHostsFile ${at('known')}\n`,
      ),
  );
  writeFileSync(
    at('sshd.conf'),
    `HostKey ${at('host.key')}
AuthorizedKeysFile ${at('user.key.pub')}
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PidFile none
SetEnv PATH=${env.PATH}
`,
  );
  run('ip', ['netns', 'add', HUB]);
  for (const [host, net] of Object.entries(HOSTS)) {
    const [near, far] = [`${host}-a`, `${host}-b`];
    run('ip', ['netns', 'add', host]);
    run('ip', within(HUB, 'ip', 'link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', host));
    for (const [end, link, address] of [
      [HUB, near, `${net}1/30`],
      [host, far, `${net}2/30`],
    ]) {
      run('ip', within(end, 'ip', 'addr', 'add', address, 'dev', link));
      run('ip', within(end, 'ip', 'link', 'set', link, 'up'));
    }
    daemon('ip', within(host, '/usr/sbin/sshd', '-D', '-e', '-f', at('sshd.conf')));
    waitFor(() => spawnSync('ip', within(HUB, 'ssh', '-F', at('ssh.conf'), host, 'true')).status === 0);
  }
}

/** A cluster of this machine alone, with ports, keys and files of its own. */
function startSlurm() {
  const socket = at('munge.socket');
  for (const name of ['state', 'spool']) mkdirSync(at(name));
  writeFileSync(at('munge.key'), randomBytes(1024), { mode: 0o600 });
  writeFileSync(
    at('slurm.conf'),
    `ClusterName=alivio
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=${socket}
CredType=cred/munge
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
SlurmctldPidFile=${at('slurmctld.pid')}
SlurmdPidFile=${at('slurmd.pid')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
NodeName=${hostname()} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
`,
  );
  env = { ...env, SLURM_CONF: at('slurm.conf') };
  const files = ['--key-file', at('munge.key'), '--pid-file', at('munge.pid'), '--seed-file', at('munge.seed')];
  daemon('munged', ['--foreground', '--force', '--socket', socket, '--log-file', at('munge.log'), ...files]);
  waitFor(() => existsSync(socket));
  daemon('slurmctld', ['-D', '-i']);
  daemon('slurmd', ['-D', '-N', hostname()]);
  waitFor(() => /idle/.test(spawnSync('sinfo', ['-h'], { env, encoding: 'utf8' }).stdout ?? ''));
}

function daemon(command, args) {
  children.push(spawn(command, args, { cwd: folder, env, stdio: process.env.DEBUG ? 'inherit' : 'ignore' }));
}

function waitFor(ready) {
  for (let tries = 0; tries < 120; tries += 1) {
    if (ready()) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  throw new Error('A program of the cluster did not start. DEBUG=1 shows what it says.');
}
