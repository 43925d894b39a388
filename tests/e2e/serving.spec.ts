import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { ADDRESSES } from '../../lib/cli/openapi';
import { CONTRACT_EXAMPLE } from '../support/household';

const recipe = readFileSync('Dockerfile', 'utf8');

/** What one line of the recipe says, as its words or its JSON. */
function lineOf(name: string): string {
  const found = new RegExp(`^${name} (?<rest>.+)$`, 'm').exec(recipe)?.groups?.rest;
  if (found === undefined) throw new Error(`The Dockerfile has no ${name}.`);
  return found;
}

const environment = Object.fromEntries(
  lineOf('ENV')
    .split(' ')
    .map((one) => one.split('=')),
);

const made: string[] = [];

test.afterEach(() => {
  for (const folder of made.splice(0)) {
    execFileSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true });
  }
});

/** What the image would hold, in a folder that nobody may write to. */
function image(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alivio-image-'));
  made.push(folder);
  for (const [, from = '', to = ''] of recipe.matchAll(/^COPY --from=build \/alivio\/(\S+) (\S+)$/gm)) {
    cpSync(from, join(folder, to), { recursive: true });
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', folder]);
  return folder;
}

/** The recipe's command at a free port, as another user where this one may become one. */
async function start(folder: string) {
  const [command = '', ...args] = JSON.parse(lineOf('CMD')) as string[];
  const server = spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment, HOST: '127.0.0.1', PORT: '0' },
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  });
  const [said] = await once(server.stdout, 'data');
  return { server, url: String(said).trim() };
}

test('what the container recipe copies is all that the server needs, read-only, and its health check knows', async () => {
  const folder = image();
  const { server, url } = await start(folder);
  const health = /HEALTHCHECK .*CMD (?<check>\[.+\])$/m.exec(recipe)?.groups?.check ?? '[]';
  const [command = '', ...args] = JSON.parse(health) as string[];
  const check = async (port: string) => {
    const [code] = await once(spawn(command, args, { env: { ...process.env, PORT: port } }), 'exit');
    return code;
  };
  expect(await check(new URL(url).port)).toBe(0);
  const answered = await fetch(`${url}${ADDRESSES.simulate}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(CONTRACT_EXAMPLE),
  });
  expect(answered.status).toBe(200);
  expect((await fetch(`${url}/licenses.txt`)).status).toBe(200);
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
  expect(await check(new URL(url).port)).toBe(1);
});

/** A request whose head the server has taken; its body is still to come. */
async function begun(url: string): Promise<ClientRequest> {
  const sending = request(`${url}${ADDRESSES.simulate}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  sending.flushHeaders();
  await once(sending, 'continue');
  return sending;
}

test('told to end, the server gives every answer that is under way', async () => {
  const { server, url } = await start('.');
  const ended = once(server, 'exit');
  const underWay = await Promise.all(Array.from({ length: 6 }, () => begun(url)));
  server.kill('SIGTERM');
  await expect
    .poll(() =>
      fetch(url).then(
        () => 'taken',
        () => 'refused',
      ),
    )
    .toBe('refused');
  const answers = underWay.map(async (sending) => {
    sending.end(JSON.stringify([CONTRACT_EXAMPLE, CONTRACT_EXAMPLE]));
    const [answered] = (await once(sending, 'response')) as [IncomingMessage];
    return (JSON.parse(await text(answered)) as unknown[]).length;
  });
  expect(await Promise.all(answers)).toEqual(Array(6).fill(2));
  expect(await ended).toEqual([0, null]);
});
