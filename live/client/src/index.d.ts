export * from './rest.js';
import type { RestClient } from './rest.js';

export type { EventOf, LiveEvent } from './live-events.js';
import type { EventOf, LiveEvent } from './live-events.js';

/** What the server says of a destination or of the session. */
export interface ControlMessage {
  type: `live:${string}`;
  timestamp: string;
  data: Record<string, unknown>;
}

/**
 * What to do when something is heard. What a handler throws, or its promise is rejected with, goes to `onError`, and the
 * next message is heard; promises are not waited for.
 */
export interface LiveHandlers<E = LiveEvent> {
  /** An event: each exactly once, in the order of the store. */
  onEvent?(event: E): void | Promise<void>;
  /**
   * The state that the app shows is of no use: fetch it now. Comes at the beginning (`reason` is `new`), when what was
   * missed cannot be told any more (the server's reason), and when something is missing for good (`gap`). All events
   * after it follow.
   */
  onReset?(reset: { reason: string }): void | Promise<void>;
  /** All that comes later is heard; `recovered` says that all that was missed has been heard too. */
  onSynced?(verdict: { recovered: boolean }): void | Promise<void>;
  /** The reader may not hear this destination, or there can be none of this name (`bad-destination`). The subscription has ended. */
  onDenied?(verdict: { reason: string }): void | Promise<void>;
  /** The reader lost the role that it takes. The subscription has ended. */
  onRevoked?(): void | Promise<void>;
  /** Nothing has happened up to here: a good moment to save the position. */
  onMark?(mark: { position: string }): void | Promise<void>;
  /** Something was missing and is asked for again: an alarm, since no server should leave a gap. */
  onGap?(gap: { position: string | undefined }): void | Promise<void>;
}

export type SubscriptionState = 'joining' | 'live' | 'denied' | 'revoked' | 'closed';

export interface LiveSubscription {
  readonly destination: string;
  readonly state: SubscriptionState;
  /** Up to where all was heard; give it as `after` to go on from there in another life. */
  readonly position: string | undefined;
  unsubscribe(): void;
}

/**
 * Gives an access token: one that is at hand, or a new one if `renew` says that the last one ends soon or was refused.
 * All that are given the same function wait for one new token together. The `signal` says that it took too long
 * (`patience`): it is asked again later, as after whatever it throws. For requests an `Unauthenticated` that it throws says
 * that the sign-in is over: they fail with it at once, as they do by one where it gives again what was refused.
 */
export type TokenProvider = (wish: { renew: boolean; signal: AbortSignal }) => string | Promise<string>;

/** `waiting` is between two connections; `failed` is for good, until `start` is called again. */
export type LiveState = 'stopped' | 'connecting' | 'connected' | 'waiting' | 'failed';

/** How a connection ended: the close code, and what the server said before it. */
export interface LiveEnd {
  code: number;
  /** One word for what went wrong, such as `bad-frame`. */
  word?: string;
  /** The same in a sentence, for whoever writes the app. */
  sentence?: string;
  /** The destination that was at fault, if one was. */
  destination?: string;
}

export interface LiveOptions {
  /** The address of live, `wss://…/live`; http and https are taken too, and in a page also a path. */
  url: string | URL;
  token: TokenProvider;
  /** Told of every change of state; with `failed` comes why. */
  onState?(state: LiveState, end?: LiveEnd): void;
  /** Told of what goes wrong and is no message: no token, a handler that throws. By default it is logged. */
  onError?(error: unknown): void;
  /** Opens a WebSocket, where there is none that is global. */
  webSocket?(url: string, protocols: string[]): WebSocket;
  /** Used where two sockets in a row did not come about, as in networks that block them: `/api/live` beside `/live`. */
  fetch?: typeof globalThis.fetch;
  /** After how many milliseconds without sockets to try one again, beside what serves meanwhile: 300,000. */
  socketAgain?: number;
  /** The ceilings in milliseconds of the random waits before coming back: 1,000 at first, doubled up to 30,000. */
  backoff?: { first?: number; most?: number };
  /** How long in milliseconds to wait for a token, for a connection, and for the next message until the verdict: 10,000. */
  patience?: number;
  /** From 0 to 1, for tests. */
  random?(): number;
}

/** Hears live destinations over one connection at a time, by sockets or where these are blocked by plain HTTP, and goes on where it was when that is lost. */
export class LiveClient {
  /** @throws {TypeError} if the address cannot be one */
  constructor(options: LiveOptions);
  readonly state: LiveState;
  /** By what it is connected: a WebSocket, or server-sent events. */
  readonly transport: 'socket' | 'events' | undefined;
  /** Connects, and stays connected until `stop`. */
  start(): void;
  /** Disconnects; the subscriptions stay, and go on after the next `start`. */
  stop(): Promise<void>;
  /**
   * Comes back now if it is waiting to, or has heard nothing for two beats; browsers do this by themselves when their
   * page is looked at again, and come back by a new connection when they are online again.
   */
  wake(): void;
  /**
   * Hears a destination, now or as soon as there is a connection.
   *
   * @throws {RangeError} if it is one more than a session may have
   */
  subscribe<const D extends string, E extends object = EventOf<D>>(destination: D, handlers: LiveHandlers<E>, options?: { after?: string }): LiveSubscription;
}

export type RefetchOptions = (RefetchedByRest | RefetchedAlone) & {
  /** The thing has changed. Told of each thing in the order of its versions. */
  onFresh(thing: { url: string; etag: string | null; body: unknown }): void | Promise<void>;
  /** The reader cannot see the thing any more: 403, 404 or 410. */
  onGone?(thing: { url: string; status: number }): void | Promise<void>;
  /**
   * Told once when a thing could not be fetched in four attempts; it is tried on, at random within at most 30 seconds,
   * unless the answer says that this is of no use (such as 400). By default it is logged.
   */
  onError?(error: unknown): void;
  /** Over how many milliseconds the requests of all clients are spread: 500. */
  spread?: number;
  /** From 0 to 1, for tests. */
  random?(): number;
};

/** Fetched by what the app reads with too, so that both know the same. */
export interface RefetchedByRest {
  rest: RestClient;
  token?: undefined;
}

export interface RefetchedAlone {
  token: TokenProvider;
  rest?: undefined;
  /** Sent with each request, such as `{ 'API-Version': '2' }`. */
  headers?: Record<string, string>;
  fetch?: typeof globalThis.fetch;
  /** How long in milliseconds to wait for a token and for an answer: 10,000 each. */
  patience?: number;
}

/** Fetches again what thin events speak of: once however many they are, at a time of its own, and only if it changed. */
export class Refetcher {
  constructor(options: RefetchOptions);
  /**
   * Fetches a thing within the spread. With the `version` of an event of the thing's own stream, nothing is fetched if
   * that version is known already, as it is to whoever caused the event.
   */
  soon(url: string, event?: { version?: number }): void;
  /** Notes what the app has got by itself, such as the `ETag` of its own change. */
  knows(url: string, etag: string | null): void;
  /** Ends all requests, makes none that are due, and forgets everything, as when a person signs out. */
  stop(): void;
}
