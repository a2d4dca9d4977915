/**
 * Where one is, as the part of the address after `#`: `#/spaces/s1/assignments/a1` is `['spaces', 's1', 'assignments', 'a1']`.
 * What cannot be read, as `#/100%`, leads home.
 */
export function route() {
  try {
    return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
  } catch (unreadable) {
    if (unreadable instanceof URIError) return [];
    throw unreadable;
  }
}

export const link = (...parts) => `#/${parts.map(encodeURIComponent).join('/')}`;

export function go(...parts) {
  location.hash = link(...parts);
}
