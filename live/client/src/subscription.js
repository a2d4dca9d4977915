import { Hearing } from './hearing.js';
import { parsed } from './message.js';

/** How often a verdict is waited for once more while messages of others come. */
const TURNS = 6;

/** One destination, heard through as many connections as it takes; each new one is asked for what was missed. */
export class Subscription {
  #host;
  #hearing;
  /** @type {import('./connection.js').Connection | import('./stream-connection.js').StreamConnection | undefined} */
  #connection;
  /** @type {import('./index.d.ts').SubscriptionState} */
  #state = 'joining';
  #attempt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;

  /** What it listens to. */
  destination;

  /**
   * @param {string} destination
   * @param {import('./index.d.ts').LiveHandlers} handlers
   * @param {{ name: string, after?: string, patience: number, reconnect: () => void, over: () => void,
   *     heard: () => void, busy: () => boolean,
   *     control: (message: import('./index.d.ts').ControlMessage) => void, error: (error: unknown) => void }} host
   */
  constructor(destination, handlers, host) {
    this.destination = destination;
    this.#host = host;
    this.#hearing = new Hearing(handlers, host.after, {
      become: (state) => this.#become(state),
      rejoin: () => this.#rejoin(),
      control: host.control,
      error: host.error,
      closed: () => this.#state === 'closed',
    });
  }

  get state() {
    return this.#state;
  }

  get position() {
    return this.#hearing.position;
  }

  unsubscribe() {
    this.#connection?.unsubscribe(this.#id);
    this.#become('closed');
  }

  /** @param {import('./connection.js').Connection | import('./stream-connection.js').StreamConnection} connection */
  join(connection) {
    const attempt = ++this.#attempt;
    this.#connection = connection;
    this.#become('joining');
    /** @type {Record<string, string> & { id: string }} */
    const headers = { id: this.#id };
    if (this.position !== undefined) headers['resume-after'] = this.position;
    connection.subscribe(this.destination, headers, ({ body }) => {
      if (attempt === this.#attempt && this.#connection) this.#hear(body);
    });
  }

  /** The connection is gone. */
  interrupted() {
    this.#connection = undefined;
    this.#become('joining');
    clearTimeout(this.#patience);
  }

  get #id() {
    return `${this.#host.name}.${this.#attempt}`;
  }

  /** @param {string} body */
  #hear(body) {
    this.#host.heard();
    if (this.#state === 'joining') this.#wait();
    const message = parsed(body);
    if (message === undefined) this.#hearing.mend();
    else this.#hearing.hear(message);
  }

  #rejoin() {
    if (!this.#connection) return;
    this.#connection.unsubscribe(this.#id);
    this.join(this.#connection);
  }

  /** @param {import('./index.d.ts').SubscriptionState} state */
  #become(state) {
    this.#state = state;
    if (state === 'joining') return this.#wait();
    clearTimeout(this.#patience);
    if (state === 'live') return;
    this.#connection = undefined;
    this.#host.over();
  }

  /** The verdict must come, or the connection is no good; for a while others may hear first what they missed. */
  #wait(turns = TURNS) {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (turns > 0 && this.#host.busy()) this.#wait(turns - 1);
      else this.#host.reconnect();
    }, this.#host.patience);
  }
}
