/**
 * Tells when a browser is online again, by whichever network, or its page is looked at again, which is when a person
 * expects news.
 *
 * @param {{ online: () => void, seen: () => void }} listener
 * @returns {() => void} ends it
 */
export function watchForWaking({ online, seen }) {
  const { document } = globalThis;
  const onVisible = () => {
    if (document.visibilityState === 'visible') seen();
  };
  globalThis.addEventListener?.('online', online);
  document?.addEventListener('visibilitychange', onVisible);
  return () => {
    globalThis.removeEventListener?.('online', online);
    document?.removeEventListener('visibilitychange', onVisible);
  };
}
