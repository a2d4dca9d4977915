import { Continuity, GAP, REPEAT } from './continuity.js';
import { tell } from './tell.js';

/** @typedef {import('./index.d.ts').LiveEvent} LiveEvent */
/** @typedef {import('./index.d.ts').LiveHandlers} LiveHandlers */
/** @typedef {{ position: string, last: string | null, recovered?: boolean, reason?: string }} Place */

/** What the messages of one destination mean for the app: an event, a verdict, or that something is missing. */
export class Hearing {
  #handlers;
  #continuity;
  #host;
  /** Why the app has to fetch its state, should nothing be recovered. */
  #reason = 'new';
  /** @type {string | undefined} Where something was found missing the last time. */
  #mended;

  /**
   * @param {LiveHandlers} handlers
   * @param {string | undefined} after
   * @param {{ become: (state: import('./index.d.ts').SubscriptionState) => void, rejoin: () => void,
   *     control: (message: import('./index.d.ts').ControlMessage) => void, error: (error: unknown) => void, closed: () => boolean }} host
   */
  constructor(handlers, after, host) {
    this.#handlers = handlers;
    this.#continuity = new Continuity(after);
    this.#host = host;
  }

  /** Up to where all is heard. */
  get position() {
    return this.#continuity.position;
  }

  /** @param {any} message */
  hear(message) {
    const { type, data } = message;
    switch (type) {
      case 'live:Synced':
        return this.#synced(data);
      case 'live:Reset':
        return this.#restart(data, data.reason);
      case 'live:Mark':
        return this.#mark(data);
      case 'live:Denied':
        this.#host.become('denied');
        return this.#tell('onDenied', { reason: data.reason });
      case 'live:Revoked':
        this.#host.become('revoked');
        return this.#tell('onRevoked');
      default:
        return type.startsWith('live:') ? this.#host.control(message) : this.#event(message);
    }
  }

  /** Asks for what is missing; where that did not help before, has the app fetch its state instead. */
  mend() {
    const position = this.position;
    if (position === this.#mended) {
      this.#continuity.forget();
      this.#reason = 'gap';
    }
    this.#mended = position;
    this.#tell('onGap', { position });
    this.#host.rejoin();
  }

  /** @param {LiveEvent} event */
  #event(event) {
    const verdict = this.#continuity.take(event);
    if (verdict === GAP) this.mend();
    else if (verdict !== REPEAT) this.#tell('onEvent', event);
  }

  /** @param {Place} place */
  #synced(place) {
    if (!place.recovered) return this.#restart(place, this.#reason);
    if (!this.#continuity.reach(place)) return this.mend();
    this.#live(true);
  }

  /**
   * @param {Place} place
   * @param {string} [reason]
   */
  #restart(place, reason = 'position') {
    this.#continuity.restart(place);
    this.#live(false);
    this.#tell('onReset', { reason });
  }

  /** @param {boolean} recovered */
  #live(recovered) {
    this.#reason = 'position';
    this.#host.become('live');
    this.#tell('onSynced', { recovered });
  }

  /** @param {Place} place */
  #mark(place) {
    if (!this.#continuity.reach(place)) return this.mend();
    this.#tell('onMark', { position: place.position });
  }

  /**
   * @param {keyof LiveHandlers} handler
   * @param {any[]} told
   */
  #tell(handler, ...told) {
    if (this.#host.closed()) return;
    const { [handler]: receiver } = this.#handlers;
    tell(this.#host.error, /** @type {any} */ (receiver), ...told);
  }
}
