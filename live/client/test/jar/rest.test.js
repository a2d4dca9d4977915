import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RestClient, StaleVersion } from '@lectern/client';
import { rejection } from '../support/asking.js';
import { Classroom } from '../support/classroom.js';

describe('With Lectern itself, who reads and changes', () => {
  let classroom;
  let essay;

  before(async () => {
    classroom = await Classroom.open();
    essay = `/api/assignments/${await classroom.assign('Essay')}`;
  });

  after(() => classroom?.close());

  const as = (user, options = {}) => {
    const { lectern } = classroom;
    return new RestClient({ url: lectern.base, token: () => lectern.signIn(user), backoff: { first: 5, most: 10 }, ...options });
  };

  /** Loses the first answer to each kind of change, after the server has given it. */
  const losing = () => {
    const lost = new Set();
    return async (url, request) => {
      const response = await fetch(url, request);
      if (request.method === 'GET' || lost.has(url)) return response;
      lost.add(url);
      throw new TypeError('The answer is lost');
    };
  };

  test('is sent nothing twice', async () => {
    const ben = as('ben');
    const first = await ben.get(essay);
    const second = await ben.get(essay);
    assert.deepEqual([first.status, second.status, second.unchanged], [200, 304, true]);
    assert.deepEqual(second.body, first.body);
    assert.equal(second.etag, first.etag);
  });

  test('does nothing twice although answers are lost, and finds what was done by its name', async () => {
    const ada = as('ada', { fetch: losing() });
    const { version } = await ada.get(essay);
    const renamed = await ada.put(`${essay}/title`, { title: 'On moss' });
    assert.equal(renamed.version, version + 1);
    assert.equal(renamed.body.title, 'On moss');
    const history = await ada.all(`${essay}/history`);
    assert.deepEqual(history.map(({ type }) => type), ['assignment:Created', 'assignment:Renamed']);
    assert.equal(history[1].correlationId, renamed.correlationId);

    const kept = await ada.upload(new Blob(['text']), { name: 'text.txt' });
    assert.equal(kept.status, 201);
    assert.equal(await (await ada.download(kept.location)).blob.text(), 'text');
  });

  test('is told how long each part of a change took', async () => {
    const ada = as('ada');
    const { timing } = await ada.post(`/api/spaces/${classroom.space}/assignments`, { title: 'Timed' });
    assert.deepEqual(Object.keys(timing), ['access', 'rule', 'append', 'view']);
    for (const duration of Object.values(timing)) assert.ok(duration >= 0 && duration < 60_000, `${duration} ms`);
  });

  test('names versions where they are needed, and nowhere else', async () => {
    const [ada, ben] = [as('ada'), as('ben')];
    const { body: receipt } = await ben.post(`${essay}/submissions`, { content: [{ type: 'paragraph', text: 'Moss' }] });
    const work = `/api/submissions/${receipt.submission}`;
    const mark = { points: null, feedback: [], handIn: 1 };
    await ada.get(work);
    await ada.put(`${work}/mark`, { ...mark, passed: false });
    await ada.put(`${work}/mark`, { ...mark, passed: true });
    await ada.post(`${work}/return`, { note: [{ type: 'paragraph', text: 'Again' }] });
    await ben.get(`${essay}/submission`);
    await ben.post(`${essay}/submissions`, { content: [{ type: 'paragraph', text: 'More moss' }] });
    await ben.post(`${work}/withdrawal`);
    assert.equal((await ben.get(work)).body.handIn, 'WITHDRAWN');

    const space = `/api/spaces/${classroom.space}`;
    await ada.get(space);
    await ada.put(`${space}/members/cat`, { role: 'STUDENT' });
    assert.equal((await ada.put(`${space}/name`, { name: 'Botany' })).body.name, 'Botany');
  });

  test('is told what others have changed', async () => {
    const stale = await rejection(as('ada').put(`${essay}/title`, { title: 'Late' }, { ifMatch: 0 }));
    assert.ok(stale instanceof StaleVersion);
    assert.ok(stale.currentVersion > 0);
    assert.equal(stale.changes[0].changes.title.to, 'On moss');
    assert.match(stale.message, /\w+ \w+/);
  });

  test('gets a new token where the old one is no good', async () => {
    const wishes = [];
    const token = ({ renew }) => {
      wishes.push(renew);
      return renew ? classroom.lectern.signIn('ben') : 'nonsense';
    };
    assert.equal((await as('ben', { token }).get('/api/me')).body.user, 'ben');
    assert.deepEqual(wishes, [false, true]);
  });

  test('is told in a sentence what is wrong', async () => {
    const ada = as('ada');
    const invalid = await rejection(ada.post(`/api/spaces/${classroom.space}/assignments`, { title: ' ' }));
    assert.deepEqual([invalid.status, invalid.type, invalid.errors[0].field], [400, 'urn:lectern:problem:validation', 'title']);
    const hidden = await rejection(as('cat').get('/api/spaces/unknown'));
    assert.deepEqual([hidden.status, hidden.type], [404, 'urn:lectern:problem:not-found']);
    assert.match(hidden.correlationId, /^[\w-]+$/);
  });
});
