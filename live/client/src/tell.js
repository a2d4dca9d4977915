/**
 * Calls what an app has given, so that its mistakes stay its own, also those that come later.
 *
 * @template {any[]} A
 * @param {(error: unknown) => void} onError
 * @param {((...told: A) => unknown) | undefined} handler
 * @param {A} told
 */
export function tell(onError, handler, ...told) {
  try {
    const answer = handler?.(...told);
    if (answer instanceof Promise) answer.catch(onError);
  } catch (error) {
    onError(error);
  }
}

/**
 * Tells an app what goes wrong; where it stumbles over that as well, the console is told of both.
 *
 * @param {((error: unknown) => unknown) | undefined} onError by default it is logged
 * @returns {(error: unknown) => void}
 */
export function reporter(onError) {
  if (!onError) return (error) => console.error(error);
  return (error) => tell((second) => console.error(error, second), onError, error);
}
