/**
 * Tells when a browser is online again or its page is looked at again, which is when a person expects news.
 *
 * @param {() => void} wake
 * @returns {() => void} ends it
 */
export function watchForWaking(wake) {
  const { document } = globalThis;
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  globalThis.addEventListener?.('online', wake);
  document?.addEventListener('visibilitychange', onVisible);
  return () => {
    globalThis.removeEventListener?.('online', wake);
    document?.removeEventListener('visibilitychange', onVisible);
  };
}
