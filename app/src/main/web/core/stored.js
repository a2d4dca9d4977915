/**
 * What a browser stores for this page; where it refuses, or has no room, it lasts as long as the page does.
 *
 * @param {() => Storage} find
 */
const stored = (find) => {
  const instead = new Map();
  const attempt = (act) => {
    try {
      return act(find());
    } catch (refused) {
      if (refused instanceof DOMException) return undefined;
      throw refused;
    }
  };
  return {
    get: (key) => instead.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    set(key, text) {
      const done = attempt((storage) => storage.setItem(key, text) ?? true);
      if (done) instead.delete(key);
      else instead.set(key, text);
    },
    drop(key) {
      instead.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
};

/** For all windows, and after the browser was closed. */
export const lasting = stored(() => localStorage);

/** For this window alone. */
export const ofWindow = stored(() => sessionStorage);
