const KEPT = 60;

/**
 * What this page has asked the server to change, and what came of it: the answer with its times, and the events that
 * carried the same correlation id back.
 */
export class Observed extends EventTarget {
  /** @type {{ id: number, at: Date, method: string, path: string, status: number, milliseconds: number, timing: Record<string, number>,
   *     correlationId: string, etag?: string, version?: number, events: any[] }[]} newest first */
  changes = [];
  #early = new Map();
  #count = 0;

  answered({ method, path, status, milliseconds, timing, correlationId, etag, version }) {
    if (method === 'GET' || status === 0) return;
    const events = this.#early.get(correlationId) ?? [];
    this.#early.delete(correlationId);
    const change = { id: ++this.#count, at: new Date(), method, path, status, milliseconds, timing, correlationId, etag, version, events };
    this.changes = [change, ...this.changes].slice(0, KEPT);
    this.dispatchEvent(new Event('change'));
  }

  heard(event, destination) {
    const { correlationId } = event;
    if (!correlationId) return;
    const change = this.changes.find((one) => one.correlationId === correlationId);
    const events = change?.events ?? this.#early.get(correlationId) ?? [];
    add(events, event, destination);
    if (!change) this.#waitFor(correlationId, events);
    this.dispatchEvent(new Event('change'));
  }

  // A socket is often quicker than the answer of the request.
  #waitFor(correlationId, events) {
    this.#early.set(correlationId, events);
    if (this.#early.size > KEPT) this.#early.delete(this.#early.keys().next().value);
  }
}

function add(events, event, destination) {
  const known = events.find(({ id }) => id === event.id);
  if (known) known.destinations.add(destination);
  else events.push({ ...event, destinations: new Set([destination]), heardAt: new Date() });
}
