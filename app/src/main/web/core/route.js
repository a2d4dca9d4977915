/** Where one is, as the part of the address after `#`: `#/spaces/s1/assignments/a1` is `['spaces', 's1', 'assignments', 'a1']`. */
export const route = () => location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);

export const link = (...parts) => `#/${parts.map(encodeURIComponent).join('/')}`;

export function go(...parts) {
  location.hash = link(...parts);
}
