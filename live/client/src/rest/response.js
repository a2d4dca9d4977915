import { versionOf } from '../version.js';

const JSON_TYPE = /[/+]json\b/;

/** @typedef {import('./sender.js').Answer} Answer */
/** @typedef {import('../rest.js').RestResponse<any>} RestResponse */

/**
 * What was answered, read for the app.
 *
 * @param {Answer} answer
 * @param {Partial<RestResponse>} [more]
 * @returns {RestResponse}
 */
export function responseOf(answer, more) {
  const { status, headers } = answer;
  const location = headers.get('Location');
  return { status, headers, body: bodyOf(answer), location, unchanged: false, ...said(headers), ...more };
}

/**
 * The body, anew each time, so that what one part of an app does to it no other sees.
 *
 * @param {Answer} answer
 */
export function bodyOf({ headers, text }) {
  if (text === '') return undefined;
  return JSON_TYPE.test(headers.get('Content-Type') ?? '') ? JSON.parse(text) : text;
}

/**
 * What headers say that an app may want to know.
 *
 * @param {Headers} headers
 */
export function said(headers) {
  const etag = headers.get('ETag');
  const version = versionOf(etag);
  return {
    etag,
    version: Number.isNaN(version) ? undefined : version,
    correlationId: headers.get('X-Correlation-Id'),
    timing: timing(headers.get('Server-Timing') ?? ''),
  };
}

/**
 * @param {string} text such as "access;dur=0.4, rule;dur=1.2"
 * @returns {Record<string, number>} in milliseconds
 */
function timing(text) {
  const parts = text.matchAll(/([\w-]+)\s*;\s*dur=([\d.]+)/g);
  return Object.fromEntries(Array.from(parts, ([, name, duration]) => [name, Number(duration)]));
}
