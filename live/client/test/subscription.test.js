import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { clientOf, noted, until } from './support/hearing.js';
import { ScriptedServer } from './support/scripted-server.js';

const TOPIC = '/topic/spaces.s1.students';

describe('A subscription', () => {
  let server;
  let client;
  let listener;
  let subscription;
  let session;

  beforeEach(async () => {
    server = await ScriptedServer.start();
    client = clientOf(server);
    listener = noted();
    subscription = client.subscribe(TOPIC, listener);
    client.start();
    session = await server.session();
  });

  afterEach(async () => {
    await client.stop();
    await server.stop();
  });

  const hears = async (...expected) => {
    await until(() => listener.heard.length >= expected.length, `${expected} (heard ${listener.heard})`);
    assert.deepEqual(listener.heard.splice(0), expected);
  };

  test('begins without a position, and has the app fetch its state', async () => {
    const ear = await session.subscribed();
    assert.equal(ear.headers.destination, TOPIC);
    assert.equal('resume-after' in ear.headers, false);
    assert.equal(subscription.state, 'joining');

    ear.synced('p1', null);
    await hears('synced', 'reset: new');
    assert.equal(subscription.state, 'live');
    assert.equal(subscription.position, 'p1');
  });

  test('hears events in order', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', 'p0');
    ear.event('p2', 'p0');
    ear.event('p5', 'p2');
    await hears('synced', 'reset: new', 'p2', 'p5');
    assert.equal(subscription.position, 'p5');
  });

  test('hears the first event where there was none before', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.event('p2', null);
    await hears('synced', 'reset: new', 'p2');
  });

  test('goes on after a cut with what it missed', async () => {
    const first = await session.subscribed();
    first.synced('p1', 'p0');
    first.event('p2', 'p0');
    await hears('synced', 'reset: new', 'p2');
    session.cut();

    const again = await (await server.session()).subscribed();
    assert.equal(again.headers['resume-after'], 'p2');
    assert.notEqual(again.headers.id, first.headers.id);
    again.event('p3', 'p2');
    again.synced('p4', 'p3', true);
    again.event('p5', 'p3');
    await hears('p3', 'recovered', 'p5');
  });

  test('goes on from within a replay that was cut', async () => {
    (await session.subscribed()).synced('p1', 'p1');
    await hears('synced', 'reset: new');
    session.cut();
    const second = await server.session();
    (await second.subscribed()).event('p2', 'p1');
    await hears('p2');
    second.cut();

    const third = await (await server.session()).subscribed();
    assert.equal(third.headers['resume-after'], 'p2');
    third.synced('p2', 'p2', true);
    await hears('recovered');
  });

  test('begins anew when the cut came before the verdict', async () => {
    await session.subscribed();
    session.cut();
    const again = await (await server.session()).subscribed();
    assert.equal('resume-after' in again.headers, false);
  });

  test('drops an event that it has heard', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.event('p2', null);
    ear.event('p3', 'p2');
    ear.event('p2', null);
    ear.event('p3', 'p2');
    ear.event('p4', 'p3');
    await hears('synced', 'reset: new', 'p2', 'p3', 'p4');
  });

  test('asks again from where it stood when an event does not follow the one before', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.event('p2', null);
    ear.event('p4', 'p3');
    await hears('synced', 'reset: new', 'p2', 'gap: p2');
    assert.deepEqual(await session.next(), { command: 'UNSUBSCRIBE', headers: { id: ear.headers.id }, body: '' });
    const again = await session.subscribed();
    assert.equal(again.headers['resume-after'], 'p2');

    ear.event('p5', 'p4');
    again.event('p3', 'p2');
    again.event('p4', 'p3');
    again.synced('p5', 'p4', true);
    await hears('p3', 'p4', 'recovered');
  });

  test('asks again when a mark names an event that it has not heard', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', 'p0');
    ear.say('live:Mark', { position: 'p9', last: 'p7' });
    await hears('synced', 'reset: new', 'gap: p1');
    await session.next();
    assert.equal((await session.subscribed()).headers['resume-after'], 'p1');
  });

  test('asks again when a replay ends before the newest event', async () => {
    (await session.subscribed()).synced('p1', 'p1');
    await hears('synced', 'reset: new');
    session.cut();
    const next = await server.session();
    const ear = await next.subscribed();
    ear.event('p2', 'p1');
    ear.synced('p4', 'p3', true);
    await hears('p2', 'gap: p2');
    await next.next();
    assert.equal((await next.subscribed()).headers['resume-after'], 'p2');
  });

  test('asks again after a message that cannot be read', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.send('{"type":"thing:Mo');
    await hears('synced', 'reset: new', 'gap: p1');
    await session.next();
    (await session.subscribed()).send('null');
    await hears('gap: p1');
  });

  test('has the app fetch its state when the same gap stays', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', 'p1');
    ear.event('p4', 'p3');
    await hears('synced', 'reset: new', 'gap: p1');
    await session.next();
    (await session.subscribed()).event('p4', 'p3');
    await hears('gap: p1');
    await session.next();

    const anew = await session.subscribed();
    assert.equal('resume-after' in anew.headers, false);
    anew.synced('p5', 'p4');
    anew.event('p6', 'p4');
    await hears('synced', 'reset: gap', 'p6');
  });

  test('mends a second gap as it did the first', async () => {
    let ear = await session.subscribed();
    ear.synced('p1', 'p1');
    for (const [missing, next] of [['p2', 'p3'], ['p4', 'p5']]) {
      const stood = subscription.position ?? 'p1';
      ear.event(next, missing);
      await until(() => listener.heard.includes(`gap: ${stood}`) || listener.heard.includes('gap: p1'));
      await session.next();
      ear = await session.subscribed();
      assert.equal(ear.headers['resume-after'], subscription.position);
      ear.event(missing, subscription.position);
      ear.event(next, missing);
      ear.synced(next, next, true);
    }
    await hears('synced', 'reset: new', 'gap: p1', 'p2', 'p3', 'recovered', 'gap: p3', 'p4', 'p5', 'recovered');
  });

  test('has the app fetch its state when the server cannot tell what was missed', async () => {
    (await session.subscribed()).synced('p1', null);
    await hears('synced', 'reset: new');
    session.cut();
    const ear = await (await server.session()).subscribed();
    ear.say('live:Reset', { position: 'q7', last: 'q5', reason: 'epoch' });
    ear.event('q8', 'q5');
    await hears('synced', 'reset: epoch', 'q8');
  });

  test('moves on with marks, so that a later resume is short', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', 'p0');
    ear.say('live:Mark', { position: 'p9', last: 'p0' });
    await hears('synced', 'reset: new', 'mark: p9');
    session.cut();
    const again = await (await server.session()).subscribed();
    assert.equal(again.headers['resume-after'], 'p9');
    again.event('p10', 'p0');
    await hears('p10');
  });

  for (const reason of ['role', 'bad-destination'])
    test(`ends when it is denied (${reason}), and the others go on`, async () => {
      const other = noted();
      client.subscribe('/user/queue/live.fat', other);
      (await session.subscribed()).say('live:Denied', { reason });
      (await session.subscribed()).synced('p1', null);
      await hears(`denied: ${reason}`);
      await until(() => other.heard.length === 2);
      assert.equal(subscription.state, 'denied');
      session.cut();

      const next = await server.session();
      assert.equal((await next.subscribed()).headers.destination, '/user/queue/live.fat');
      assert.equal(next.waiting, 0);
    });

  test('ends when the role is lost', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.say('live:Revoked', {});
    ear.event('p2', null);
    await hears('synced', 'reset: new', 'revoked');
    await session.say('live:Mark', {});
    assert.equal(subscription.state, 'revoked');
    assert.deepEqual(listener.heard, []);
  });

  test('says good-bye when the app has heard enough', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    await hears('synced', 'reset: new');
    subscription.unsubscribe();
    assert.deepEqual((await session.next()).headers, { id: ear.headers.id });
    assert.equal(subscription.state, 'closed');
  });

  test('goes on from a position that the app has kept', async () => {
    const kept = noted();
    await session.subscribed();
    client.subscribe(TOPIC, kept, { after: 'p7' });
    const ear = await session.subscribed();
    assert.equal(ear.headers['resume-after'], 'p7');
    ear.event('p8', 'p3');
    ear.synced('p9', 'p8', true);
    await until(() => kept.heard.length === 2);
    assert.deepEqual(kept.heard, ['p8', 'recovered']);
  });

  test('survives a handler that throws', async () => {
    const events = [];
    client.subscribe('/user/queue/live', {
      onEvent: ({ position }) => {
        events.push(position);
        throw new Error('The app is wrong');
      },
    });
    await session.subscribed();
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.event('p2', null);
    ear.event('p3', 'p2');
    await until(() => events.length === 2);
    assert.deepEqual(client.errors, ['The app is wrong', 'The app is wrong']);
  });

  test('tells of a state that could not be fetched', async () => {
    client.subscribe('/user/queue/live', { onReset: async () => Promise.reject(new Error('The app is offline')) });
    await session.subscribed();
    (await session.subscribed()).synced('p1', null);
    await until(() => client.errors.length === 1);
    assert.deepEqual(client.errors, ['The app is offline']);
  });

  test('tells nothing once the app has heard enough, not even what belongs together', async () => {
    const ear = await session.subscribed();
    listener.onSynced = () => subscription.unsubscribe();
    ear.synced('p1', null);
    await session.next();
    assert.deepEqual(listener.heard, []);
  });

  test('passes over control messages that it does not know', async () => {
    const ear = await session.subscribed();
    ear.synced('p1', null);
    ear.say('live:Whatever', { new: true });
    ear.event('p2', null);
    await hears('synced', 'reset: new', 'p2');
  });

  test('is one of 63 at most', async () => {
    for (let number = 1; number < 63; number++) client.subscribe(`/topic/spaces.s${number}.students`, {});
    assert.throws(() => client.subscribe('/user/queue/live', {}), RangeError);
    subscription.unsubscribe();
    client.subscribe('/user/queue/live', {});
  });
});
