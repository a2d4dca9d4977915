/** Takes server-sent events (HTML, 9.2.6) out of a text, in whatever pieces it comes. */
export class EventParser {
  #onEvent;
  #rest = '';
  #name = '';
  /** @type {string[]} */
  #data = [];
  /** @type {string | undefined} */
  #id;

  /** @param {(event: { name: string, id: string | undefined, data: string }) => void} onEvent */
  constructor(onEvent) {
    this.#onEvent = onEvent;
  }

  /** @param {string} text */
  push(text) {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    lines.forEach((line) => this.#take(line));
  }

  /** @param {string} line */
  #take(line) {
    if (line === '') return this.#dispatch();
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'event') this.#name = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id') this.#id = value;
  }

  #dispatch() {
    const event = { name: this.#name, id: this.#id, data: this.#data.join('\n') };
    const any = this.#data.length > 0;
    this.#name = '';
    this.#data = [];
    if (any) this.#onEvent(event);
  }
}
