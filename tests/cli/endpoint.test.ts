import { createServer, request as open } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerRequest, MOST_BYTES, MOST_CASES } from '../../lib/cli/api';
import { endpoint } from '../../lib/cli/endpoint';
import { MOST_NAMED } from '../../lib/cli/named-problems';
import { ADDRESSES, openApi } from '../../lib/cli/openapi';
import { workerThreads } from '../../lib/cli/pool';
import { filesUnder, readText } from '../repository/code';
import { CONTRACT_EXAMPLE, documentWith, simulationWith } from '../support/household';
import { BIN } from './run';

const api = endpoint(pathToFileURL(join(BIN, 'worker.mjs')));
const server = createServer((request, response) => api.answer(request, response, request.url ?? '', { 'X-Ours': '1' }));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await api.end();
  server.closeAllConnections();
  server.close();
});

const description = openApi();
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, 'api');

/** Whether a value is what the description says it is. */
function isA(name: 'Case' | 'Simulation' | 'Problem', value: unknown): boolean {
  return ajv.validate({ $ref: `api#/components/schemas/${name}` }, value);
}

/** A request without any client's help. */
async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) {
  const answered = await fetch(`${origin}${ADDRESSES.simulate}`, { method: 'POST', body, headers });
  return { status: answered.status, headers: answered.headers, text: await answered.text() };
}

describe('the description', () => {
  it('is valid OpenAPI', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(description.openapi).toBe('3.1.0');
  });

  it('stands beside the endpoint', async () => {
    const answered = await fetch(`${origin}${ADDRESSES.description}`);
    expect(await answered.json()).toEqual(JSON.parse(JSON.stringify(description)));
    expect(answered.headers.get('content-type')).toBe('application/json');
  });

  it('tells a case, a simulation and a refusal from anything else', () => {
    const refused = JSON.parse(answerRequest('{}', 'en').body);
    expect([isA('Case', CONTRACT_EXAMPLE), isA('Simulation', simulationWith()), isA('Problem', refused)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isA('Case', documentWith({ 'loan.typo': 1 }))).toBe(false);
    expect(isA('Simulation', { ...simulationWith(), options: [{}] })).toBe(false);
    expect(isA('Problem', CONTRACT_EXAMPLE)).toBe(false);
  });
});

describe('an OpenAPI client', () => {
  const client = async () => {
    const made = new OpenAPIClientAxios({
      definition: `${origin}${ADDRESSES.description}`,
      withServer: { url: origin },
      axiosConfigDefaults: { validateStatus: () => true, adapter: 'http' },
    });
    return made.init();
  };

  it('gets the simulation of a case, as everywhere else', async () => {
    const { status, data } = (await (await client()).simulate?.(undefined, CONTRACT_EXAMPLE)) ?? {};
    expect(status).toBe(200);
    expect(data).toEqual(simulationWith());
    expect(isA('Simulation', data)).toBe(true);
  });

  it('gets a list for a list, in order', async () => {
    const cases = [{}, { 'loan.backer': 'fha' }, { 'loan.backer': 'unknown' }];
    const { data } = (await (await client()).simulate?.(undefined, cases.map(documentWith))) ?? {};
    expect(data).toEqual(cases.map((changes) => simulationWith(changes)));
  });

  it('is told the field that was refused', async () => {
    const { status, data, headers } =
      (await (await client()).simulate?.(undefined, [CONTRACT_EXAMPLE, documentWith({ 'loan.escrow': '-5' })])) ?? {};
    expect(status).toBe(422);
    expect(headers?.['content-type']).toBe('application/problem+json');
    expect(isA('Problem', data)).toBe(true);
    expect(data).toMatchObject({ status: 422, errors: [{ path: '1.loan.escrow', problem: 'negative' }] });
    expect(data.errors[0].message).toContain('Monthly taxes and insurance');
  });
});

describe('the pages', () => {
  it('never ask it: what somebody types stays on the device', () => {
    const asking = [...filesUnder('components'), ...filesUnder('app')].filter(
      (path) => /\.tsx?$/.test(path) && readText(path).includes('/api/'),
    );
    expect(asking).toEqual([]);
  });
});

