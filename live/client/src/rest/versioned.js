/** The changes that are refused without If-Match; in brackets the path of the thing whose version is meant. */
const VERSIONED = [
  /^PUT (\/api\/spaces\/[^/]+)\/name$/,
  /^PUT (\/api\/assignments\/[^/]+)\/(?:title|brief|schedule|points|visibility|archive)$/,
  /^(?:PUT|DELETE) (\/api\/assignments\/[^/]+)\/extensions\/[^/]+$/,
  /^(?:POST|DELETE) (\/api\/assignments\/[^/]+)\/grade-release$/,
  /^POST (\/api\/submissions\/[^/]+)\/(?:withdrawal|return)$/,
  /^PUT (\/api\/submissions\/[^/]+\/mark)$/,
  /^PUT (\/api\/conversations\/[^/]+)\/(?:pin|lock)$/,
  /^PUT (\/api\/messages\/[^/]+)\/(?:blocks|endorsement)$/,
  /^POST (\/api\/messages\/[^/]+)\/(?:restore|erasure)$/,
  /^DELETE (\/api\/messages\/[^/]+)$/,
];
/** The changes that name no version, and yet move that of a thing. */
const MOVING = [/^(?:PUT|DELETE) (\/api\/spaces\/[^/]+)\/members\/[^/]+$/, /^PUT (\/api\/assignments\/[^/]+)\/services$/];
const OWN_SUBMISSION = /^\/api\/assignments\/[^/]+\/submission$/;

/**
 * The path of the thing whose version a change names.
 *
 * @param {string} method
 * @param {string} path
 * @returns {string | undefined} undefined if the change needs to name none
 */
export function thingChangedBy(method, path) {
  return thingOf(VERSIONED, method, path);
}

/**
 * The path of a thing whose version moves by a change that names none.
 *
 * @param {string} method
 * @param {string} path
 */
export function thingMovedBy(method, path) {
  return thingOf(MOVING, method, path);
}

/**
 * The path by which the thing that was read is changed.
 *
 * @param {string} path by which it was read
 * @param {any} body
 */
export function thingReadBy(path, body) {
  return OWN_SUBMISSION.test(path) && body?.submission ? `/api/submissions/${body.submission}` : path;
}

/**
 * @param {RegExp[]} changes
 * @param {string} method
 * @param {string} path
 */
function thingOf(changes, method, path) {
  const call = `${method} ${path}`;
  return changes.map((change) => change.exec(call)?.[1]).find((thing) => thing !== undefined);
}
