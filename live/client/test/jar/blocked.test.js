import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Classroom } from '../support/classroom.js';
import { until } from '../support/hearing.js';
import { Nginx, NGINX } from '../support/nginx.js';
import { PlainProxy } from '../support/plain-proxy.js';

const proxies = [
  { kind: 'a proxy', start: (base) => PlainProxy.to(base), upgrade: (proxy) => (proxy.upgrades = true) },
  { kind: 'nginx', start: (base) => Nginx.to(base), upgrade: (proxy) => proxy.upgrade(), skip: NGINX ? false : 'there is no nginx here' },
];

for (const { kind, start, upgrade, skip } of proxies)
  describe(`With Lectern itself and ${kind} that upgrades nothing, a client`, { skip }, () => {
    let classroom;
    let proxy;

    before(async () => {
      classroom = await Classroom.open();
      proxy = await start(classroom.lectern.base);
    });

    after(async () => {
      await classroom?.close();
      await proxy?.stop();
    });

    test('is live within 3 s, goes over to a socket once it may, and hears each event once', { timeout: 60_000 }, async () => {
      const [titles, resets, errors] = [[], [], []];
      const started = Date.now();
      const client = classroom.listening({
        url: proxy.url,
        backoff: {},
        socketAgain: 300,
        token: () => classroom.lectern.signIn('ben', 62),
        onError: (error) => errors.push(error),
      });
      const handlers = {
        onEvent: ({ data }) => titles.push(data.title),
        onReset: ({ reason }) => resets.push(reason),
      };
      const subscription = client.subscribe(`${classroom.students}.fat`, handlers);
      await until(() => subscription.state === 'live');
      assert.ok(Date.now() - started < 3_000, `live after ${Date.now() - started} ms`);
      assert.equal(client.transport, 'events');

      for (let act = 0; act < 60; act++) {
        if (act === 20) await upgrade(proxy);
        await classroom.assign(`Essay ${act}`);
      }
      await until(() => client.transport === 'socket');
      await classroom.assign('Essay 60');
      await until(() => titles.length >= 61);

      assert.deepEqual(titles, Array.from({ length: 61 }, (_, act) => `Essay ${act}`));
      assert.deepEqual(resets, ['new']);
      assert.deepEqual(errors, []);
    });
  });
