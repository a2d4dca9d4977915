/**
 * What a frame says.
 *
 * @param {string} body
 * @returns {any} undefined if it is no message
 */
export function parsed(body) {
  try {
    const message = JSON.parse(body);
    return typeof message?.type === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
