import { LiveClient, Refetcher, type LiveEvent, type LiveSubscription } from '@lectern/live-client';
import { LiveClient as ActualClient } from '../src/live-client.js';
import { Refetcher as ActualRefetcher } from '../src/refetcher.js';

/** What is promised is what is there. */
export const promises: [typeof LiveClient, typeof Refetcher] = [ActualClient, ActualRefetcher];

const token = async ({ renew }: { renew: boolean }) => (renew ? 'new' : 'old');
const refetcher = new Refetcher({ token, onFresh: ({ url, etag, body }) => console.log(url, etag, body) });
const live = new LiveClient({ url: 'wss://school.example/live', token, onState: (state) => console.log(state) });
const subscription: LiveSubscription = live.subscribe('/topic/spaces.s1.students', {
  onEvent: ({ data, version }: LiveEvent) => refetcher.soon(`/api/assignments/${data.assignment}`, { version }),
  onReset: ({ reason }) => console.log(reason),
});
live.start();
export const way: 'socket' | 'events' | undefined = live.transport;
new LiveClient({ url: '/live', token, fetch, socketAgain: 60_000 });
// @ts-expect-error A position cannot be set.
subscription.position = 'elsewhere';
// @ts-expect-error Without a token nobody connects.
new LiveClient({ url: 'wss://school.example/live' });
await live.stop();
