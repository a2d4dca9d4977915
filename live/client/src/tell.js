/**
 * Calls what an app has given, so that its mistakes stay its own.
 *
 * @template {any[]} A
 * @param {(error: unknown) => void} onError
 * @param {((...told: A) => void) | undefined} handler
 * @param {A} told
 */
export function tell(onError, handler, ...told) {
  try {
    handler?.(...told);
  } catch (error) {
    onError(error);
  }
}
