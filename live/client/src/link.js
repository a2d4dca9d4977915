import { Backoff } from './backoff.js';
import { afterClose, RENEW, STAY_AWAY } from './close.js';
import { Comeback } from './comeback.js';
import { Connection } from './connection.js';
import { parsed } from './message.js';
import { Renewal } from './renewal.js';
import { tell } from './tell.js';
import { Tokens } from './tokens.js';

const OWN_QUEUE = '/user/queue/live';

/** Keeps one connection at a time, with a token that is good, and comes back as the server asks when it is lost. */
export class Link {
  #options;
  #listener;
  #tokens;
  /** @type {Renewal | undefined} */
  #renewal;
  #comeback;
  /** @type {import('./index.d.ts').LiveState} */
  #state = 'stopped';
  /** @type {Connection | undefined} */
  #connection;
  #attempt = 0;

  /**
   * @param {import('./index.d.ts').LiveOptions & { url: string, patience: number,
   *     webSocket: (url: string, protocols: string[]) => WebSocket }} options
   * @param {{ joined: (connection: Connection) => void, lost: () => void, error: (error: unknown) => void,
   *     state?: import('./index.d.ts').LiveOptions['onState'] }} listener
   */
  constructor(options, listener) {
    this.#options = options;
    this.#listener = listener;
    this.#tokens = Tokens.of(options.token);
    this.#comeback = new Comeback(new Backoff(options.backoff, options.random), () => this.open());
  }

  get state() {
    return this.#state;
  }

  /** The connection, once it is open. */
  get connection() {
    return this.#state === 'connected' ? this.#connection : undefined;
  }

  async open() {
    this.#comeback.cancel();
    void this.#leave()?.close();
    const attempt = this.#attempt;
    this.#become('connecting');
    try {
      const token = await this.#tokens.current(this.#options.patience);
      if (attempt === this.#attempt) this.#connect(token);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#listener.error(error);
      this.#comeBack();
    }
  }

  /**
   * Comes back now instead of later, unless the server has said when, and leaves a connection that has fallen silent.
   *
   * @param {boolean} moved whether the network may be another, where a connection dies without a sign
   */
  wake(moved) {
    if (this.#comeback.appointed) return;
    if (this.#state === 'waiting' || this.connection?.silent || (moved && this.#connection)) void this.open();
  }

  /** Drops a connection that does not answer, and comes back. */
  restart() {
    void this.#leave()?.drop();
    this.#comeBack();
  }

  async close() {
    this.#comeback.cancel();
    const connection = this.#leave();
    this.#become('stopped');
    await connection?.close();
  }

  /** @param {import('./index.d.ts').ControlMessage & { data: any }} message */
  control(message) {
    if (!this.#connection) return;
    if (message.type === 'live:Expiring') this.#renewal?.expiring(message);
    else if (message.type === 'live:Authenticated') this.#renewal?.authenticated();
    else if (message.type === 'live:Drain') this.#comeback.appoint(message.data.reconnectInMs);
  }

  /** @param {string} token */
  #connect(token) {
    /** @param {{ body: string }} message */
    const onMessage = ({ body }) => this.control(parsed(body) ?? {});
    const connection = new Connection({ ...this.#options, token }, {
      onOpen: () => {
        connection.subscribe(OWN_QUEUE, { id: 'live' }, onMessage);
        this.#listener.joined(connection);
        this.#become('connected');
      },
      onMessage,
      onClose: (end) => {
        if (connection === this.#connection) this.#closed(connection, end);
      },
    });
    this.#connection = connection;
    this.#renewal = new Renewal(connection, this.#tokens, { ...this.#options, error: this.#listener.error });
  }

  /**
   * @param {Connection} connection
   * @param {import('./index.d.ts').LiveEnd} end
   */
  #closed(connection, end) {
    this.#leave();
    const asked = afterClose(end);
    if (asked === RENEW) this.#tokens.refuse(connection.token);
    if (asked !== STAY_AWAY) return this.#comeBack();
    this.#comeback.cancel();
    this.#become('failed', end);
  }

  #comeBack() {
    this.#comeback.soon();
    this.#become('waiting');
  }

  /** Forgets the connection. */
  #leave() {
    const connection = this.#connection;
    if (connection?.stable) this.#comeback.allWell();
    this.#attempt++;
    this.#renewal?.stop();
    this.#connection = undefined;
    this.#listener.lost();
    return connection;
  }

  /**
   * @param {import('./index.d.ts').LiveState} state
   * @param {import('./index.d.ts').LiveEnd} [end]
   */
  #become(state, end) {
    this.#state = state;
    tell(this.#listener.error, this.#listener.state, state, end);
  }
}
