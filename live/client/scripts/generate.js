// Writes the types of what Lectern describes: npm run generate [ADDRESS], of one that runs; or of files: --openapi=FILE --asyncapi=FILE
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { apiTypes, eventTypes } from './types.js';

const options = /** @type {const} */ ({ openapi: { type: 'string' }, asyncapi: { type: 'string' } });
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [address = 'http://localhost:8080'] = positionals;
const fromFiles = values.openapi !== undefined || values.asyncapi !== undefined;

const written = [
  { file: values.openapi, path: '/v3/api-docs', types: apiTypes, target: '../src/api.d.ts' },
  { file: values.asyncapi, path: '/asyncapi.json', types: eventTypes, target: '../src/events.d.ts' },
];
for (const { file, path, types, target } of written) {
  if (fromFiles && file === undefined) continue;
  const document = file === undefined ? await fetch(address + path).then((response) => response.json()) : JSON.parse(await readFile(file, 'utf8'));
  await writeFile(new URL(target, import.meta.url), await types(document));
}
