import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Refetcher } from '@lectern/client';
import { until } from './support/hearing.js';

const ESSAY = '/api/assignments/essay';

/** Answers requests as HTTP does, from what is stored, one after the other if that is wished. */
class Shelf {
  requests = [];
  answers = new Map();
  holding = null;

  put(url, etag, body = { etag }) {
    this.answers.set(url, () => Response.json(body, { headers: { ETag: etag } }));
  }

  fail(url, ...statuses) {
    const then = this.answers.get(url);
    this.answers.set(url, () => {
      const status = statuses.shift();
      return status ? new Response('{}', { status, headers: { 'Retry-After': '0' } }) : then();
    });
  }

  fetch = async (url, { headers, signal }) => {
    this.requests.push({ url, ...headers });
    this.signal = signal;
    await this.holding;
    const answer = this.answers.get(url)();
    const unchanged = headers['If-None-Match'] && headers['If-None-Match'] === answer.headers.get('ETag');
    return unchanged ? new Response(null, { status: 304 }) : answer;
  };
}

describe('Fetching again', () => {
  let shelf;
  let fresh;
  let gone;
  let errors;
  let refetcher;

  beforeEach(() => {
    shelf = new Shelf();
    shelf.put(ESSAY, '"1"');
    fresh = [];
    gone = [];
    errors = [];
    refetcher = refetching();
  });

  afterEach(() => refetcher.stop());

  const refetching = (options) =>
    new Refetcher({
      token: () => 'token',
      fetch: shelf.fetch,
      spread: 10,
      onFresh: ({ url, etag, body }) => fresh.push({ url, etag, body }),
      onGone: ({ url, status }) => gone.push(`${status} ${url}`),
      onError: ({ message }) => errors.push(message),
      ...options,
    });

  const quiet = async () => {
    const before = shelf.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.equal(shelf.requests.length, before);
  };

  test('gets the thing with the token, and tells what it is', async () => {
    refetcher = refetching({ headers: { 'API-Version': '2' } });
    refetcher.soon(ESSAY);
    await until(() => fresh.length === 1);
    assert.deepEqual(fresh, [{ url: ESSAY, etag: '"1"', body: { etag: '"1"' } }]);
    assert.deepEqual(shelf.requests, [{ url: ESSAY, Authorization: 'Bearer token', 'API-Version': '2' }]);
  });

  test('makes one request of many events', async () => {
    for (let event = 0; event < 100; event++) refetcher.soon(ESSAY);
    await until(() => fresh.length === 1);
    await quiet();
    assert.equal(shelf.requests.length, 1);
  });

  test('spreads the requests of many clients evenly', async () => {
    const clients = [];
    for (let number = 0; number < 10; number++)
      clients.push(refetching({ spread: 400, random: () => number / 10, onFresh: () => fresh.push(number) }));
    const began = Date.now();
    const times = [];
    for (const client of clients) client.soon(ESSAY);
    await until(() => {
      while (times.length < fresh.length) times.push(Date.now() - began);
      return fresh.length === 10;
    });
    assert.deepEqual(fresh, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    times.forEach((time, number) => assert.ok(time >= number * 40 - 5, `client ${number} after ${time} ms`));
    for (const client of clients) client.stop();
  });

  test('tells nothing where nothing has changed', async () => {
    refetcher.soon(ESSAY);
    await until(() => fresh.length === 1);
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 2);
    assert.equal(shelf.requests[1]['If-None-Match'], '"1"');
    await quiet();
    assert.equal(fresh.length, 1);
  });

  test('does not ask for a version that the app has already', async () => {
    refetcher.knows(ESSAY, '"7-a1b2"');
    refetcher.soon(ESSAY, { version: 7 });
    await quiet();
    refetcher.soon(ESSAY, { version: 8 });
    await until(() => shelf.requests.length === 1);
    assert.equal(shelf.requests[0]['If-None-Match'], '"7-a1b2"');
  });

  test('asks again when an event comes while it asks', async () => {
    let release;
    shelf.holding = new Promise((resolve) => (release = resolve));
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 1);
    refetcher.soon(ESSAY);
    refetcher.soon(ESSAY);
    shelf.holding = null;
    release();
    await until(() => shelf.requests.length === 2);
    await quiet();
  });

  for (const status of [403, 404, 410])
    test(`tells that a thing is gone when the answer is ${status}`, async () => {
      refetcher.knows(ESSAY, '"0"');
      shelf.fail(ESSAY, status);
      refetcher.soon(ESSAY);
      await until(() => gone.length === 1);
      assert.deepEqual(gone, [`${status} ${ESSAY}`]);
      refetcher.soon(ESSAY);
      await until(() => fresh.length === 1);
      assert.equal('If-None-Match' in shelf.requests[1], false);
    });

  test('tries again while the server is not well', async () => {
    shelf.fail(ESSAY, 503, 429, 500);
    refetcher.soon(ESSAY);
    await until(() => fresh.length === 1);
    assert.equal(shelf.requests.length, 4);
    assert.deepEqual(errors, []);
  });

  test('waits as long as the server asks', async () => {
    shelf.answers.set(ESSAY, () => new Response('{}', { status: 503, headers: { 'Retry-After': '60' } }));
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 1);
    await quiet();
  });

  test('tells once when it has tried in vain, and goes on, since no event would come again', async () => {
    shelf.fail(ESSAY, 500, 500, 500, 500, 500);
    refetcher.soon(ESSAY);
    await until(() => fresh.length === 1);
    assert.deepEqual(errors, [`GET ${ESSAY} was answered by 500`]);
    assert.equal(shelf.requests.length, 6);
  });

  test('does not repeat what cannot succeed, until the next event', async () => {
    shelf.fail(ESSAY, 406);
    refetcher.soon(ESSAY);
    await until(() => errors.length === 1);
    await quiet();
    refetcher.soon(ESSAY);
    await until(() => fresh.length === 1);
    assert.deepEqual(errors, [`GET ${ESSAY} was answered by 406`]);
  });

  test('tries again where no answer comes', async () => {
    refetcher = refetching({ patience: 30 });
    shelf.holding = new Promise(() => {});
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 1);
    const { signal } = shelf;
    shelf.holding = null;
    await until(() => fresh.length === 1);
    assert.equal(signal.aborted, true);
  });

  test('does not tell of a thing as it was before what the app knows', async () => {
    let release;
    shelf.holding = new Promise((resolve) => (release = resolve));
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 1);
    refetcher.knows(ESSAY, '"2"');
    release();
    await quiet();
    assert.deepEqual(fresh, []);
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 2);
    assert.equal(shelf.requests[1]['If-None-Match'], '"2"');
  });

  test('asks for one new token when its own is refused, however many things it fetches', async () => {
    let renewals = 0;
    let at = 'old';
    const token = ({ renew }) => (renew ? (at = `new ${++renewals}`) : at);
    const fetch = async (url, request) => {
      const refused = request.headers.Authorization === 'Bearer old';
      return refused ? new Response('{}', { status: 401 }) : shelf.fetch(url, request);
    };
    refetcher = refetching({ token, fetch });
    const essays = [0, 1, 2, 3].map((number) => `${ESSAY}-${number}`);
    for (const essay of essays) {
      shelf.put(essay, '"1"');
      refetcher.soon(essay);
    }
    await until(() => fresh.length === essays.length);
    refetcher.soon(ESSAY);
    await until(() => fresh.length > essays.length);
    assert.equal(renewals, 1);
    assert.deepEqual(errors, []);
  });

  test('tells of what the app makes of it, should that fail later', async () => {
    refetcher = refetching({ onFresh: async () => Promise.reject(new Error('The app is wrong')) });
    refetcher.soon(ESSAY);
    await until(() => errors.length === 1);
    assert.deepEqual(errors, ['The app is wrong']);
    assert.equal(shelf.requests.length, 1);
  });

  test('forgets everything when it stops', async () => {
    let release;
    shelf.holding = new Promise((resolve) => (release = resolve));
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 1);
    refetcher.soon('/api/assignments/other');
    refetcher.stop();
    assert.equal(shelf.signal.aborted, true);
    release();
    await quiet();
    assert.deepEqual(fresh, []);
  });

  test('remembers a thousand things and no more', async () => {
    refetcher.knows(ESSAY, '"1"');
    for (let number = 0; number < 1_000; number++) refetcher.knows(`/api/assignments/${number}`, '"1"');
    refetcher.soon(ESSAY);
    await until(() => shelf.requests.length === 1);
    assert.equal('If-None-Match' in shelf.requests[0], false);
  });
});
