import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';

/** A proxy that passes everything on as it comes, but upgrades nothing until it is told to, as nginx does by default. */
export class PlainProxy {
  #server;
  #target;
  #sockets = new Set();
  upgrades = false;

  /** @param {string} target */
  static async to(target) {
    const proxy = new PlainProxy(new URL(target));
    await once(proxy.#server, 'listening');
    return proxy;
  }

  constructor(target) {
    this.#target = target;
    this.#server = createServer((request, response) => this.#pass(request, response));
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#server.listen(0, '127.0.0.1');
  }

  get url() {
    return `ws://127.0.0.1:${this.#server.address().port}/live`;
  }

  async stop() {
    this.#server.closeAllConnections();
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #pass(request, response) {
    const { connection, upgrade, ...headers } = request.headers;
    const passed = ask(this.#options(request, headers), (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      response.flushHeaders();
      answer.pipe(response).on('error', () => passed.destroy());
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  }

  #upgrade(request, client, head) {
    this.#sockets.add(client);
    client.on('error', () => client.destroy());
    const { connection, upgrade, ...plain } = request.headers;
    const passed = ask(this.#options(request, this.upgrades ? request.headers : plain), (answer) => {
      client.end(`HTTP/1.1 ${answer.statusCode} Refused\r\nConnection: close\r\n\r\n`);
      answer.resume();
    });
    passed.on('error', () => client.destroy());
    passed.on('upgrade', (answer, server, first) => {
      this.#sockets.add(server);
      const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}\r\n`);
      client.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('')}\r\n`);
      client.write(first);
      server.write(head);
      server.on('error', () => client.destroy()).on('close', () => client.destroy());
      client.on('close', () => server.destroy());
      client.pipe(server).pipe(client);
    });
    passed.end();
  }

  #options({ method, url: path }, headers) {
    return { host: this.#target.hostname, port: this.#target.port, method, path, headers };
  }
}
