import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const COMPILER = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const STRICT = { target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true, skipDefaultLibCheck: true };

describe('An app in TypeScript compiles strictly', { concurrency: 1 }, () => {
  let app;

  before(async () => {
    app = await mkdtemp(join(tmpdir(), 'lectern-app-'));
    await mkdir(join(app, 'node_modules', '@lectern'), { recursive: true });
    await symlink(PACKAGE, join(app, 'node_modules', '@lectern', 'client'));
    await copyFile(join(PACKAGE, 'test', 'sample.ts'), join(app, 'sample.ts'));
  });

  after(() => rm(app, { recursive: true, force: true }));

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
    ['es2022', 'node10'],
  ])
    test(`with the resolution of modules ${moduleResolution}`, async () => {
      const compilerOptions = { ...STRICT, module, moduleResolution };
      await writeFile(join(app, 'package.json'), '{ "type": "module" }');
      await writeFile(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['sample.ts'] }));
      const { failure, output } = await new Promise((resolve) =>
        execFile(process.execPath, [COMPILER, '-p', app], (failed, stdout) => resolve({ failure: failed, output: stdout })),
      );
      assert.equal(failure, null, output);
    });
});
