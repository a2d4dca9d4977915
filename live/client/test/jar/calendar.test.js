import ICAL from 'ical.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RestClient } from '@lectern/client';
import { Classroom } from '../support/classroom.js';

describe('A calendar program that is not ours', () => {
  let classroom;

  before(async () => {
    classroom = await Classroom.open();
  });

  after(() => classroom?.close());

  const as = (user) => new RestClient({ url: classroom.lectern.base, token: () => classroom.lectern.signIn(user) });

  test('shows what is due at the right instants, extensions included, and the titles as they are', async () => {
    const [ada, cat] = [as('ada'), as('cat')];
    const assignments = `/api/spaces/${classroom.space}/assignments`;
    await classroom.enrol('cat');
    const title = 'Moss, fern; \\ "lichen" – 苔 and a line that is far too long for one line of a calendar file 🌿🌿🌿';
    const beforeSummer = await ada.post(assignments, { title, due: '2030-03-31T00:59:59Z', hidden: false });
    await ada.post(assignments, { title: 'Leap', due: '2032-02-29T23:59:59Z', hidden: false });
    await ada.put(`${beforeSummer.location}/extensions/cat`, { until: '2030-03-31T01:00:00Z', reason: 'ill' });

    const calendar = await cat.post('/api/me/calendar');
    const file = await fetch(new URL(calendar.body.url, classroom.lectern.base));
    const parsed = new ICAL.Component(ICAL.parse(await file.text()));
    const due = parsed.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    assert.deepEqual(
      due.map(({ summary, startDate }) => ({ summary, at: startDate.toJSDate().toISOString() })).sort((a, b) => a.at.localeCompare(b.at)),
      [
        { summary: title, at: '2030-03-31T01:00:00.000Z' },
        { summary: 'Leap', at: '2032-02-29T23:59:59.000Z' },
      ],
    );
    assert.equal(new Set(due.map(({ uid }) => uid)).size, 2);
  });
});
