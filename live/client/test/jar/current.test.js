import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { resolved } from '../../scripts/successes.js';
import { apiTypes, eventTypes } from '../../scripts/types.js';
import { thingChangedBy } from '../../src/rest/versioned.js';
import { Lectern } from '../support/lectern.js';

describe('What the client knows of Lectern is what Lectern says of itself:', () => {
  let lectern;

  before(async () => {
    lectern = await Lectern.running();
  });

  const document = async (path) => (await fetch(lectern.base + path)).json();
  const writtenTypes = (name) => readFile(new URL(`../../src/${name}`, import.meta.url), 'utf8');
  const again = 'run npm run generate in live/client';

  test('the types of what is read and changed', async () => {
    assert.equal(await writtenTypes('api.d.ts'), await apiTypes(await document('/v3/api-docs')), again);
  });

  test('the types of events', async () => {
    assert.equal(await writtenTypes('events.d.ts'), await eventTypes(await document('/asyncapi.json')), again);
  });

  test('which changes name a version', async () => {
    const { paths, components } = await document('/v3/api-docs');
    const [demanding, taking, naming] = [[], [], []];
    for (const [path, operations] of Object.entries(paths))
      for (const [name, { parameters = [] }] of Object.entries(operations)) {
        const method = name.toUpperCase();
        if (!['PUT', 'POST', 'DELETE'].includes(method)) continue;
        const condition = parameters.map((each) => resolved(each, components.parameters)).find((each) => each.name === 'If-Match');
        if (condition?.required) demanding.push(`${method} ${path}`);
        if (condition) taking.push(`${method} ${path}`);
        if (thingChangedBy(method, path)) naming.push(`${method} ${path}`);
      }
    assert.ok(demanding.length > 15);
    assert.deepEqual(demanding.filter((change) => !naming.includes(change)), []);
    assert.deepEqual(naming.filter((change) => !demanding.includes(change)), ['PUT /api/submissions/{submission}/mark']);
    assert.deepEqual(naming.filter((change) => !taking.includes(change)), []);
  });
});
