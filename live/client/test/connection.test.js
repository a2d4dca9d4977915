import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { clientOf, noted, until, webSocket } from './support/hearing.js';
import { ScriptedServer } from './support/scripted-server.js';

describe('A client', () => {
  let server;
  let client;

  beforeEach(async () => {
    server = await ScriptedServer.start();
  });

  afterEach(async () => {
    await client?.stop();
    await server.stop();
  });

  const started = (options) => {
    client = clientOf(server, options);
    client.start();
    return server.session();
  };

  test('connects by STOMP 1.2 with its token in the frame, and leaves signs of life to the browser', async () => {
    const { connect } = await started();
    assert.equal(connect.headers.Authorization, 'Bearer token');
    assert.equal(connect.headers['accept-version'], '1.2');
    assert.equal(connect.headers['heart-beat'], '0,10000');
    assert.equal(connect.headers.host, new URL(server.url).host);
  });

  test('asks for bytes, which the server makes once for all', async () => {
    const { connect } = await started();
    assert.equal(connect.headers['websocket-messages'], 'binary');
  });

  test('goes through its states', async () => {
    const session = await started();
    await until(() => client.state === 'connected');
    session.cut();
    await server.session();
    await until(() => client.state === 'connected');
    await client.stop();
    assert.deepEqual(client.states, ['connecting', 'connected', 'waiting', 'connecting', 'connected', 'stopped']);
  });

  test('says good-bye when it stops, and does not come back', async () => {
    const session = await started();
    await until(() => client.state === 'connected');
    await client.stop();
    assert.equal((await session.closed)[0], 1005, 'closed without a complaint');
    assert.equal(session.left, true);
    await pause(50);
    assert.equal(server.waiting, 0);
  });

  test('does not wait for ever for a server that does not answer its good-bye', { timeout: 8_000 }, async () => {
    client = clientOf(server);
    client.start();
    await server.knock();
    await client.stop();
    assert.equal(client.state, 'stopped');
  });

  test('starts again where it was when it stopped', async () => {
    const session = await started();
    const heard = noted();
    client.subscribe('/user/queue/live', heard);
    (await session.subscribed()).synced('p1', null);
    await until(() => heard.heard.length === 2);
    await client.stop();
    client.start();
    client.start();
    const again = await server.session();
    assert.equal((await again.subscribed()).headers['resume-after'], 'p1');
    assert.equal(server.waiting, 0);
  });

  for (const code of [1000, 1001, 1011, 1012, 4001, 4002, 4003, 4008, 4029, 4399])
    test(`comes back after close code ${code}`, async () => {
      (await started()).close(code);
      await server.session();
      assert.deepEqual(client.errors, []);
    });

  for (const code of [4500, 4503, 4999])
    test(`stays away after close code ${code}`, async () => {
      const session = await started();
      session.send('ERROR', { message: 'bad-frame' });
      session.close(code);
      await until(() => client.state === 'failed');
      assert.deepEqual(client.states.at(-1), { state: 'failed', code, word: 'bad-frame' });
      await pause(50);
      assert.equal(server.waiting, 0);
    });

  test('says which destination was at fault when it stays away', async () => {
    const session = await started();
    const said = { word: 'bad-destination', sentence: 'There is no such destination.', destination: '/topic/space.s1' };
    session.send('ERROR', { message: said.word, destination: said.destination, subscription: '1.1' }, said.sentence);
    session.close(4500);
    await until(() => client.state === 'failed');
    assert.deepEqual(client.states.at(-1), { state: 'failed', code: 4500, ...said });
  });

  for (const word of ['bad-frame', 'bad-destination', 'too-large'])
    test(`stays away after the error ${word} when the close code is lost on the way`, async () => {
      const session = await started();
      session.send('ERROR', { message: word });
      session.close(1000);
      await until(() => client.state === 'failed');
    });

  test('comes back after it failed only when it is told to', async () => {
    (await started()).close(4500);
    await until(() => client.state === 'failed');
    client.wake();
    assert.equal(client.state, 'failed');
    client.start();
    await server.session();
  });

  test('waits at random below a ceiling that doubles, and comes back at once when it is woken', async () => {
    const asked = [];
    const random = () => {
      asked.push(0.999);
      return 0.999;
    };
    const session = await started({ backoff: { first: 60_000, most: 100_000 }, random });
    session.cut();
    await until(() => client.state === 'waiting');
    assert.equal(asked.length, 1);
    client.wake();
    await server.session();
  });

  test('comes back at once when the browser is online again, also where its connection only seems to live', async () => {
    const browser = new EventTarget();
    globalThis.addEventListener = browser.addEventListener.bind(browser);
    globalThis.removeEventListener = browser.removeEventListener.bind(browser);
    try {
      const session = await started({ backoff: { first: 60_000 }, random: () => 0.999 });
      session.cut();
      await until(() => client.state === 'waiting');
      browser.dispatchEvent(new Event('online'));
      const old = await server.session();
      await until(() => client.state === 'connected');
      browser.dispatchEvent(new Event('online'));
      await server.session();
      await old.closed;
      await client.stop();
      browser.dispatchEvent(new Event('online'));
      assert.equal(client.state, 'stopped');
    } finally {
      delete globalThis.addEventListener;
      delete globalThis.removeEventListener;
    }
  });

  test('leaves a connection that was silent while the machine slept', async (t) => {
    const session = await started();
    await until(() => client.state === 'connected');
    client.wake();
    assert.equal(client.state, 'connected');
    const now = Date.now();
    t.mock.method(Date, 'now', () => now + 3_600_000);
    client.wake();
    t.mock.restoreAll();
    await server.session();
    await session.closed;
  });

  for (const when of ['connecting', 'connected', 'waiting'])
    test(`stays away when it is stopped as it is told that it is ${when}`, async () => {
      const onState = (state) => state === when && void client.stop();
      client = clientOf(server, { onState, patience: 100 });
      client.subscribe('/user/queue/live', {});
      client.start();
      if (when !== 'connecting') (await server.session()).close(when === 'waiting' ? 4001 : 1000);
      await pause(300);
      assert.equal(client.state, 'stopped');
      assert.equal(server.waiting, 0);
    });

  test('subscribes once what it is given as it is told that it is connected', async () => {
    const onState = (state) => state === 'connected' && client.subscribe('/user/queue/live.fat', {});
    const session = await started({ onState });
    (await session.subscribed()).synced('p1', null);
    await pause(50);
    assert.equal(session.waiting, 0);
  });

  test('goes on where the app stumbles over a trouble too', async (t) => {
    const logged = t.mock.method(console, 'error', () => {});
    const tokens = [new Error('The issuer is away'), 'token'];
    const token = () => {
      const offer = tokens.shift();
      if (offer instanceof Error) throw offer;
      return offer;
    };
    await started({ token, onError: () => Promise.reject(new Error('The app is wrong')) });
    const [trouble, stumble] = logged.mock.calls[0].arguments;
    assert.deepEqual([trouble.message, stumble.message], ['The issuer is away', 'The app is wrong']);
  });

  test('gives up a connection on which a verdict does not come', async () => {
    const session = await started({ patience: 100 });
    client.subscribe('/user/queue/live', noted());
    await session.subscribed();
    await session.closed;
    await (await server.session()).subscribed();
  });

  test('is patient with a long replay', async () => {
    const { heard, ...handlers } = noted();
    const session = await started({ patience: 200 });
    client.subscribe('/user/queue/live', handlers, { after: 'p0' });
    const ear = await session.subscribed();
    for (let number = 1; number <= 6; number++) {
      await pause(60);
      ear.event(`p${number}`, number === 1 ? null : `p${number - 1}`);
    }
    ear.synced('p6', 'p6', true);
    await until(() => heard.at(-1) === 'recovered');
    assert.equal(heard.length, 7);
    assert.equal(server.waiting, 0);
  });

  test('waits for a verdict while another hears what it missed', async () => {
    const [past, turn] = [noted(), noted()];
    const session = await started({ patience: 200 });
    client.subscribe('/user/queue/live', past, { after: 'p0' });
    const ear = await session.subscribed();
    client.subscribe('/topic/spaces.s1.students', turn);
    const late = await session.subscribed();
    for (let number = 1; number <= 10; number++) {
      await pause(60);
      ear.event(`p${number}`, number === 1 ? null : `p${number - 1}`);
    }
    late.synced('s1', null);
    await until(() => turn.heard.includes('synced'));
    assert.equal(server.waiting, 0);
  });

  test('gives up a connection that does not open', async () => {
    client = clientOf(server, { patience: 100 });
    client.start();
    const session = await server.knock();
    await session.closed;
    await server.session();
  });

  test('comes back when no socket can be opened', async () => {
    let opened = 0;
    await started({
      webSocket: (...address) => {
        if (opened++ === 0) throw new Error('Not now');
        return webSocket(...address);
      },
    });
    assert.deepEqual(client.errors, ['Not now']);
  });

  test('comes back to a server that goes away when the server has said', async () => {
    const session = await started({ backoff: { first: 60_000 }, random: () => 0.999 });
    const asked = Date.now();
    await session.say('live:Drain', { reconnectInMs: 300 });
    await session.say('live:Drain', { reconnectInMs: 60_000 });
    await pause(30);
    session.close(4001);
    await until(() => client.state === 'waiting');
    client.wake();
    assert.equal(client.state, 'waiting');
    await server.session();
    assert.ok(Date.now() - asked >= 295, `after ${Date.now() - asked} ms`);
  });

  test('moves on by itself when the server has said when and does not close', async () => {
    const session = await started();
    const { heard, ...handlers } = noted();
    client.subscribe('/user/queue/live', handlers);
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.say('live:Drain', { reconnectInMs: 100 });
    ear.event('p2', null);
    const next = await server.session();
    assert.equal((await next.subscribed()).headers['resume-after'], 'p2');
    await session.closed;
    assert.deepEqual(heard, ['synced', 'reset: new', 'p2']);
  });

  test('takes the address of a page too', async () => {
    for (const [url, address] of [
      ['https://school.example/live', 'wss://school.example/live'],
      ['http://localhost:8080/live', 'ws://localhost:8080/live'],
      ['wss://school.example/live', 'wss://school.example/live'],
    ]) {
      const opened = [];
      const here = (wanted, protocols) => {
        opened.push(wanted);
        return webSocket(server.url, protocols);
      };
      await started({ url, webSocket: here });
      await client.stop();
      assert.deepEqual(opened, [address]);
    }
    assert.throws(() => clientOf(server, { url: 'ftp://school.example/live' }), TypeError);
    assert.throws(() => clientOf(server, { url: '/live' }), TypeError);
  });
});
