import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { EventParser } from '../src/event-parser.js';
import { BlockingServer } from './support/blocking-server.js';
import { clientOf, noted, until } from './support/hearing.js';
import { ScriptedServer } from './support/scripted-server.js';
import { webSocket } from './support/hearing.js';

const A = '/topic/spaces.s1.students';
const B = '/user/queue/live';

describe('Where sockets are blocked, a client', () => {
  let server;
  let client;

  beforeEach(async () => {
    server = await BlockingServer.start();
  });

  afterEach(async () => {
    await client?.stop();
    await server.stop();
  });

  const started = (options) => {
    client = clientOf(server, options);
    client.start();
    return client;
  };

  test('listens by HTTP after two sockets that did not come about', async () => {
    started();
    const heard = noted();
    const subscription = client.subscribe(A, heard);
    const stream = await server.stream();
    assert.equal(server.sockets, 2);
    assert.equal(stream.path, '/api/live');
    assert.deepEqual(stream.destinations, [A]);
    assert.equal(stream.headers.authorization, 'Bearer token');
    assert.equal(stream.headers.accept, 'text/event-stream');
    assert.equal(stream.headers['last-event-id'], undefined);
    stream.synced(A, 'p1', 'p1', null);
    stream.event(A, 'p2', 'p2', null);
    await until(() => heard.heard.length === 3);
    assert.deepEqual(heard.heard, ['synced', 'reset: new', 'p2']);
    assert.equal(subscription.position, 'p2');
    assert.equal(client.state, 'connected');
    assert.equal(client.transport, 'events');
    assert.deepEqual(client.errors, []);
  });

  test('does not wait between the second socket and HTTP', async () => {
    let waits = 0;
    started({ random: () => (waits++, 0) });
    await server.stream();
    assert.equal(waits, 1);
  });

  test('goes on where it was on each destination when the response ends', async () => {
    started();
    const [a, b] = [noted(), noted()];
    client.subscribe(A, a);
    client.subscribe(B, b, { after: 'b0' });
    const stream = await server.stream();
    assert.deepEqual(stream.destinations, [A, B]);
    assert.equal(stream.headers['last-event-id'], '~b0');
    stream.synced(A, 'a1~b0', 'a1', null);
    stream.event(B, 'a1~b1', 'b1', null);
    stream.synced(B, 'a1~b2', 'b2', 'b1', true);
    await until(() => b.heard.length === 2);
    stream.end();
    const again = await server.stream();
    assert.equal(again.headers['last-event-id'], 'a1~b2');
    again.synced(A, 'a1~b2', 'a1', null, true);
    again.event(B, 'a1~b3', 'b3', 'b1');
    again.synced(B, 'a1~b4', 'b4', 'b3', true);
    await until(() => b.heard.length === 4);
    assert.deepEqual(a.heard, ['synced', 'reset: new', 'recovered']);
    assert.deepEqual(b.heard, ['b1', 'recovered', 'b3', 'recovered']);
  });

  test('asks for all anew when one more is wanted, and goes on where it was', async () => {
    started();
    const a = noted();
    client.subscribe(A, a);
    const stream = await server.stream();
    stream.synced(A, 'a1', 'a1', null);
    await until(() => a.heard.length === 2);
    client.subscribe(B, noted());
    const both = await server.stream();
    assert.deepEqual(both.destinations, [A, B]);
    assert.equal(both.headers['last-event-id'], 'a1~');
    await until(() => stream.left);
    both.synced(A, 'a1~', 'a1', null, true);
    await until(() => a.heard.length === 3);
  });

  test('listens to one destination twice by two responses', async () => {
    started();
    const [first, second] = [noted(), noted()];
    client.subscribe(A, first);
    client.subscribe(A, second, { after: 'a7' });
    const streams = [await server.stream(), await server.stream()];
    assert.deepEqual(streams.map(({ destinations }) => destinations), [[A], [A]]);
    assert.deepEqual(streams.map(({ headers }) => headers['last-event-id']), [undefined, 'a7']);
    streams[1].synced(A, 'a8', 'a8', null, true);
    await until(() => second.heard.length === 1);
    assert.deepEqual(first.heard, []);
  });

  test('is told what concerns its connection also without a subscription', async () => {
    const random = () => 0;
    started({ random });
    const stream = await server.stream();
    assert.deepEqual(stream.destinations, [B]);
    stream.say(B, '', 'live:Drain', { reconnectInMs: 30 });
    stream.end();
    await server.stream();
  });

  test('does not ask again for what it may not hear', async () => {
    started();
    const a = noted();
    client.subscribe(A, a);
    const stream = await server.stream();
    stream.say(A, '', 'live:Denied', { reason: 'role' });
    await until(() => a.heard.length === 1);
    client.subscribe(B, noted());
    assert.deepEqual((await server.stream()).destinations, [B]);
    assert.deepEqual(a.heard, ['denied: role']);
  });

  test('shows a new token before the old one ends, and goes on', async () => {
    const tokens = ['old', 'new'];
    started({ token: ({ renew }) => tokens[renew ? 1 : 0] });
    const a = noted();
    client.subscribe(A, a);
    const stream = await server.stream();
    stream.synced(A, 'a1', 'a1', null);
    stream.say(A, 'a1', 'live:Expiring', { expires: '2026-11-23T09:01:00Z' });
    const renewed = await server.stream();
    assert.equal(renewed.headers.authorization, 'Bearer new');
    assert.equal(renewed.headers['last-event-id'], 'a1');
    renewed.synced(A, 'a1', 'a1', null, true);
    await until(() => a.heard.length === 3);
    assert.deepEqual(client.states.filter((state) => state === 'waiting').length, 1);
  });

  test('comes back with a new token when the old one is refused', async () => {
    started({ token: ({ renew }) => (renew ? 'new' : 'old') });
    (await server.request()).refuse(401);
    assert.equal((await server.request()).headers.authorization, 'Bearer new');
  });

  test('stays away when it asks for what makes no sense', async () => {
    started();
    (await server.request()).refuse(400);
    await until(() => client.state === 'failed');
    assert.deepEqual(client.states.at(-1), { state: 'failed', code: 4500 });
  });

  for (const [status, type] of [[403, 'text/html'], [400, 'text/html'], [401, 'text/html'], [200, 'text/html']])
    test(`comes back when somebody on the way answers ${status}`, async () => {
      started();
      (await server.request()).refuse(status, type);
      const stream = await server.stream();
      assert.equal(stream.headers.authorization, 'Bearer token');
      assert.equal(client.states.some(({ state } = {}) => state === 'failed'), false);
    });

  test('shows a new token for what it may still hear alone', async () => {
    const tokens = ['old', 'new'];
    started({ token: ({ renew }) => tokens[renew ? 1 : 0] });
    const [a, again, b] = [noted(), noted(), noted()];
    client.subscribe(A, a);
    client.subscribe(A, again);
    client.subscribe(B, b);
    const streams = [await server.stream(), await server.stream()];
    streams.forEach((stream) => stream.say(A, '', 'live:Denied', { reason: 'role' }));
    const both = streams.find(({ destinations }) => destinations.includes(B));
    both.synced(B, '~b1', 'b1', null);
    await until(() => a.heard.length === 1 && again.heard.length === 1 && b.heard.length === 2);
    both.say(B, '~b1', 'live:Expiring', { expires: '2026-11-23T09:01:00Z' });
    const renewed = await server.stream();
    assert.deepEqual(renewed.destinations, [B]);
    assert.equal(renewed.headers.authorization, 'Bearer new');
    await pause(30);
    assert.equal(server.waiting, 0);
    assert.equal(client.state, 'connected');
  });

  test('tries sockets first again when HTTP does not come about either', async () => {
    started();
    (await server.request()).refuse(502);
    await server.stream();
    assert.equal(server.sockets, 4);
  });

  test('gives up on a response that says nothing', async () => {
    started({ patience: 60 });
    const silent = await server.request();
    await until(() => silent.left);
    await server.stream();
  });

  test('lets go when it stops', async () => {
    started();
    const stream = await server.stream();
    await until(() => client.state === 'connected');
    await client.stop();
    await until(() => stream.left);
    await pause(30);
    assert.equal(server.waiting, 0);
    assert.equal(client.transport, undefined);
  });

  test('goes over to a socket when these come about again, and misses and repeats nothing', async () => {
    const open = await ScriptedServer.start();
    try {
      let blocked = true;
      started({
        socketAgain: 20,
        webSocket: (url, protocols) => webSocket(blocked ? url : open.url, protocols),
      });
      const a = noted();
      client.subscribe(A, a);
      const stream = await server.stream();
      stream.synced(A, 'a1', 'a1', null);
      stream.event(A, 'a2', 'a2', null);
      await until(() => a.heard.length === 3 && server.sockets > 3);
      blocked = false;
      const session = await open.session();
      const ear = await session.subscribed();
      assert.equal(ear.headers['resume-after'], 'a2');
      ear.event('a3', 'a2');
      ear.synced('a4', 'a3', true);
      await until(() => a.heard.length === 5);
      assert.deepEqual(a.heard, ['synced', 'reset: new', 'a2', 'a3', 'recovered']);
      await until(() => stream.left);
      assert.equal(client.transport, 'socket');
    } finally {
      await client.stop();
      await open.stop();
    }
  });

  test('stays with sockets where there is no fetch', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = undefined;
    try {
      started();
      await until(() => server.sockets > 3);
      assert.equal(server.waiting, 0);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('Server-sent events', () => {
  test('are understood in whatever pieces they come', () => {
    const text = ':\n\nevent: a\ndata: {"x":\ndata: "ä: b"}\nid: 1~\n\nretry: 5\n\r\nid: 2\r\ndata:y\r\n\r\ndata: lost';
    for (let size = 1; size < text.length; size++) {
      const events = [];
      const parser = new EventParser((event) => events.push(event));
      for (let at = 0; at < text.length; at += size) parser.push(text.slice(at, at + size));
      assert.deepEqual(events, [
        { name: 'a', id: '1~', data: '{"x":\n"ä: b"}' },
        { name: '', id: '2', data: 'y' },
      ]);
    }
  });
});
