/** Goes on after a reload of the page where it was, as long as the state that belongs to it was kept as well. */
export function listenAcrossReloads(live, destination, { storage, reload, apply }) {
  const key = `position of ${destination}`;
  const keep = () => storage.setItem(key, subscription.position);
  const subscription = live.subscribe(
    destination,
    {
      onReset: async (reset) => {
        await reload(reset);
        keep();
      },
      onEvent: (event) => {
        apply(event);
        keep();
      },
      onMark: keep,
    },
    { after: storage.getItem(key) ?? undefined },
  );
  return subscription;
}
