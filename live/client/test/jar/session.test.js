import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Refetcher } from '@lectern/client';
import { Classroom } from '../support/classroom.js';
import { noted, until } from '../support/hearing.js';

describe('With Lectern itself, a client', () => {
  let classroom;

  before(async () => {
    classroom = await Classroom.open();
  });

  after(() => classroom?.close());

  test('goes on from a position that it kept', async () => {
    const first = classroom.listening();
    const subscription = first.subscribe(classroom.students, noted());
    await until(() => subscription.state === 'live');
    await first.stop();
    for (const title of ['One', 'Two', 'Three']) await classroom.assign(title);

    const { heard, ...handlers } = noted();
    classroom.listening().subscribe(classroom.students, handlers, { after: subscription.position });
    await until(() => heard.length === 4);
    assert.equal(heard.at(-1), 'recovered');
  });

  test('has the app fetch its state after a position of another database', async () => {
    const { heard, ...handlers } = noted();
    classroom.listening().subscribe(classroom.students, handlers, { after: 'of-another-database' });
    await until(() => heard.length === 2);
    assert.match(heard[1], /^reset: /);
    assert.notEqual(heard[1], 'reset: new');
  });

  test('is denied what its user may not hear, and hears the rest', async () => {
    const client = classroom.listening();
    const denied = noted();
    client.subscribe(classroom.educators, denied);
    const own = client.subscribe('/user/queue/live', noted());
    await until(() => own.state === 'live' && denied.heard.length === 1);
    assert.match(denied.heard[0], /^denied: /);
  });

  test('goes on with the others when a destination is misspelt', async () => {
    const client = classroom.listening();
    const misspelt = noted();
    const slip = client.subscribe(classroom.students.replace('spaces', 'space'), misspelt);
    const students = noted();
    const subscription = client.subscribe(classroom.students, students);
    await until(() => subscription.state === 'live' && slip.state === 'denied');
    assert.deepEqual(misspelt.heard, ['denied: bad-destination']);
    await classroom.assign('Heard');
    await until(() => students.heard.length === 3);
    assert.equal(client.state, 'connected');
  });

  test('is told when its user loses the role, and stays', async () => {
    await classroom.enrol('eve');
    const client = classroom.listening({ token: () => classroom.lectern.signIn('eve') });
    const { heard, ...handlers } = noted();
    const subscription = client.subscribe(classroom.students, handlers);
    await until(() => subscription.state === 'live');
    await classroom.remove('eve');
    await until(() => heard.includes('revoked'));
    assert.equal(subscription.state, 'revoked');
    assert.equal(client.state, 'connected');
  });

  test('misses nothing when its token ends, and gets a new one', async () => {
    const wishes = [];
    const token = ({ renew }) => {
      wishes.push(renew);
      return classroom.lectern.signIn('ben', renew ? 3_600 : 3);
    };
    const client = classroom.listening({ token });
    const events = [];
    const resets = [];
    const handlers = { onEvent: ({ type }) => events.push(type), onReset: ({ reason }) => resets.push(reason) };
    const subscription = client.subscribe(classroom.students, handlers);
    await until(() => subscription.state === 'live');
    await until(() => wishes.length === 2);
    await classroom.assign('After');
    await until(() => events.length === 1);
    assert.deepEqual(wishes, [false, true]);
    assert.deepEqual(resets, ['new']);
  });

  test('fetches what a thin event speaks of', async () => {
    const fresh = [];
    const { lectern } = classroom;
    const refetcher = new Refetcher({
      token: () => lectern.signIn('ben'),
      spread: 50,
      onFresh: ({ etag, body }) => fresh.push({ version: etag.slice(0, 2), title: body.title }),
    });
    const subscription = classroom.listening().subscribe(classroom.students, {
      onEvent: ({ data, version }) => refetcher.soon(`${lectern.base}/api/assignments/${data.assignment}`, { version }),
    });
    await until(() => subscription.state === 'live');
    const essay = await classroom.assign('Essay');
    await until(() => fresh.length === 1);
    await lectern.ask('ada', 'PUT', `/api/assignments/${essay}/title`, { title: 'On moss' }, { 'If-Match': '"0"' });
    await until(() => fresh.length === 2);
    assert.deepEqual(fresh, [
      { version: '"0', title: 'Essay' },
      { version: '"1', title: 'On moss' },
    ]);
    refetcher.stop();
  });
});
