import { once } from 'node:events';
import { createServer } from 'node:http';

/** An HTTP server that answers what a test has it answer, and keeps what it was asked. */
export class HttpServer {
  #server;
  #script = [];
  #otherwise = { status: 404 };
  requests = [];

  static async start() {
    const server = new HttpServer();
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { method, url, headers } = request;
      const parts = await request.toArray().catch(() => []);
      this.requests.push({ method, url, headers, body: Buffer.concat(parts).toString() });
      await this.#answer(response, this.#script.shift() ?? this.#otherwise);
    });
  }

  get url() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Answers once each, in this order; `cut` breaks the connection, `hang` never answers. */
  answers(...answers) {
    this.#script.push(...answers);
  }

  always(answer) {
    this.#otherwise = answer;
  }

  async #answer(response, answer) {
    const { status = 200, headers = {}, body, cut, hang, after } = typeof answer === 'function' ? answer(this.requests.at(-1)) : answer;
    await after;
    if (cut) return response.destroy();
    if (hang) return;
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    const text = typeof body === 'string' || body === undefined;
    response.writeHead(status, text ? headers : { 'Content-Type': type, ...headers });
    response.end(text ? body : JSON.stringify(body));
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A problem document as Lectern has it. */
export function problem(status, name, more = {}, headers = {}) {
  return { status, headers, body: { type: `urn:lectern:problem:${name}`, title: name, status, detail: `It is ${name}`, ...more } };
}
