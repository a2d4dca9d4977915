import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Refetcher } from '@lectern/client';
import { clientOf, until } from './support/hearing.js';
import { ScriptedServer } from './support/scripted-server.js';

describe('A token', () => {
  let server;
  let client;
  let wishes;
  let offers;

  beforeEach(async () => {
    server = await ScriptedServer.start();
    wishes = [];
    offers = ['first', 'second', 'third'];
    const token = async ({ renew }) => {
      wishes.push(renew);
      const offer = offers.shift();
      if (offer instanceof Error) throw offer;
      return offer;
    };
    client = clientOf(server, { token });
  });

  afterEach(async () => {
    await client.stop();
    await server.stop();
  });

  const authorization = (frame) => frame.headers.Authorization;

  test('is renewed in the session when it expires soon', async () => {
    client.start();
    const session = await server.session();
    await session.say('live:Expiring', { expires: '2026-11-23T09:01:00Z' });
    await session.say('live:Expiring', { expires: '2026-11-23T09:01:00Z' });
    const renewal = await session.next();
    assert.equal(renewal.command, 'SEND');
    assert.equal(renewal.headers.destination, '/app/live.auth');
    assert.equal(authorization(renewal), 'Bearer second');
    assert.deepEqual(wishes, [false, true]);
    assert.equal(client.state, 'connected');
  });

  test('that ends soon although it is new is renewed at half of its life', async () => {
    client.start();
    const session = await server.session();
    await session.say('live:Expiring', { expires: '2026-11-23T09:00:03Z' });
    await session.next();
    const renewed = Date.now();
    await session.say('live:Authenticated', { expires: '2026-11-23T09:00:03Z' });
    await session.say('live:Expiring', { expires: '2026-11-23T09:00:03Z' });
    assert.equal(authorization(await session.next()), 'Bearer third');
    assert.ok(Date.now() - renewed >= 1_490, `after ${Date.now() - renewed} ms`);
  });

  test('is asked for again by itself when a renewal failed, since the server warns but once', async () => {
    offers = ['first', new Error('The issuer is away'), 'second'];
    client.start();
    const session = await server.session();
    await session.say('live:Expiring', {});
    assert.equal(authorization(await session.next()), 'Bearer second');
    assert.deepEqual(client.errors, ['The issuer is away']);
  });

  test('is not shown on a connection that is gone', async () => {
    let give;
    offers = ['first', new Promise((resolve) => (give = resolve)), 'third'];
    client.start();
    const session = await server.session();
    await session.say('live:Expiring', {});
    await until(() => wishes.length === 2);
    session.cut();
    const next = await server.session();
    give('second');
    client.subscribe('/user/queue/live.fat', {});
    assert.equal((await next.next()).command, 'SUBSCRIBE');
    assert.equal(authorization(next.connect), 'Bearer third');
  });

  for (const code of [4400, 4401])
    test(`is a new one after close code ${code}`, async () => {
      client.start();
      (await server.session()).close(code);
      assert.equal(authorization((await server.session()).connect), 'Bearer second');
      assert.deepEqual(wishes, [false, true]);
    });

  test('is renewed no more once the refused one is replaced', async () => {
    client.start();
    (await server.session()).close(4401);
    (await server.session()).cut();
    assert.equal(authorization((await server.session()).connect), 'Bearer third');
    assert.deepEqual(wishes, [false, true, false]);
  });

  for (const word of ['unauthenticated', 'token-expired'])
    test(`is a new one after the error ${word} when the close code is lost on the way`, async () => {
      client.start();
      const session = await server.knock();
      session.send('ERROR', { message: word });
      session.cut();
      assert.equal(authorization((await server.session()).connect), 'Bearer second');
      assert.deepEqual(wishes, [false, true]);
    });

  test('is not a new one after other ends', async () => {
    client.start();
    (await server.session()).close(4003);
    await server.session();
    assert.deepEqual(wishes, [false, false]);
  });

  test('that was refused is not offered again', async () => {
    offers = ['first', 'first', 'first', 'second'];
    client.start();
    (await server.session()).close(4400);
    assert.equal(authorization((await server.session()).connect), 'Bearer second');
    assert.deepEqual(wishes, [false, true, true, true]);
    assert.equal(client.errors.length, 2);
  });

  test('that was renewed in the session is the one that was refused', async () => {
    offers = ['first', 'second', 'second', 'third'];
    client.start();
    const session = await server.session();
    await session.say('live:Expiring', {});
    await session.next();
    session.close(4401);
    assert.equal(authorization((await server.session()).connect), 'Bearer third');
  });

  test('that cannot be had is asked for again', async () => {
    offers = [new Error('The issuer is away'), undefined, '', 'fourth'];
    client.start();
    assert.equal(authorization((await server.session()).connect), 'Bearer fourth');
    assert.deepEqual(client.errors, [
      'The issuer is away',
      'The token provider gave no token',
      'The token provider gave no token',
    ]);
  });

  test('that never comes is asked for again', async () => {
    await client.stop();
    const signals = [];
    const token = ({ signal }) => signals.push(signal) > 1 ? 'second' : new Promise(() => {});
    client = clientOf(server, { token, patience: 50 });
    client.start();
    assert.equal(authorization((await server.session()).connect), 'Bearer second');
    assert.deepEqual(client.errors, ['The token provider gave no token within 50 ms']);
    assert.deepEqual(signals.map(({ aborted }) => aborted), [true, false]);
  });

  test('is asked for once by all that need it at the same time', async () => {
    await client.stop();
    const token = mock.fn(() => pause(50, 'shared'));
    const fetch = mock.fn(async () => Response.json({}));
    client = clientOf(server, { token });
    client.start();
    const refetcher = new Refetcher({ token, fetch, spread: 5, onFresh() {} });
    for (const url of ['/one', '/two', '/three']) refetcher.soon(url);
    assert.equal(authorization((await server.session()).connect), 'Bearer shared');
    await until(() => fetch.mock.callCount() === 3);
    assert.equal(token.mock.callCount(), 1);
  });

  test('that comes after the client stopped is not used', async () => {
    let give;
    offers = [new Promise((resolve) => (give = resolve))];
    client.start();
    await client.stop();
    give('late');
    await new Promise(setImmediate);
    assert.equal(client.state, 'stopped');
    assert.deepEqual(client.errors, []);
  });
});
