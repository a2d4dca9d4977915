import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The nginx of this machine, where it is found. */
export const NGINX = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((file) => existsSync(file));

const OPERATIONS = new URL('../../../../docs/operations.md', import.meta.url);
const DOCUMENTED = /```nginx\n(.*?)```/s;
const UPGRADING = /proxy_set_header (Upgrade|Connection) .*/g;
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`).join(' ');

/** A real nginx in front of Lectern, configured as the documents say but for TLS; at first it upgrades nothing. */
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
    await nginx.#configure((documented) => documented.replace(UPGRADING, ''));
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
    await this.#configure((documented) => documented);
    this.#process.kill('SIGHUP');
  }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #configure(change) {
    const [, documented] = DOCUMENTED.exec(await readFile(OPERATIONS, 'utf8'));
    const here = documented
      .replace('listen 443 ssl http2;', `listen 127.0.0.1:${this.#port};`)
      .replace('server 127.0.0.1:8080;', `server ${new URL(this.#target).host};`)
      .replace(/ssl_certificate.*;/g, '');
    const configuration = `pid pid; events {} http { access_log off; ${TEMPORARY}\n${change(here)} }`;
    await writeFile(join(this.#folder, 'conf'), configuration);
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
