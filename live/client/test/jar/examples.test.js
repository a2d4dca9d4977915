import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { WebSocket } from 'ws';
import { showAssignments } from '../../examples/app.js';
import { handInFile, saveFile } from '../../examples/files.js';
import { listen } from '../../examples/listening.js';
import { asItWas, assignmentsOf, lastRename, openSpace, redraw } from '../../examples/reading.js';
import { listenAcrossReloads } from '../../examples/resuming.js';
import { demoToken, signIn, signOut } from '../../examples/sign-in.js';
import { reveal, setAssignment, TitleForm } from '../../examples/writing.js';
import { Classroom } from '../support/classroom.js';
import { until } from '../support/hearing.js';

globalThis.WebSocket ??= WebSocket; // which Node.js 20 has not

/** Where a page keeps what outlives a reload. */
class Storage extends Map {
  getItem = (key) => this.get(key) ?? null;
  setItem = (key, value) => void this.set(key, value);
}

describe('The examples, with Lectern itself', () => {
  let classroom;
  let space;
  const signedIn = [];

  before(async () => {
    classroom = await Classroom.open();
    space = classroom.space;
  });

  after(async () => {
    await Promise.all(signedIn.map(signOut));
    await classroom?.close();
  });

  const enter = (user, more = {}) => {
    const url = classroom.lectern.base;
    const app = signIn({ url, newToken: () => demoToken(url, user), onFresh: () => {}, onGone: () => {}, ...more });
    signedIn.push(app);
    return app;
  };

  test('the app in ten lines shows what is there, what comes, and what goes', async () => {
    const url = classroom.lectern.base;
    const shown = new Map();
    await classroom.assign('There');
    const live = showAssignments({
      url,
      space,
      token: () => demoToken(url, 'ben'),
      show: ({ assignment, title }) => shown.set(`/api/assignments/${assignment}`, title),
      hide: ({ url: gone }) => shown.delete(gone),
    });
    const titles = () => [...shown.values()].sort().join();
    await until(() => titles() === 'There');
    const coming = await classroom.assign('Coming');
    await until(() => titles() === 'Coming,There');
    await classroom.lectern.ask('ada', 'PUT', `/api/assignments/${coming}/visibility`, { hidden: true }, { 'If-Match': '"0"' });
    await until(() => titles() === 'There');
    await live.stop();
  });

  test('a form keeps what is typed, shows what others did, and overwrites only what was seen', async () => {
    const ada = enter('ada');
    const eva = enter('eva');
    await ada.rest.put(`/api/spaces/${space}/members/eva`, { role: 'EDUCATOR' });
    const essay = await setAssignment(ada.rest, space, 'Essay');
    const [form, other] = [new TitleForm(ada.rest, essay), new TitleForm(eva.rest, essay)];
    await form.open();
    await other.open();
    other.title = 'On fern';
    assert.deepEqual(await other.save(), { saved: true });
    form.title = 'On moss';
    assert.deepEqual(await form.save(), { conflict: { by: 'eva', title: 'On fern' } });
    assert.equal(form.title, 'On moss');
    assert.deepEqual(await form.saveAnyway(), { saved: true });
    assert.equal((await asItWas(ada.rest, essay, 0)).title, 'Essay');
    assert.equal((await lastRename(ada.rest, space)).ids.assignment, essay);
    form.title = '';
    assert.match((await form.save()).refused, /\w+/);
  });

  test('what is shown follows what happens, and nothing is drawn twice', async () => {
    const ada = enter('ada');
    const fresh = [];
    const ben = enter('ben', { onFresh: ({ body }) => fresh.push(body.title), onGone: ({ status }) => fresh.push(status) });
    const moved = [];
    const subscription = listen(ben, space, { reload: () => {}, moved: (type) => moved.push(type) });
    ben.live.start();
    await until(() => subscription.state === 'live');
    const essay = await setAssignment(ada.rest, space, 'Essay');
    await reveal(ada.rest, essay);
    await until(() => moved.includes('assignment:Revealed'));
    const drawn = [];
    await redraw(ben.rest, essay, ({ title }) => drawn.push(title));
    await redraw(ben.rest, essay, ({ title }) => drawn.push(title));
    await ada.rest.put(`/api/assignments/${essay}/title`, { title: 'On moss' });
    await until(() => fresh.length === 1);
    await ada.rest.put(`/api/assignments/${essay}/visibility`, { hidden: true });
    await until(() => fresh.length === 2);
    assert.deepEqual([drawn, fresh], [['Essay'], ['On moss', 404]]);
  });

  test('a page that is loaded again hears what it missed', async () => {
    const ada = enter('ada');
    const storage = new Storage();
    const heard = [];
    const page = async () => {
      const ben = enter('ben');
      const subscription = listenAcrossReloads(ben.live, classroom.students, {
        storage,
        reload: () => heard.push('reload'),
        apply: ({ type }) => heard.push(type),
      });
      ben.live.start();
      await until(() => subscription.state === 'live' && storage.size === 1);
      return ben;
    };
    await (await page()).live.stop();
    await ada.rest.post(`/api/spaces/${space}/assignments`, { title: 'Missed', hidden: false });
    await (await page()).live.stop();
    assert.deepEqual(heard.slice(0, 2), ['reload', 'assignment:Created']);
  });

  test('a file is handed in, and read by who marks it', async () => {
    const [ada, ben] = [enter('ada'), enter('ben')];
    assert.deepEqual(await openSpace(ada.rest, space), { name: 'Biology', mayEdit: true });
    const essay = await classroom.assign('Essay');
    const file = new File(['On moss'], 'essay.txt', { type: 'text/plain' });
    const receipt = await handInFile(ben.rest, essay, file, 'Here it is');
    assert.equal(receipt.number, 1);
    const { body } = await ada.rest.get(`/api/submissions/${receipt.submission}`);
    const saved = [];
    await saveFile(ada.rest, body.content[1].file, async (blob, name) => saved.push(name, await blob.text()));
    await until(() => saved.length === 2);
    assert.deepEqual(saved, ['essay.txt', 'On moss']);
    assert.ok((await assignmentsOf(ben.rest, space)).some(({ assignment }) => assignment === essay));
  });
});
