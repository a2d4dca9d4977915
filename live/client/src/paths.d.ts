import type { components, paths } from './api.js';

/** What is read and sent, by its name in the document at `/v3/api-docs`. */
export type Schemas = components['schemas'];

export type Method = 'get' | 'post' | 'put' | 'delete';

type Segments<P extends string> = P extends `${infer First}/${infer Rest}` ? [First, ...Segments<Rest>] : [P];

type Fits<Given extends string[], Described extends string[]> = Given extends [infer G, ...infer Givens extends string[]]
  ? Described extends [infer D, ...infer Others extends string[]]
    ? D extends `{${string}}`
      ? Fits<Givens, Others>
      : G extends D
        ? Fits<Givens, Others>
        : false
    : false
  : Described extends []
    ? true
    : false;

type Fitting<P extends string> = { [D in keyof paths & string]: Fits<Segments<P>, Segments<D>> extends true ? D : never }[keyof paths & string];

/** The operation of a path, whatever ids stand in it; never if there is none. */
export type Operation<P extends string, M extends Method> = P extends keyof paths
  ? NonNullable<paths[P][M]>
  : NonNullable<paths[Fitting<P>][M]>;

/** A path as the document knows it, or one that is not known before the app runs, such as a Location. */
export type Path<P extends string, M extends Method> = string extends P ? P : [Operation<P, M>] extends [never] ? NoSuchPath : P;

/** What an unknown path is refused with by the compiler. */
export interface NoSuchPath {
  readonly 'The document at /v3/api-docs has no such path with this method': unique symbol;
}

type Content<R> = R extends { content: infer C } ? (C extends Record<string, infer B> ? B : undefined) : undefined;

type Successes<O> = O extends { responses: infer R } ? { [S in keyof R & (200 | 201 | 202 | 204)]: Content<R[S]> } : never;

/** What is answered where it succeeds. */
export type Answer<P extends string, M extends Method> = string extends P ? unknown : Successes<Operation<P, M>>[keyof Successes<Operation<P, M>>];

/** The items of a list. */
export type Item<P extends string> = Answer<P, 'get'> extends { items: (infer I)[] } ? I : unknown;

/** What is sent. */
export type Body<P extends string, M extends Method> = string extends P
  ? unknown
  : Operation<P, M> extends { requestBody?: { content: infer C } }
    ? 'application/json' extends keyof C
      ? C['application/json']
      : C[keyof C]
    : undefined;

/** What stands behind the question mark. */
export type Query<P extends string, M extends Method> = string extends P
  ? Record<string, unknown>
  : Operation<P, M> extends { parameters: { query?: infer Q } }
    ? [Q] extends [never] ? Record<string, never> : Q
    : Record<string, never>;
