import { LiveClient } from '@lectern/client';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** Opens sockets also where Node has none that is global. */
export function webSocket(url, protocols) {
  return new WebSocket(url, protocols);
}

/** A client of a scripted server that comes back almost at once, and notes its states and its troubles. */
export function clientOf(server, options = {}) {
  const states = [];
  const errors = [];
  const client = new LiveClient({
    url: server.url,
    token: () => 'token',
    backoff: { first: 5, most: 20 },
    webSocket,
    onState: (state, end) => states.push(end ? { state, ...end } : state),
    onError: (error) => errors.push(error.message),
    ...options,
  });
  return Object.assign(client, { states, errors });
}

/** Handlers that note all that they are told. */
export function noted(heard = []) {
  return {
    heard,
    onEvent: (event) => heard.push(event.position),
    onReset: ({ reason }) => heard.push(`reset: ${reason}`),
    onSynced: ({ recovered }) => heard.push(recovered ? 'recovered' : 'synced'),
    onDenied: ({ reason }) => heard.push(`denied: ${reason}`),
    onRevoked: () => heard.push('revoked'),
    onMark: ({ position }) => heard.push(`mark: ${position}`),
    onGap: ({ position }) => heard.push(`gap: ${position}`),
  };
}

/** Waits until something is so. */
export async function until(condition, what = condition.toString()) {
  const deadline = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`It did not come to this: ${what}`);
    await pause(2);
  }
}
