import type { TokenProvider } from './index.js';
import type { Answer, Body, Item, Path, Query, Schemas } from './paths.js';

export type { Schemas };

/** What headers of a response say. */
export interface ResponseFacts {
  /** Names the version; give it as `ifMatch` of a change that is meant for just this version. */
  etag: string | null;
  /** The number in the `etag`. */
  version: number | undefined;
  /** Names the request and all that it caused, in live messages, histories and the audit. */
  correlationId: string | null;
  /** How many milliseconds each part of a change took; empty for reads, and for pages of another origin. */
  timing: { access?: number; rule?: number; append?: number; view?: number };
}

export interface RestResponse<B> extends ResponseFacts {
  /** 304 if it has not changed since it was read the last time. */
  status: number;
  /** As it was read the last time if it has not changed; undefined if there is none. */
  body: B;
  /** Whether it has not changed since it was read the last time. */
  unchanged: boolean;
  /** The path of what was created. */
  location: string | null;
  headers: Headers;
}

/** A file, and the name under which it is to be kept. */
export interface Download extends RestResponse<undefined> {
  blob: Blob;
  name: string | undefined;
}

export interface ReadOptions<Q = Record<string, unknown>> {
  /** Members without a value are left out. */
  query?: Q;
  signal?: AbortSignal;
  /** How often to try at most: 5 times. */
  attempts?: number;
  /** Sent as well. A read that has headers of its own is not remembered. */
  headers?: Record<string, string>;
}

export interface ChangeOptions<Q = Record<string, unknown>> extends ReadOptions<Q> {
  /**
   * The version that is to be changed: the `etag` with which a form was filled, or the number of a version. By default what
   * was last read of the thing, or answered to a change of it; null for none.
   */
  ifMatch?: string | number | null;
  /** Names the change, so that it happens once however often it is sent; by default a new name for each call. */
  idempotencyKey?: string;
  /** Names the request in all that it causes; by default a new name for each call. */
  correlationId?: string;
  /** Says what a body is that is sent as it is, such as `text/csv`. */
  contentType?: string;
  /** How long in milliseconds to wait for an answer: 10,000; for files 300,000. */
  patience?: number;
}

/** What an attempt to ask for something came to. */
export interface Exchange extends ResponseFacts {
  method: string;
  path: string;
  /** From 1. */
  attempt: number;
  /** 0 if there was no answer. */
  status: number;
  /** From the request to the end of the answer. */
  milliseconds: number;
  headers: Headers;
}

export interface RestOptions {
  /** Where Lectern is: by default where the page comes from. */
  url?: string | URL;
  token: TokenProvider;
  /** Told of each attempt. */
  onResponse?(exchange: Exchange): void;
  /** Told of what `onResponse` throws. By default it is logged. */
  onError?(error: unknown): void;
  fetch?: typeof globalThis.fetch;
  /** `2` by default, which the types are of. */
  apiVersion?: string;
  /** How long in milliseconds to wait for a token and for an answer: 10,000. */
  patience?: number;
  /** How often to try at most: 5 times. */
  attempts?: number;
  /** The ceilings in milliseconds of the random waits between attempts: 500 at first, doubled up to 8,000. */
  backoff?: { first?: number; most?: number };
  /** From 0 to 1, for tests. */
  random?(): number;
}

/** A new `idempotencyKey`, to be kept with what is sent under it; also where a page is read without TLS, where browsers have no `crypto.randomUUID`. */
export function newKey(): string;

/** Asks Lectern by HTTP: has nothing done twice, reads nothing twice that has not changed, and overwrites nothing unseen. */
export class RestClient {
  /** @throws {TypeError} if the address cannot be one */
  constructor(options: RestOptions);
  /** Reads something, from memory if the server says that it has not changed. */
  get<const P extends string>(path: Path<P, 'get'> & P, options?: ReadOptions<Query<P, 'get'>>): Promise<RestResponse<Answer<P, 'get'>>>;
  /** Reads all items of a list, page by page. */
  list<const P extends string>(path: Path<P, 'get'> & P, options?: ReadOptions<Query<P, 'get'>>): AsyncGenerator<Item<P>, void, void>;
  /** Reads a whole list at once. */
  all<const P extends string>(path: Path<P, 'get'> & P, options?: ReadOptions<Query<P, 'get'>>): Promise<Item<P>[]>;
  /** Reads a file, a table or an archive. */
  download(path: string, options?: ReadOptions): Promise<Download>;
  post<const P extends string>(path: Path<P, 'post'> & P, body?: Body<P, 'post'>, options?: ChangeOptions<Query<P, 'post'>>): Promise<RestResponse<Answer<P, 'post'>>>;
  put<const P extends string>(path: Path<P, 'put'> & P, body?: Body<P, 'put'>, options?: ChangeOptions<Query<P, 'put'>>): Promise<RestResponse<Answer<P, 'put'>>>;
  delete<const P extends string>(path: Path<P, 'delete'> & P, options?: ChangeOptions<Query<P, 'delete'>>): Promise<RestResponse<Answer<P, 'delete'>>>;
  /** Keeps a file, to which blocks can refer. */
  upload(file: Blob, options?: ChangeOptions & { name?: string }): Promise<RestResponse<Answer<'/api/files', 'post'>>>;
  /** Forgets all that was read, as when a person signs out. */
  clear(): void;
}

/** What the server refused, and why (RFC 9457). `message` is a sentence that a person may read. */
export class Problem extends Error {
  /** 0 if there was no answer. */
  readonly status: number;
  /** `urn:lectern:problem:…`, or `about:blank` of what stands between. */
  readonly type: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  /** What is wrong in the request, of a `validation`. */
  readonly errors: { field: string; message: string }[];
  /** All that the problem document says. */
  readonly document: Record<string, unknown>;
  readonly headers: Headers;
  readonly correlationId: string | null;
  /** Of a change: to ask for the very same again. */
  readonly idempotencyKey: string | undefined;
  /** In how many milliseconds to try again, if the server said so. */
  readonly retryAfter: number | undefined;
}

/** Somebody else has changed the thing meanwhile. */
export class StaleVersion extends Problem {
  readonly currentVersion: number;
  /** What the others changed since, as in the history. */
  readonly changes: Change[];
}

/** The server takes neither the token nor a new one, or the token provider says by throwing one that there is none any more. */
export class Unauthenticated extends Problem {
  constructor(refusal: { status: 401; document?: { detail?: string }; cause?: unknown });
}

/** It is not known what became of the request, or nothing did: no token, no answer, 429, 502, 503 or 504 at every attempt. */
export class Unavailable extends Problem {}

/** An entry of a history. */
export type Change = Schemas['Change'];
