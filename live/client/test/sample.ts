import { LiveClient, Refetcher, RestClient, StaleVersion, type EventOf, type LiveEvent, type LiveSubscription, type Schemas } from '@lectern/client';

const token = async ({ renew }: { renew: boolean }) => (renew ? 'new' : 'old');
const rest = new RestClient({ url: 'https://school.example', token });
const [space, assignment]: string[] = ['s1', 'a1'];

const { body, etag, version } = await rest.get(`/api/assignments/${assignment}`);
export const title: string = body.title;
export const due: string | null | undefined = body.due;
export const tag: string | null = etag;
export const number: number | undefined = version;
// @ts-expect-error No assignment has such a member.
body.titel;
// @ts-expect-error There is no such path.
await rest.get(`/api/asignments/${assignment}`);
// @ts-expect-error There is a path, but nothing is put there.
await rest.put(`/api/assignments/${assignment}`, {});

await rest.put(`/api/assignments/${assignment}/title`, { title: 'On moss' }, { ifMatch: etag });
// @ts-expect-error A title is a text.
await rest.put(`/api/assignments/${assignment}/title`, { title: 7 });
const created = await rest.post(`/api/spaces/${space}/assignments`, { title: 'Essay' });
export const made: string = created.body.assignment;
// @ts-expect-error What a path from the server leads to is not known to the compiler.
(await rest.get(created.location ?? '')).body.title;

for await (const member of rest.list(`/api/spaces/${space}/members`, { query: { limit: 200 } })) {
  const user: string = member.user;
  console.log(user, member.role === 'EDUCATOR');
}
export const names: string[] = (await rest.all('/api/spaces')).map(({ name }) => name);
await rest.get(`/api/assignments/${assignment}`, { query: { version: 3 } });
// @ts-expect-error Nothing of this name can be asked for.
await rest.get(`/api/assignments/${assignment}`, { query: { versoin: 3 } });
await rest.put(`/api/messages/${'m1'}/reactions/${encodeURIComponent('👍')}`);
const roster = await rest.post(`/api/spaces/${space}/roster`, 'user\nben\n', { contentType: 'text/csv', query: { dryRun: true } });
export const lines: string[] = roster.body.items.map(({ result }) => result);
export const nothing: undefined = (await rest.delete(`/api/spaces/${space}/members/ben`)).body;
const kept = await rest.upload(new Blob(['text']), { name: 'text.txt' });
export const file: string = kept.body.file;

try {
  await rest.post(`/api/assignments/${assignment}/grade-release`);
} catch (problem) {
  if (problem instanceof StaleVersion) console.log(problem.currentVersion, problem.changes.at(-1)?.changes['title']?.to);
}

const refetcher = new Refetcher({ rest, onFresh: ({ url, etag, body }) => console.log(url, etag, body) });
new Refetcher({ token, headers: { 'API-Version': '2' }, onFresh: () => {} });
const live = new LiveClient({ url: 'wss://school.example/live', token, onState: (state) => console.log(state) });
const subscription: LiveSubscription = live.subscribe(`/topic/spaces.${space}.students`, {
  onEvent: (event) => {
    switch (event.type) {
      case 'assignment:Renamed':
        refetcher.soon(`/api/assignments/${event.data.assignment}`, event);
        // @ts-expect-error Ids alone travel on this destination.
        return void event.data.title;
      case 'message:Posted':
        return refetcher.soon(`/api/messages/${event.data.message}`);
      // @ts-expect-error There is no such event.
      case 'assignment:Updated':
        return;
      default:
        if ('submission' in event.data) refetcher.soon(`/api/submissions/${event.data.submission}`);
    }
  },
  onReset: ({ reason }) => console.log(reason),
});
live.subscribe(`/topic/spaces.${space}.educators.fat`, {
  onEvent(event) {
    if (event.type === 'assignment:Renamed') console.log(event.data.title.toUpperCase());
  },
});

type QuizFinished = LiveEvent & { type: 'quiz:Finished'; data: { quiz: string } };
live.subscribe('/user/queue/live', {
  onEvent: (event: EventOf<'/user/queue/live'> | QuizFinished) => {
    if (event.type === 'quiz:Finished') console.log(event.data.quiz);
  },
});
live.subscribe('/user/queue/live', { onEvent: ({ type }: LiveEvent) => console.log(type) });
live.start();
export const way: 'socket' | 'events' | undefined = live.transport;
export const blocks = (content: Schemas['Block'][]) => content.length;
new LiveClient({ url: '/live', token, fetch, socketAgain: 60_000 });
// @ts-expect-error A position cannot be set.
subscription.position = 'elsewhere';
// @ts-expect-error Without a token nobody connects.
new LiveClient({ url: 'wss://school.example/live' });
await live.stop();
