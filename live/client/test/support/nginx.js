import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The nginx of this machine, where it is found. */
export const NGINX = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((file) => existsSync(file));

const UPGRADING = 'proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";';
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`).join(' ');

/** A real nginx in front of Lectern, which at first upgrades nothing. */
export class Nginx {
  #process;
  #folder;
  #port;
  #target;

  /** @param {string} target */
  static async to(target) {
    const nginx = new Nginx();
    nginx.#target = target;
    nginx.#folder = await mkdtemp(join(tmpdir(), 'lectern-nginx-'));
    nginx.#port = await freePort();
    await nginx.#configure('proxy_set_header Connection "";');
    nginx.#process = spawn(NGINX, ['-p', nginx.#folder, '-c', 'conf', '-e', 'errors', '-g', 'daemon off;'], { stdio: 'inherit' });
    while (!(await fetch(nginx.base).catch(() => undefined))) await pause(10);
    return nginx;
  }

  get base() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get url() {
    return `ws://127.0.0.1:${this.#port}/live`;
  }

  async upgrade() {
    await this.#configure(UPGRADING);
    this.#process.kill('SIGHUP');
  }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  #configure(connection) {
    const proxy = `proxy_pass ${this.#target}; proxy_http_version 1.1; proxy_read_timeout 60s; ${connection}`;
    const server = `server { listen 127.0.0.1:${this.#port}; location / { ${proxy} } }`;
    return writeFile(join(this.#folder, 'conf'), `pid pid; events {} http { access_log off; ${TEMPORARY} ${server} }`);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
