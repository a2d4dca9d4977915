import type { components } from './events.js';

type Events = components['schemas'];

/** An event of a destination, whatever its type. */
export interface LiveEvent {
  /** Its own id. */
  id: string;
  /** `<noun>:<PastTense>`, such as `assignment:Renamed`. */
  type: string;
  /** The stream that it belongs to; a thing and what happens beside it have streams of their own. */
  stream: string;
  /** Its number in that stream, from 0; a GET made now shows this version or a newer one. */
  version: number;
  /** Its place, for resuming. Opaque: compare it for equality only. */
  position: string;
  /** The position of the event before it on this destination, or null if there was none. */
  previous: string | null;
  /** ISO 8601 in UTC. */
  timestamp: string;
  /** Names the request that caused it, to its author and to educators. */
  correlationId?: string | null;
  /** Ids alone, or on a destination that ends in `.fat` the fact itself as far as its readers may see it. */
  data: Record<string, unknown>;
}

/**
 * What a destination tells of: `data` follows from `type`. Events that other services push have types of their own; say so by
 * the type of the handler's parameter: `(event: EventOf<'…'> | QuizFinished) => …`.
 */
export type EventOf<D extends string> = D extends `/topic/spaces.${string}.educators.fat`
  ? Events['educatorsFat']
  : D extends `/topic/spaces.${string}.students.fat`
    ? Events['studentsFat']
    : D extends '/user/queue/live.fat'
      ? Events['ownFat']
      : D extends `/topic/spaces.${string}.educators`
        ? Events['educators']
        : D extends `/topic/spaces.${string}.students`
          ? Events['students']
          : D extends '/user/queue/live'
            ? Events['own']
            : LiveEvent;
