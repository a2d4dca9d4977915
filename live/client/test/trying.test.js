import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Problem, StaleVersion, Unauthenticated, Unavailable } from '@lectern/client';
import { asking, rejection } from './support/asking.js';
import { HttpServer, problem } from './support/http-server.js';

const ESSAY = '/api/assignments/essay';

describe('A change that is refused or gets no answer', () => {
  let server;
  let rest;

  beforeEach(async () => {
    server = await HttpServer.start();
    rest = asking(server);
  });

  afterEach(() => server.stop());

  const rename = (options) => rest.put(`${ESSAY}/title`, { title: 'On moss' }, options);
  const all = (header) => server.requests.map(({ headers }) => headers[header]);

  test('is sent again as the very same', async () => {
    const busy = problem(429, 'rate-limited', {}, { 'Retry-After': '0' });
    const twin = problem(409, 'rule-broken', {}, { 'Retry-After': '0' });
    server.answers({ cut: true }, busy, twin, { status: 504, body: '<html>' }, { body: { title: 'On moss' } });
    assert.equal((await rename({ ifMatch: 7 })).body.title, 'On moss');
    for (const header of ['idempotency-key', 'x-correlation-id', 'if-match']) {
      assert.equal(all(header).length, 5);
      assert.equal(new Set(all(header)).size, 1);
    }
    assert.match(all('idempotency-key')[0], /^[0-9a-f]{32}$/);
    for (const { body } of server.requests) assert.equal(body, '{"title":"On moss"}');
  });

  test('has names of its own, unless the app gives some', async () => {
    server.always({ body: {} });
    await rename();
    await rename();
    await rename({ idempotencyKey: 'k1', correlationId: 'c1' });
    assert.equal(new Set([...all('idempotency-key'), ...all('x-correlation-id')]).size, 6);
    assert.deepEqual([all('idempotency-key')[2], all('x-correlation-id')[2]], ['k1', 'c1']);
  });

  test('is given up after five attempts, with what is needed to go on', async () => {
    server.always({ cut: true });
    const failure = await rejection(rename());
    assert.ok(failure instanceof Unavailable && failure instanceof Problem);
    assert.equal(failure.status, 0);
    assert.ok(failure.cause instanceof TypeError);
    assert.equal(server.requests.length, 5);
    assert.equal(failure.idempotencyKey, all('idempotency-key')[0]);
  });

  test('is given up at once where the server wants to be left alone for long', async () => {
    server.always(problem(503, 'unavailable', {}, { 'Retry-After': '60' }));
    const failure = await rejection(rename());
    assert.ok(failure instanceof Unavailable);
    assert.deepEqual([failure.status, failure.retryAfter, server.requests.length], [503, 60_000, 1]);
  });

  test('waits as long as the server asks, and longer at random', async () => {
    rest = asking(server, { backoff: { first: 100, most: 100 }, random: () => 0.5 });
    server.answers(problem(503, 'unavailable', {}, { 'Retry-After': '1' }), { body: {} });
    const began = Date.now();
    await rename();
    assert.ok(Date.now() - began >= 1_045, `after ${Date.now() - began} ms`);
  });

  test('understands a date for when to come back', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    server.always(problem(503, 'unavailable', {}, { 'Retry-After': date }));
    const { retryAfter } = await rejection(rename());
    assert.ok(retryAfter > 55_000 && retryAfter <= 60_000, `${retryAfter} ms`);
  });

  for (const [status, name] of [[400, 'validation'], [403, 'forbidden'], [409, 'rule-broken'], [422, 'key-reused'], [428, 'version-required'], [500, 'internal']])
    test(`is not sent again when it is answered by ${status}`, async () => {
      const errors = [{ field: 'title', message: 'must not be blank' }];
      server.always(problem(status, name, { errors }, { 'X-Correlation-Id': 'c9' }));
      const failure = await rejection(rename());
      assert.ok(failure instanceof Problem && !(failure instanceof Unavailable));
      const { type, message, correlationId } = failure;
      assert.deepEqual({ type, message, correlationId }, { type: `urn:lectern:problem:${name}`, message: `It is ${name}`, correlationId: 'c9' });
      assert.deepEqual(failure.errors, errors);
      assert.equal(server.requests.length, 1);
    });

  test('is told what others have changed meanwhile', async () => {
    const changes = [{ version: 8, type: 'assignment:Renamed', changes: { title: { from: 'Essay', to: 'On fern' } } }];
    server.always(problem(412, 'stale-version', { currentVersion: 8, changes }));
    const failure = await rejection(rename({ ifMatch: 7 }));
    assert.ok(failure instanceof StaleVersion);
    assert.equal(failure.name, 'StaleVersion');
    assert.equal(failure.currentVersion, 8);
    assert.deepEqual(failure.changes, changes);
  });

  test('is told what stands between has said', async () => {
    server.always({ status: 413, headers: { 'Content-Type': 'text/html' }, body: '<h1>Too large</h1>' });
    const { status, type, message, errors } = await rejection(rename());
    assert.deepEqual({ status, type, message, errors }, { status: 413, type: 'about:blank', message: 'The server answered 413', errors: [] });
  });

  test('renews the token once, together with all others', async () => {
    let renewals = 0;
    let at = 'old';
    rest = asking(server, { token: ({ renew }) => (renew ? (at = `new ${++renewals}`) : at) });
    server.always(({ headers }) => (headers.authorization === 'Bearer old' ? problem(401, 'unauthenticated') : { body: {} }));
    await Promise.all([rename(), rename(), rest.get(ESSAY)]);
    assert.equal(renewals, 1);
    assert.equal(new Set(all('idempotency-key').filter(Boolean)).size, 2);
  });

  test('ends where a new token is refused too', async () => {
    let number = 0;
    rest = asking(server, { token: () => `token ${++number}` });
    server.always(problem(401, 'unauthenticated'));
    assert.ok((await rejection(rename())) instanceof Unauthenticated);
    assert.deepEqual(all('authorization'), ['Bearer token 1', 'Bearer token 2']);
  });

  test('ends where the token function has no other than the refused one', async () => {
    const token = mock.fn(() => 'old');
    rest = asking(server, { token });
    server.always(problem(401, 'unauthenticated', {}, { 'X-Correlation-Id': 'c9' }));
    const failure = await rejection(rename());
    assert.ok(failure instanceof Unauthenticated, failure.name);
    const { status, type, message, correlationId } = failure;
    assert.deepEqual({ status, type, message, correlationId }, { status: 401, type: 'urn:lectern:problem:unauthenticated', message: 'It is unauthenticated', correlationId: 'c9' });
    assert.deepEqual(all('authorization'), ['Bearer old']);
    assert.equal(token.mock.callCount(), 2);
  });

  test('ends at once where the token function gives again what was refused before', async () => {
    const token = mock.fn(() => 'old');
    rest = asking(server, { token });
    server.always(problem(401, 'unauthenticated'));
    await rejection(rename());
    const failure = await rejection(rename());
    assert.ok(failure instanceof Unauthenticated, failure.name);
    assert.equal(failure.message, 'The token provider gave the token that was refused');
    assert.equal(server.requests.length, 1);
  });

  for (const taken of [true, false])
    test(`ends where the token function says that there is ${taken ? 'none' : 'no new one'}, and says why`, async () => {
      const over = new Unauthenticated({ status: 401, document: { detail: 'The person has signed out' } });
      const token = mock.fn(({ renew }) => {
        if (taken || renew) throw over;
        return 'old';
      });
      rest = asking(server, { token });
      server.always(problem(401, 'unauthenticated'));
      assert.equal(await rejection(rename()), over);
      assert.equal(over.message, 'The person has signed out');
      assert.equal(token.mock.callCount(), taken ? 1 : 2);
    });

  test('is tried again where a new token cannot be had just now', async () => {
    const offers = ['old', new Error('The issuer is away'), 'new'];
    const token = () => {
      const offer = offers.shift();
      if (offer instanceof Error) throw offer;
      return offer;
    };
    rest = asking(server, { token });
    server.always(({ headers }) => (headers.authorization === 'Bearer old' ? problem(401, 'unauthenticated') : { body: {} }));
    await rename();
    assert.deepEqual(all('authorization'), ['Bearer old', 'Bearer new']);
  });

  test('is told why there was no token at any attempt', async () => {
    rest = asking(server, { token: () => Promise.reject(new Error('The issuer is away')) });
    const failure = await rejection(rename({ idempotencyKey: 'k1' }));
    assert.ok(failure instanceof Unavailable);
    assert.equal(failure.idempotencyKey, 'k1');
    assert.equal(failure.cause.message, 'The issuer is away');
  });

  test('is seen attempt by attempt by who looks on, whatever that one makes of it', async () => {
    const seen = [];
    const errors = [];
    const onResponse = ({ method, path, attempt, status, version, milliseconds }) => {
      assert.ok(milliseconds >= 0);
      seen.push({ method, path, attempt, status, version });
      throw new Error('The one who looks on is wrong');
    };
    rest = asking(server, { onResponse, onError: ({ message }) => errors.push(message) });
    server.answers({ cut: true }, { headers: { ETag: '"8"' }, body: {} });
    await rename();
    const put = { method: 'PUT', path: `${ESSAY}/title` };
    assert.deepEqual(seen, [{ ...put, attempt: 1, status: 0, version: undefined }, { ...put, attempt: 2, status: 200, version: 8 }]);
    assert.deepEqual(errors, Array(2).fill('The one who looks on is wrong'));
  });
});
