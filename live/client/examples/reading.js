/** Whose space this is decides what a page offers. */
export async function openSpace(rest, space) {
  const { body } = await rest.get(`/api/spaces/${space}`);
  return { name: body.name, mayEdit: body.role === 'EDUCATOR' };
}

export function assignmentsOf(rest, space) {
  return rest.all(`/api/spaces/${space}/assignments`);
}

/** The newest that fits, without reading the rest. */
export async function lastRename(rest, space) {
  for await (const event of rest.list(`/api/spaces/${space}/audit`, { query: { order: 'newest' } }))
    if (event.type === 'assignment:Renamed') return event;
}

/** Draws only what is not drawn already. */
export async function redraw(rest, assignment, draw) {
  const { body, unchanged } = await rest.get(`/api/assignments/${assignment}`);
  if (!unchanged) draw(body);
}

/** As it was in an earlier version. */
export async function asItWas(rest, assignment, version) {
  return (await rest.get(`/api/assignments/${assignment}`, { query: { version } })).body;
}
