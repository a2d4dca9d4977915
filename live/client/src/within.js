/**
 * Waits for an answer, but not for ever.
 *
 * @template T
 * @param {number} patience in milliseconds
 * @param {string} complaint
 * @param {(signal: AbortSignal) => T | Promise<T>} ask told by the signal when nobody waits any more
 * @param {AbortController} [control] ends it earlier
 * @throws {Error} with the complaint, if there is no answer in time
 */
export async function within(patience, complaint, ask, control = new AbortController()) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(complaint));
      control.abort();
    }, patience);
  });
  try {
    return await Promise.race([ask(control.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
