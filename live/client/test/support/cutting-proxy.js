import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Numbers from 0 to 1 that look random and are the same in each run (mulberry32). */
export function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lies between clients and a server, and cuts each connection after a random number of bytes, in the midst of frames. */
export class CuttingProxy {
  #server;
  #random;
  #sockets = new Set();
  #cutting = true;
  cuts = 0;

  /**
   * @param {URL} target
   * @param {() => number} random
   */
  static async to(target, random) {
    const proxy = new CuttingProxy(target, random);
    await once(proxy.#server, 'listening');
    return proxy;
  }

  constructor(target, random) {
    this.#random = random;
    this.#server = createServer((client) => this.#carry(client, connect(Number(target.port), target.hostname)));
    this.#server.listen(0, '127.0.0.1');
  }

  get url() {
    return `ws://127.0.0.1:${this.#server.address().port}/live`;
  }

  /** Lets everything through from now on. */
  heal() {
    this.#cutting = false;
  }

  async stop() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #carry(client, server) {
    let left = 500 + this.#random() * 20_000;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', end).on('close', () => (this.#sockets.delete(socket), end()));
    }
    client.pipe(server);
    server.on('data', (bytes) => {
      left -= bytes.length;
      const cut = this.#cutting && left <= 0;
      client.write(cut ? bytes.subarray(0, Math.max(0, bytes.length + left)) : bytes);
      if (!cut) return;
      this.cuts++;
      client.end();
      server.destroy();
    });
  }
}
