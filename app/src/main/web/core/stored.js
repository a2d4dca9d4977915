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
    /** @returns {boolean} whether the browser has stored it */
    set(key, text) {
      const done = attempt((storage) => storage.setItem(key, text) ?? true) ?? false;
      if (done) instead.delete(key);
      else instead.set(key, text);
      return done;
    },
    drop(key) {
      instead.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
    /** All keys that begin so. */
    keys(prefix) {
      const all = new Set([...instead.keys(), ...(attempt((storage) => Object.keys(storage)) ?? [])]);
      return [...all].filter((key) => key.startsWith(prefix));
    },
  };
};

/** For all windows, and after the browser was closed. */
export const lasting = stored(() => localStorage);

/** For this window alone. */
export const ofWindow = stored(() => sessionStorage);

/** An id as a part of a key that ends with a dot, so that no id is the beginning of another one. */
export const keyOf = (id) => encodeURIComponent(id).replaceAll('.', '%2E');
