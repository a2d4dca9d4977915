/** Keeps what is shown as it is on the server. */
export function listen({ live, refetcher }, space, { reload, moved }) {
  return live.subscribe(`/topic/spaces.${space}.students`, {
    onReset: reload,
    onEvent: ({ type, data, stream, version }) => {
      switch (type) {
        case 'assignment:Renamed':
        case 'assignment:Rescheduled':
          return refetcher.soon(`/api/assignments/${data.assignment}`, { version });
        case 'assignment:Hidden':
          return refetcher.soon(`/api/assignments/${data.assignment}`);
        default:
          moved(type, stream);
      }
    },
    onRevoked: () => reload({ reason: 'revoked' }),
  });
}
