/**
 * What a frame says.
 *
 * @param {string} body
 * @returns {any} undefined if it is no JSON
 */
export function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
