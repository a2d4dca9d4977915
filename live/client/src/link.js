import { Backoff } from './backoff.js';
import { afterClose, RENEW, STAY_AWAY } from './close.js';
import { Comeback } from './comeback.js';
import { Connection } from './connection.js';
import { parsed } from './message.js';
import { Renewal } from './renewal.js';
import { SocketRetry } from './socket-retry.js';
import { StreamConnection } from './stream-connection.js';
import { tell } from './tell.js';
import { Tokens } from './tokens.js';

/** After how many sockets in a row that did not come about the way by HTTP is taken. */
const ENOUGH = 2;

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
  /** @type {Connection | StreamConnection | undefined} */
  #connection;
  #ready = false;
  #failedSockets = 0;
  #socketRetry;
  /** @param {{ body: string }} message */
  #onMessage = ({ body }) => this.control(parsed(body) ?? {});
  #attempt = 0;

  /**
   * @param {import('./index.d.ts').LiveOptions & { url: string, patience: number, socketAgain: number,
   *     webSocket: (url: string, protocols: string[]) => WebSocket }} options
   * @param {{ joined: (connection: Connection | StreamConnection) => void, lost: () => void, error: (error: unknown) => void,
   *     state?: import('./index.d.ts').LiveOptions['onState'] }} listener
   */
  constructor(options, listener) {
    this.#options = options;
    this.#listener = listener;
    this.#tokens = Tokens.of(options.token);
    this.#socketRetry = new SocketRetry(options.socketAgain, () => this.#trySocket());
    this.#comeback = new Comeback(new Backoff(options.backoff, options.random), () => this.open());
  }

  get state() {
    return this.#state;
  }

  /** The connection, once destinations may be subscribed to. */
  get connection() {
    return this.#ready ? this.#connection : undefined;
  }

  /** By what it is connected. */
  get transport() {
    return this.#connection?.open ? this.#connection.transport : undefined;
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
    if (moved) this.#failedSockets = 0;
    if (this.#comeback.appointed) return;
    if (this.#state === 'waiting' || this.connection?.silent || (moved && this.#connection)) void this.open();
  }

  /** Drops a connection that does not answer, and comes back. */
  restart() {
    const connection = this.#leave();
    if (connection?.transport === 'events' && !connection.wasOpen) this.#failedSockets = 0;
    void connection?.drop();
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
    const bySocket = this.#failedSockets < ENOUGH || !this.#options.fetch;
    this.#adopt(
      this.#create(bySocket ? Connection : StreamConnection, token, {
        opened: () => {
          if (bySocket) this.#failedSockets = 0;
          else this.#socketRetry.later();
          this.#become('connected');
        },
      }),
    );
  }

  /**
   * @param {typeof Connection | typeof StreamConnection} Kind
   * @param {string} token
   * @param {{ opened: () => void, failed?: () => void }} told of a connection that is not in use yet
   */
  #create(Kind, token, { opened, failed = () => {} }) {
    const options = /** @type {any} */ ({ ...this.#options, token });
    /** @type {Connection | StreamConnection} */
    const connection = new Kind(options, {
      onReady: () => connection === this.#connection && this.#join(connection),
      onOpen: opened,
      onRenewed: () => this.#renewal?.authenticated(),
      onMessage: this.#onMessage,
      onClose: (end) => (connection === this.#connection ? this.#closed(connection, end) : failed()),
    });
    return connection;
  }

  /** @param {Connection | StreamConnection} connection */
  #adopt(connection) {
    this.#connection = connection;
    this.#renewal = new Renewal(connection, this.#tokens, { ...this.#options, error: this.#listener.error });
  }

  /** @param {Connection | StreamConnection} connection */
  #join(connection) {
    this.#ready = true;
    connection.listen(this.#onMessage);
    this.#listener.joined(connection);
  }

  /** Goes over to a socket once it is open; what was heard until then is where it goes on. */
  async #trySocket() {
    const attempt = this.#attempt;
    const later = () => attempt === this.#attempt && this.#socketRetry.later();
    try {
      const token = await this.#tokens.current(this.#options.patience);
      if (attempt !== this.#attempt) return;
      const socket = this.#create(Connection, token, {
        opened: () => (attempt === this.#attempt ? this.#goOver(socket) : void socket.close()),
        failed: later,
      });
    } catch (error) {
      this.#listener.error(error);
      later();
    }
  }

  /** @param {Connection | StreamConnection} socket */
  #goOver(socket) {
    this.#failedSockets = 0;
    void this.#leave()?.close();
    this.#adopt(socket);
    this.#join(socket);
  }

  /**
   * @param {Connection | StreamConnection} connection
   * @param {import('./index.d.ts').LiveEnd} end
   */
  #closed(connection, end) {
    this.#leave();
    const asked = afterClose(end);
    if (asked === RENEW) this.#tokens.refuse(connection.token);
    if (asked !== STAY_AWAY) return this.#comeBackFrom(connection, end);
    this.#comeback.cancel();
    this.#become('failed', end);
  }

  /**
   * @param {Connection | StreamConnection} connection
   * @param {import('./index.d.ts').LiveEnd} end
   */
  #comeBackFrom(connection, { code, word }) {
    if (connection.transport === 'events') {
      if (!connection.wasOpen) this.#failedSockets = 0;
    } else if (!connection.wasOpen && code < 4000 && !word && ++this.#failedSockets === ENOUGH && this.#options.fetch) {
      return void this.open();
    }
    this.#comeBack();
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
    this.#ready = false;
    this.#socketRetry.stop();
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
