// Which lists change with what happens; a thing itself is known by its id, which stands in its path.
const LISTS = {
  space: [/^\/api\/spaces$/, /\/members$/, /\/invitations$/, /\/assignments$/, /\/submissions$/],
  assignment: [/\/assignments$/],
  submission: [/\/assignments$/, /\/submissions$/, /\/submission$/],
  mark: [/\/assignments$/, /\/submissions$/, /\/submission$/, /\/mark$/],
  conversation: [/\/conversations$/],
  message: [/\/conversations$/],
  'message:Reported': [/\/reports$/],
  'message:ReportErased': [/\/reports$/],
};
const LAGGING = /\/(audit|usage|search)(\?|$)/;
const LAG = 1100;

/**
 * Has everything fetched again that an event speaks of.
 *
 * @param {import('./resources.js').Resources} resources
 */
export function heard(resources, { type, data }) {
  const noun = type.split(':')[0];
  const ids = Object.entries(data).filter(([, id]) => typeof id === 'string');
  const things = ids.filter(([name]) => name !== 'space').map(([, id]) => id);
  const lists = [...(LISTS[noun] ?? []), ...(LISTS[type] ?? [])];
  resources.changed(
    (path) =>
      things.some((id) => path.split(/[/?]/).includes(id)) ||
      (lists.some((list) => list.test(path)) && !isElsewhere(path, data)) ||
      isSpace(path, noun, data),
  );
  resources.changed((path) => LAGGING.test(path), LAG);
}

function isSpace(path, noun, { space }) {
  return noun === 'space' && path === `/api/spaces/${space}`;
}

// What happened in one class moves neither the lists of another nor those of direct conversations.
function isElsewhere(path, { space }) {
  if (space === undefined) return false;
  return path === '/api/conversations' || (/^\/api\/spaces\/([^/?]+)\//.exec(path)?.[1] ?? space) !== space;
}
