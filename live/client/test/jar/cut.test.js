import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Classroom } from '../support/classroom.js';
import { CuttingProxy, seeded } from '../support/cutting-proxy.js';
import { until, webSocket } from '../support/hearing.js';

const SEED = 20261123;
const CLIENTS = 12;
const ACTS = 240;

/** Where nobody listens: no socket comes about. */
const blocked = (url, protocols) => webSocket('ws://127.0.0.1:1/', protocols);

describe('With Lectern itself and connections that are cut at random, a client', () => {
  const random = seeded(SEED);
  let classroom;
  let proxy;

  before(async () => {
    classroom = await Classroom.open();
    proxy = await CuttingProxy.to(classroom.lectern.url, random);
  });

  after(async () => {
    await classroom?.close();
    await proxy?.stop();
  });

  const listening = (options) => {
    const ear = { titles: [], resets: [], gaps: 0, errors: [] };
    const client = classroom.listening({ onError: (error) => ear.errors.push(error), ...options });
    ear.subscription = client.subscribe(`${classroom.students}.fat`, {
      onEvent: ({ data }) => ear.titles.push(data.title),
      onReset: ({ reason }) => ear.resets.push(reason),
      onGap: () => ear.gaps++,
    });
    return ear;
  };

  test('hears every event exactly once and in order, by sockets and by HTTP', { timeout: 120_000 }, async () => {
    const cut = (options) => listening({ url: proxy.url, random, ...options });
    const ears = [listening()];
    for (let n = 0; n < CLIENTS; n++) ears.push(cut(n % 2 === 0 ? {} : { webSocket: blocked }));
    await until(() => ears.every(({ subscription }) => subscription.state === 'live'));

    for (let act = 0; act < ACTS; act++) {
      await classroom.assign(`Essay ${act}`);
      if (random() < 0.2) await pause(random() * 60);
    }
    proxy.heal();
    await until(() => ears.every(({ subscription, titles }) => titles.length >= ACTS && subscription.state === 'live'));

    const titles = Array.from({ length: ACTS }, (_, act) => `Essay ${act}`);
    for (const { titles: heard, resets, gaps, errors } of ears)
      assert.deepEqual({ heard, resets, gaps, errors }, { heard: titles, resets: ['new'], gaps: 0, errors: [] });
    assert.ok(proxy.cuts >= 2 * CLIENTS, `${proxy.cuts} cuts`);
  });
});
