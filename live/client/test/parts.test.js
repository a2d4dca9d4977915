import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Backoff } from '../src/backoff.js';
import { Continuity, GAP, NEXT, REPEAT } from '../src/continuity.js';

describe('The wait before coming back', () => {
  test('lies anywhere below a ceiling that doubles up to the highest', () => {
    const highest = new Backoff({ first: 1_000, most: 30_000 }, () => 1);
    const waits = Array.from({ length: 7 }, () => highest.next());
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    assert.equal(new Backoff({}, () => 0).next(), 0);
  });

  test('begins anew when all is well', () => {
    const backoff = new Backoff({ first: 10, most: 1_000 }, () => 1);
    backoff.next();
    backoff.next();
    backoff.reset();
    assert.equal(backoff.next(), 10);
  });

  test('stays below the highest however often one comes back', () => {
    const backoff = new Backoff({ first: 10, most: 1_000 }, () => 1);
    for (let attempt = 0; attempt < 5_000; attempt++) assert.ok(backoff.next() <= 1_000);
  });
});

describe('Continuity', () => {
  test('knows repeats among the last thousand events, and takes older ones for gaps', () => {
    const continuity = new Continuity();
    continuity.restart({ position: 'p0', last: null });
    for (let number = 1; number <= 2_000; number++)
      assert.equal(continuity.take(event(number, number === 1 ? null : `p${number - 1}`)), NEXT);
    assert.equal(continuity.take(event(1_990, 'p1989')), REPEAT);
    assert.equal(continuity.take(event(3, 'p2')), GAP);
    assert.equal(continuity.position, 'p2000');
  });

  const event = (number, previous) => ({ id: `e${number}`, position: `p${number}`, previous });
});

test('The types are those of the code', () => {
  const here = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: here, stdio: 'inherit' });
});
