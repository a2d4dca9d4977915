/**
 * The version that an entity tag names.
 *
 * @param {string | null | undefined} etag such as "7-5f0c9a31" or "7-5f0c9a31-digest"
 * @returns {number} NaN if it names none
 */
export function versionOf(etag) {
  return Number(/^"(\d+)/.exec(etag ?? '')?.[1] ?? NaN);
}
