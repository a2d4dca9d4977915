import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { asking, rejection } from './support/asking.js';
import { HttpServer, problem } from './support/http-server.js';

const ESSAY = '/api/assignments/essay';

describe('Reading', () => {
  let server;
  let rest;

  beforeEach(async () => {
    server = await HttpServer.start();
    rest = asking(server);
  });

  afterEach(() => server.stop());

  const essay = (etag, body = { title: 'Essay' }) => ({ headers: { ETag: etag, 'X-Correlation-Id': 'c9' }, body });

  test('gets a thing with its tag, and says who asks and for which version of the API', async () => {
    server.answers(essay('"7-5f0c9a31"'));
    const { body, status, etag, version, correlationId, unchanged, timing } = await rest.get(ESSAY);
    assert.deepEqual(body, { title: 'Essay' });
    assert.deepEqual({ status, etag, version, correlationId, unchanged, timing },
      { status: 200, etag: '"7-5f0c9a31"', version: 7, correlationId: 'c9', unchanged: false, timing: {} });
    const [{ method, url, headers }] = server.requests;
    assert.equal(`${method} ${url}`, `GET ${ESSAY}`);
    assert.equal(headers.authorization, 'Bearer token');
    assert.equal(headers['api-version'], '2');
  });

  test('answers from memory what has not changed, each time with a body of its own', async () => {
    server.answers(essay('"7"'), { status: 304, headers: { ETag: '"7"' } }, { status: 304, headers: { ETag: '"7"' } });
    const first = await rest.get(ESSAY);
    first.body.title = 'Spoilt';
    const second = await rest.get(ESSAY);
    second.body.title = 'Spoilt';
    const third = await rest.get(ESSAY);
    assert.equal(server.requests[1].headers['if-none-match'], '"7"');
    assert.deepEqual([second.status, second.unchanged, second.version], [304, true, 7]);
    assert.deepEqual(third.body, { title: 'Essay' });
  });

  test('remembers each query apart, and nothing that is asked for with headers of its own', async () => {
    server.always(essay('"7"'));
    await rest.get(ESSAY, { query: { version: 3 } });
    await rest.get(ESSAY);
    await rest.get(ESSAY, { headers: { Accept: 'text/plain' } });
    await rest.get(ESSAY, { query: { version: 3 } });
    assert.deepEqual(server.requests.map(({ headers }) => headers['if-none-match']), [undefined, undefined, undefined, '"7"']);
  });

  test('leaves out of the query what has no value, and repeats what has several', async () => {
    server.always(essay('"7"'));
    await rest.get('/api/people', { query: { q: 'a b&c', after: undefined, before: null, type: ['x', 'y'] } });
    await rest.get('/api/people?q=a', { query: { after: 'c1' } });
    assert.deepEqual(server.requests.map(({ url }) => url), ['/api/people?q=a+b%26c&type=x&type=y', '/api/people?q=a&after=c1']);
  });

  test('forgets what is gone', async () => {
    server.answers(essay('"7"'), problem(404, 'not-found'), essay('"0"'));
    await rest.get(ESSAY);
    const { status, type, message } = await rejection(rest.get(ESSAY));
    assert.deepEqual({ status, type, message }, { status: 404, type: 'urn:lectern:problem:not-found', message: 'It is not-found' });
    await rest.get(ESSAY);
    assert.equal('if-none-match' in server.requests[2].headers, false);
  });

  test('forgets everything on demand, as when a person signs out', async () => {
    server.always(essay('"7"'));
    await rest.get(ESSAY);
    rest.clear();
    await rest.get(ESSAY);
    await rest.put(`${ESSAY}/title`, { title: 'New' });
    assert.equal('if-none-match' in server.requests[1].headers, false);
  });

  test('goes through all pages of a list', async () => {
    server.answers({ body: { items: [1, 2], next: 'c1' } }, { body: { items: [], next: 'c2' } }, { body: { items: [3], next: null } });
    assert.deepEqual(await rest.all('/api/spaces', { query: { limit: 2 } }), [1, 2, 3]);
    assert.deepEqual(server.requests.map(({ url }) => url), ['', '&after=c1', '&after=c2'].map((more) => `/api/spaces?limit=2${more}`));
  });

  test('asks for no page that nobody wants', async () => {
    server.always({ body: { items: [1, 2], next: 'c1' } });
    for await (const item of rest.list('/api/spaces')) if (item === 2) break;
    assert.equal(server.requests.length, 1);
  });

  for (const [disposition, name] of [
    ['attachment; filename="essay.pdf"', 'essay.pdf'],
    ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%C3%A4%20b.pdf', 'ä b.pdf'],
    ['attachment; filename="say \\"hi\\".txt"', 'say "hi".txt'],
    ['attachment', undefined],
  ])
    test(`keeps a file under the name that it comes with: ${disposition}`, async () => {
      server.answers({ headers: { 'Content-Disposition': disposition, 'Content-Type': 'application/pdf' }, body: '%PDF' });
      const file = await rest.download('/api/files/f1');
      assert.equal(await file.blob.text(), '%PDF');
      assert.equal(file.name, name);
    });

  test('tries again while the server is not well', async () => {
    server.answers({ cut: true }, { status: 502, body: '<html>' }, problem(503, 'unavailable', {}, { 'Retry-After': '0' }), essay('"7"'));
    assert.equal((await rest.get(ESSAY)).version, 7);
    assert.equal(server.requests.length, 4);
  });

  test('tries again where no answer comes in time', async () => {
    rest = asking(server, { patience: 200 });
    server.answers({ hang: true });
    server.always(essay('"7"'));
    assert.equal((await rest.get(ESSAY)).version, 7);
    assert.ok(server.requests.length >= 2);
  });

  test('sends its token to no other server', async () => {
    for (const path of ['https://elsewhere.example/', '//elsewhere.example/', '@elsewhere.example/', 'api/me'])
      assert.ok((await rejection(rest.get(path))) instanceof TypeError, path);
    assert.equal(server.requests.length, 0);
  });

  test('says with its own reason that it was told to stop', async () => {
    server.always({ hang: true });
    const control = new AbortController();
    const asked = rejection(rest.get(ESSAY, { signal: control.signal }));
    control.abort(new Error('The page was left'));
    assert.equal((await asked).message, 'The page was left');
  });

  test('stops waiting for the next attempt when it is told to stop', async () => {
    server.always(problem(503, 'unavailable', {}, { 'Retry-After': '9' }));
    const control = new AbortController();
    rest = asking(server, { onResponse: () => setTimeout(() => control.abort(), 20) });
    assert.equal((await rejection(rest.get(ESSAY, { signal: control.signal }))).name, 'AbortError');
    assert.equal(server.requests.length, 1);
  });
});
