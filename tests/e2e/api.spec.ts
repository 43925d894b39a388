import { expect, test } from '@playwright/test';
import { ADDRESSES } from '../../lib/cli/openapi';
import { CONTRACT_EXAMPLE, simulationWith } from '../support/household';

test('the endpoint answers beside the pages, with the headers of every answer', async ({ request }) => {
  const answered = await request.post(ADDRESSES.simulate, { data: CONTRACT_EXAMPLE });
  expect(answered.status()).toBe(200);
  expect(await answered.json()).toEqual(JSON.parse(JSON.stringify(simulationWith())));
  expect(answered.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  const description = await (await request.get(ADDRESSES.description)).json();
  expect(Object.keys(description.paths)).toEqual([ADDRESSES.simulate]);
});
