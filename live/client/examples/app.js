import { LiveClient, Refetcher, RestClient } from '@lectern/client';

/** Shows the assignments of a space, and whatever becomes of them. */
export function showAssignments({ url, token, space, show, hide }) {
  const rest = new RestClient({ url, token });
  const refetcher = new Refetcher({ rest, onFresh: ({ body }) => show(body), onGone: hide });
  const live = new LiveClient({ url: new URL('/live', url), token });
  live.subscribe(`/topic/spaces.${space}.students`, {
    onReset: async () => (await rest.all(`/api/spaces/${space}/assignments`)).forEach(show),
    onEvent: ({ data }) => data.assignment && refetcher.soon(`/api/assignments/${data.assignment}`),
  });
  live.start();
  return live;
}
