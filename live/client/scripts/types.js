import openapiTypes, { astToString } from 'openapi-typescript';
import { eventSchemas } from './event-schemas.js';
import { successesOf } from './successes.js';

const WARNING = '// Written by `npm run generate`: not to be changed by hand.\n\n';

/**
 * The types of the REST API.
 *
 * @param {any} openapi the document at `/v3/api-docs`
 */
export async function apiTypes(openapi) {
  return written(successesOf(openapi));
}

/**
 * The types of live events.
 *
 * @param {any} asyncapi the document at `/asyncapi.json`
 */
export async function eventTypes(asyncapi) {
  const schemas = eventSchemas(asyncapi);
  return written({ openapi: '3.1.0', info: asyncapi.info, paths: {}, components: { schemas } });
}

/** @param {any} document */
async function written(document) {
  return WARNING + astToString(await openapiTypes(document, { alphabetize: true }));
}