describe('a request', () => {
  it('gives the bytes that the command line gives', async () => {
    expect((await post(JSON.stringify(CONTRACT_EXAMPLE))).text).toBe(JSON.stringify(simulationWith()));
  });

  it.each([
    ['no JSON', '{', {}, 400],
    ['a name twice', '{"loan":{"backer":"va","backer":"fha"}}', {}, 400],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), {}, 400],
    ['no case', '5', {}, 422],
    ['another type', '{}', { 'content-type': 'text/plain' }, 415],
    ['packed', '{}', { 'content-encoding': 'gzip' }, 415],
    ['one byte too long', ' '.repeat(MOST_BYTES + 1), {}, 413],
    ['as long as allowed', '5'.padStart(MOST_BYTES), {}, 422],
    ['too many cases', JSON.stringify(Array(MOST_CASES + 1).fill(5)), {}, 422],
  ])('that holds %s is refused with a status and a problem document', async (_, body, headers, expected) => {
    const { status, text: told, headers: sent } = await post(body, { 'content-type': 'application/json', ...headers });
    expect(status).toBe(expected);
    expect(sent.get('content-type')).toBe('application/problem+json');
    expect(isA('Problem', JSON.parse(told))).toBe(true);
    expect(JSON.parse(told).status).toBe(expected);
    expect(sent.get('x-ours')).toBe('1');
  });

  it('may hold as many cases as the limit says', () => {
    const body = JSON.stringify(Array(MOST_CASES).fill(5));
    const refusedOnes = JSON.parse(answerRequest(body, 'en').body).errors;
    expect(refusedOnes.slice(0, -1).map(({ path }: { path: string }) => path)).toEqual(
      Array.from({ length: MOST_NAMED }, (_, index) => `${index}`),
    );
    // Further ones are counted.
    expect(refusedOnes.at(-1)).toMatchObject({ path: '', problem: 'more', key: `${MOST_CASES - MOST_NAMED}` });
    const more = JSON.parse(answerRequest(JSON.stringify(Array(MOST_CASES + 1).fill(5)), 'en').body).errors;
    expect(more).toEqual([expect.objectContaining({ path: '', problem: 'too-many' })]);
  });

  it('whose length nobody told is cut off where it is too long', async () => {
    const sending = open(`${origin}${ADDRESSES.simulate}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    sending.on('error', () => undefined);
    const answered = new Promise<number | undefined>((done) =>
      sending.once('response', ({ statusCode }) => done(statusCode)),
    );
    for (let part = 0; part < 5; part += 1) sending.write(' '.repeat(MOST_BYTES / 4));
    expect(await answered).toBe(413);
    sending.destroy();
  });

  it('beyond those that may wait is refused at once, and told when to come again', async () => {
    // The pool takes 0 for no limit at all; below it nobody may wait.
    const full = endpoint(pathToFileURL(join(BIN, 'worker.mjs')), { mostWaiting: -1 });
    const busy = createServer((request, response) => full.answer(request, response, request.url ?? '', {}));
    await new Promise<void>((done) => busy.listen(0, '127.0.0.1', done));
    const { port } = busy.address() as AddressInfo;
    const answered = await fetch(`http://127.0.0.1:${port}${ADDRESSES.simulate}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(CONTRACT_EXAMPLE),
    });
    expect([answered.status, answered.headers.get('retry-after')]).toEqual([503, '2']);
    expect(isA('Problem', await answered.json())).toBe(true);
    await full.end();
    busy.closeAllConnections();
    busy.close();
  });

  it('that waits for a thread longer than it may take is refused while the threads are still at work', async () => {
    const pool = workerThreads(pathToFileURL(join(BIN, 'worker.mjs')), 2);
    const body = JSON.stringify(Array(MOST_CASES).fill(CONTRACT_EXAMPLE));
    let done = 0;
    for (let thread = 0; thread < pool.count; thread += 1) {
      pool.answerRequest(body, 'en', 100_000).then(
        () => (done += 1),
        () => undefined,
      );
    }
    await expect(pool.answerRequest(body, 'en', 1)).rejects.toThrow();
    expect(done).toBe(0);
    await pool.end();
  });

  it('is refused while those who read nothing hold as much as may wait', async () => {
    // More than the system itself holds for who reads nothing.
    const body = JSON.stringify(Array(MOST_CASES / 2).fill(CONTRACT_EXAMPLE));
    const mostUnread = answerRequest(body, 'en').body.length;
    const small = endpoint(pathToFileURL(join(BIN, 'worker.mjs')), { mostUnread });
    const held = createServer((request, response) => small.answer(request, response, request.url ?? '', {}));
    await new Promise<void>((done) => held.listen(0, '127.0.0.1', done));
    const { port } = held.address() as AddressInfo;
    const ask = () =>
      open({ port, path: ADDRESSES.simulate, method: 'POST', headers: { 'content-type': 'application/json' } });
    const status = () =>
      new Promise<number | undefined>((done, failed) => {
        ask()
          .once('error', failed)
          .once('response', (answered) => {
            done(answered.statusCode);
            answered.resume();
          })
          .end(body);
      });

    const reading = ask();
    const begun = new Promise((done) => reading.once('response', done));
    reading.on('error', () => undefined).end(body);
    await begun;
    expect(await status()).toBe(503);
    reading.destroy();
    await expect.poll(status, { timeout: 600_000 }).toBe(200);
    await small.end();
    held.closeAllConnections();
    held.close();
  });

  it('of another kind is refused with what is allowed', async () => {
    for (const [address, allowed] of [
      [ADDRESSES.simulate, 'POST'],
      [ADDRESSES.description, 'GET, HEAD'],
    ] as const) {
      const answered = await fetch(`${origin}${address}`, { method: 'DELETE' });
      expect([answered.status, answered.headers.get('allow')]).toEqual([405, allowed]);
    }
  });

  it('is answered in the language that it accepts, and kept nowhere', async () => {
    const logged = (['log', 'error', 'warn', 'info'] as const).map((name) => vi.spyOn(console, name));
    const { text: told, headers } = await post(JSON.stringify(documentWith({ 'loan.escrow': '-5' })), {
      'content-type': 'application/json',
      'accept-language': 'es-MX,en;q=0.5',
    });
    expect(told).toContain('Impuestos y seguro');
    expect(headers.get('cache-control')).toBe('no-store');
    for (const spy of logged) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
