import { Client, Versions } from '@stomp/stompjs';

const BEAT = 10_000;
const OWN_QUEUE = '/user/queue/live';
const GOOD_BYE = 2_000;
const LOST = 1006;
const STABLE = 10_000;

/**
 * @typedef {{ onReady: () => void, onOpen: () => void, onRenewed: () => void,
 *     onMessage: (message: { body: string }) => void,
 *     onClose: (end: import('./index.d.ts').LiveEnd) => void }} ConnectionListener is told when it may subscribe, that
 *     the server answers, that a new token was taken where no message says so, and of the close
 */

/**
 * One connection from the handshake to the close. The server asks by WebSocket pings whether the client lives, which
 * browsers answer even in a sleeping tab; the client listens for the server's beats.
 */
export class Connection {
  #stomp;
  #over = false;
  #heardAt = Date.now();
  /** @type {number | undefined} */
  #openedAt;
  #watch;
  /** @type {Omit<import('./index.d.ts').LiveEnd, 'code'>} What the ERROR frame said, if one came. */
  #error = { word: undefined };
  /** @type {(end: import('./index.d.ts').LiveEnd) => void} */
  #onClose;

  /** The token that it was opened with, or was renewed with since. */
  token;

  /**
   * @param {{ url: string, token: string, patience: number,
   *     webSocket: (url: string, protocols: string[]) => WebSocket }} how
   * @param {ConnectionListener} listener told of the close once, whoever closes
   * @throws {Error} if no socket can be opened to such an address
   */
  constructor({ url, token, patience, webSocket }, { onReady, onOpen, onMessage, onClose }) {
    this.token = token;
    this.#onClose = onClose;
    const versions = new Versions([Versions.V1_2]);
    const socket = webSocket(url, versions.protocolVersions());
    socket.addEventListener('message', () => (this.#heardAt = Date.now()));
    this.#stomp = new Client({
      webSocketFactory: () => socket,
      stompVersions: versions,
      connectHeaders: {
        host: new URL(url).host,
        Authorization: `Bearer ${token}`,
        'websocket-messages': 'binary', // bytes are the same for all clients, so the server encodes them once
      },
      reconnectDelay: 0,
      heartbeatIncoming: BEAT,
      heartbeatOutgoing: 0,
      discardWebsocketOnCommFailure: true,
      onConnect: () => {
        clearTimeout(this.#watch);
        this.#openedAt = Date.now();
        onReady();
        onOpen();
      },
      onUnhandledMessage: onMessage,
      onStompError: ({ headers, body }) => (this.#error = said(headers, body)),
      onWebSocketClose: ({ code }) => this.#end(code),
    });
    this.#watch = setTimeout(() => this.drop(), patience);
    this.#stomp.activate();
  }

  get transport() {
    return /** @type {const} */ ('socket');
  }

  /** Whether the server has ever let it in. */
  get wasOpen() {
    return this.#openedAt !== undefined;
  }

  /** Whether the server has let it in, and it is not lost. */
  get open() {
    return !this.#over && this.#stomp.connected;
  }

  /** Whether it was open for long enough to be called a good one. */
  get stable() {
    return this.#openedAt !== undefined && Date.now() - this.#openedAt >= STABLE;
  }

  /** Whether the server has missed two beats, as it seems to a machine that was asleep. */
  get silent() {
    return Date.now() - this.#heardAt > 2 * BEAT;
  }

  /**
   * @param {string} destination
   * @param {Record<string, string> & { id: string }} headers
   * @param {(message: { body: string }) => void} onMessage
   */
  subscribe(destination, headers, onMessage) {
    if (this.#stomp.connected) this.#stomp.subscribe(destination, onMessage, headers);
  }

  /**
   * Hears what concerns the connection.
   *
   * @param {(message: { body: string }) => void} onMessage
   */
  listen(onMessage) {
    this.subscribe(OWN_QUEUE, { id: 'live' }, onMessage);
  }

  /** @param {string} id */
  unsubscribe(id) {
    if (this.#stomp.connected) this.#stomp.unsubscribe(id);
  }

  /**
   * Shows a new token, so that the session goes on.
   *
   * @param {string} token
   */
  renew(token) {
    this.token = token;
    this.#stomp.publish({ destination: '/app/live.auth', headers: { Authorization: `Bearer ${token}` } });
  }

  /** Lets go at once; the other side may be gone. */
  drop() {
    this.#end(LOST);
    return this.#stomp.deactivate({ force: true });
  }

  /** Says good-bye, and lets go when it is heard, or soon. */
  async close() {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const enough = new Promise((resolve) => (timer = setTimeout(resolve, GOOD_BYE)));
    await Promise.race([this.#stomp.deactivate(), enough]);
    clearTimeout(timer);
    await this.drop();
  }

  /** @param {number} code */
  #end(code) {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#watch);
    this.#onClose({ code, ...this.#error });
  }
}

/**
 * @param {Record<string, string>} headers
 * @param {string} sentence
 */
function said({ message: word, destination }, sentence) {
  return { word, ...(sentence && { sentence }), ...(destination && { destination }) };
}
