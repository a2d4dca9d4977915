/**
 * The path with its query, beside one that it may have already.
 *
 * @param {string} path
 * @param {Record<string, unknown>} [query] members without a value are left out
 * @throws {TypeError} if it is no path of this server
 */
export function targetOf(path, query = {}) {
  if (!/^\/(?!\/)/.test(path)) throw new TypeError(`A path begins with one slash, unlike ${path}`);
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(given.flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)])));
  return given.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
}

/**
 * A body as it is sent, and what it is said to be.
 *
 * @param {any} body
 * @param {string} [contentType] of a body that is sent as it is
 * @returns {{ body?: BodyInit, headers: Record<string, string> }}
 */
export function encoded(body, contentType) {
  if (body === undefined || body instanceof FormData) return { body, headers: {} };
  if (contentType !== undefined) return { body, headers: { 'Content-Type': contentType } };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

/** A key that no other request has. Not `randomUUID`, which is there in secure contexts alone. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The name under which a file is to be kept.
 *
 * @param {string | null} disposition as RFC 6266 has it
 */
export function fileName(disposition) {
  const encodedName = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encodedName !== undefined) return decodeURIComponent(encodedName);
  return /filename="((?:[^"\\]|\\.)*)"/.exec(disposition ?? '')?.[1]?.replace(/\\(.)/g, '$1');
}
