import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Refetcher } from '@lectern/client';
import { asking } from './support/asking.js';
import { until } from './support/hearing.js';
import { HttpServer } from './support/http-server.js';

const ESSAY = '/api/assignments/essay';

describe('A change', () => {
  let server;
  let rest;

  beforeEach(async () => {
    server = await HttpServer.start();
    rest = asking(server);
  });

  afterEach(() => server.stop());

  const at = (etag, more = {}) => ({ headers: { ETag: etag }, body: { title: 'Essay' }, ...more });
  const matches = () => server.requests.filter(({ method }) => method !== 'GET').map(({ headers }) => headers['if-match']);

  test('is meant for the version that was last read, and the next one for its own', async () => {
    server.answers(at('"7-a"'), at('"8-b"'), at('"9-c"'));
    await rest.get(ESSAY);
    const { version, body } = await rest.put(`${ESSAY}/title`, { title: 'On moss' });
    await rest.delete(`${ESSAY}/extensions/ben`);
    assert.deepEqual({ version, body }, { version: 8, body: { title: 'Essay' } });
    assert.deepEqual(matches(), ['"7-a"', '"8-b"']);
    assert.equal(server.requests[1].body, '{"title":"On moss"}');
    assert.equal(server.requests[1].headers['content-type'], 'application/json');
  });

  test('is meant for the version that is given, if one is', async () => {
    server.always(at('"9-c"'));
    await rest.get(ESSAY);
    await rest.put(`${ESSAY}/title`, {}, { ifMatch: '"7-a"' });
    await rest.put(`${ESSAY}/title`, {}, { ifMatch: 8 });
    await rest.put(`${ESSAY}/title`, {}, { ifMatch: null });
    assert.deepEqual(matches(), ['"7-a"', '"8"', undefined]);
  });

  test('is meant for the version of what it created', async () => {
    server.answers(at('"0-a"', { status: 201, headers: { ETag: '"0-a"', Location: ESSAY } }), at('"1-b"'));
    const { status, location } = await rest.post('/api/spaces/s1/assignments', { title: 'Essay' });
    assert.deepEqual([status, location], [201, ESSAY]);
    await rest.post(`${ESSAY}/grade-release`);
    assert.deepEqual(matches(), [undefined, '"0-a"']);
    assert.equal('content-type' in server.requests[1].headers, false);
  });

  test('names no version where it needs to name none', async () => {
    server.always(at('"7-a"'));
    await rest.get('/api/spaces/s1');
    await rest.get('/api/submissions/w1');
    await rest.put('/api/spaces/s1/members/ben', { role: 'STUDENT' });
    await rest.put('/api/submissions/w1/mark', { points: 1 });
    await rest.put('/api/submissions/w1/mark', { points: 2 });
    assert.deepEqual(matches(), [undefined, undefined, '"7-a"']);
  });

  test('is meant for what oneself has moved on, and not for what others have beside', async () => {
    server.answers(at('"1-a"'), at('"2-b"'), at('"3-c"'), at('"5-e"'), at('"6-f"'));
    await rest.get('/api/spaces/s1');
    await rest.put('/api/spaces/s1/members/ben', { role: 'STUDENT' });
    await rest.put('/api/spaces/s1/name', { name: 'Biology' });
    await rest.put('/api/spaces/s1/members/cat', { role: 'STUDENT' });
    await rest.put('/api/spaces/s1/name', { name: 'Botany' });
    assert.deepEqual(matches(), [undefined, '"2-b"', undefined, '"3-c"']);
  });

  test('is meant for the work that was read as the own work of an assignment', async () => {
    server.answers({ headers: { ETag: '"3-a"' }, body: { submission: 'w1' } }, at('"4-b"'));
    await rest.get(`${ESSAY}/submission`);
    await rest.post('/api/submissions/w1/withdrawal');
    assert.deepEqual(matches(), ['"3-a"']);
  });

  test('is never meant for a version of long ago that somebody looked at', async () => {
    server.answers(at('"7-a"'), at('"3-b"'), at('"8-c"'));
    await rest.get(ESSAY);
    await rest.get(ESSAY, { query: { version: 3 } });
    await rest.put(`${ESSAY}/title`, {});
    assert.deepEqual(matches(), ['"7-a"']);
  });

  test('is not thrown back by the answer to an earlier read that comes late', async () => {
    let release;
    const after = new Promise((resolve) => (release = resolve));
    server.answers(at('"7-a"'), at('"7-a"', { after }), at('"8-b"'), at('"9-c"'));
    await rest.get(ESSAY);
    const late = rest.get(ESSAY);
    await until(() => server.requests.length === 2);
    await rest.put(`${ESSAY}/title`, {});
    release();
    await late;
    await rest.put(`${ESSAY}/title`, {});
    assert.deepEqual(matches(), ['"7-a"', '"8-b"']);
  });

  test('is not thrown back by the answer to an earlier change that comes late', async () => {
    let release;
    const after = new Promise((resolve) => (release = resolve));
    server.answers(at('"8-b"', { after }), at('"9-c"'), at('"10-d"'));
    const late = rest.put(`${ESSAY}/title`, {}, { ifMatch: 7 });
    await until(() => server.requests.length === 1);
    await rest.put(`${ESSAY}/title`, {}, { ifMatch: 8 });
    release();
    await late;
    await rest.put(`${ESSAY}/title`, {});
    assert.deepEqual(matches(), ['"7"', '"8"', '"9-c"']);
  });

  test('is meant for what is there now, also where that is older, as after a restored backup', async () => {
    server.answers(at('"7-a"'), at('"3-b"'), at('"4-c"'));
    await rest.get(ESSAY);
    await rest.get(ESSAY);
    await rest.put(`${ESSAY}/title`, {});
    assert.deepEqual(matches(), ['"3-b"']);
  });

  test('is meant for what was fetched again because of an event', async () => {
    server.answers(at('"7-a"'), at('"8-b"'), at('"9-c"'));
    await rest.get(ESSAY);
    const fresh = [];
    const refetcher = new Refetcher({ rest, spread: 1, onFresh: ({ url, etag, body }) => fresh.push({ url, etag, body }) });
    refetcher.soon(ESSAY, { version: 8 });
    await until(() => fresh.length === 1);
    refetcher.stop();
    assert.deepEqual(fresh, [{ url: ESSAY, etag: '"8-b"', body: { title: 'Essay' } }]);
    await rest.put(`${ESSAY}/title`, {});
    assert.deepEqual(matches(), ['"8-b"']);
  });

  test('can be a table', async () => {
    server.answers({ body: { items: [] } });
    await rest.post('/api/spaces/s1/roster', 'user\nben\n', { contentType: 'text/csv', query: { dryRun: true } });
    const [{ url, headers, body }] = server.requests;
    assert.deepEqual([url, headers['content-type'], body], ['/api/spaces/s1/roster?dryRun=true', 'text/csv', 'user\nben\n']);
  });

  test('can be a file', async () => {
    server.answers({ cut: true }, { status: 201, headers: { Location: '/api/files/f1' }, body: { file: 'f1' } });
    const { body } = await rest.upload(new Blob(['On moss'], { type: 'text/plain' }), { name: 'essay "1".txt' });
    assert.deepEqual(body, { file: 'f1' });
    assert.equal(server.requests.length, 2);
    for (const { body: sent, headers } of server.requests) {
      assert.match(headers['content-type'], /^multipart\/form-data; boundary=/);
      assert.match(sent, /name="file"; filename="essay %221%22.txt"\r\nContent-Type: text\/plain\r\n\r\nOn moss\r\n/);
    }
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    assert.equal(new Set(keys).size, 1);
  });

  test('says how long each part of it took', async () => {
    server.answers({ status: 204, headers: { 'Server-Timing': 'access;dur=0.412, rule;dur=1.5, append;dur=3, view;dur=.9', ETag: '"8"' } });
    const { timing, body } = await rest.delete(`${ESSAY}/extensions/ben`);
    assert.deepEqual(timing, { access: 0.412, rule: 1.5, append: 3, view: 0.9 });
    assert.equal(body, undefined);
  });
});
