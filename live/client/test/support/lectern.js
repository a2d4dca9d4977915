import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const JAR = process.env.LECTERN_JAR ?? fileURLToPath(new URL('../../../../app/target/lectern.jar', import.meta.url));
const CLASSES = JAR.replace(/jar$/, 'jsa');
const ARCHIVE = existsSync(CLASSES) ? [`-XX:SharedArchiveFile=${CLASSES}`] : [];
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** @type {Promise<Lectern> | undefined} */
let running;

after(async () => (await running)?.stop());

/** Lectern as everybody runs it: the jar, in a process and with a database of its own, on a free port. */
export class Lectern {
  #process;
  #data;
  #tokens = new Map();
  base;

  /** One for all tests of a process. */
  static running() {
    running ??= process.env.LECTERN_URL ? Promise.resolve(new Lectern(process.env.LECTERN_URL)) : Lectern.start();
    return running;
  }

  static async start() {
    const data = await mkdtemp(join(tmpdir(), 'lectern-'));
    const settings = ['--server.port=0', '--lectern.demo.people=false', `--lectern.data=${data}`];
    const child = spawn(JAVA, ['-XX:TieredStopAtLevel=1', ...ARCHIVE, '-jar', JAR, ...settings]);
    child.stderr.pipe(process.stderr);
    for await (const line of createInterface(child.stdout)) {
      const ready = /Lectern is ready: (http:\/\/\S+)/.exec(line);
      if (ready) return new Lectern(ready[1], child, data);
    }
    throw new Error(`${JAR} ended before it was ready`);
  }

  /** @param {string} base of one that runs already, or of a process that was started for the tests */
  constructor(base, child, data) {
    this.base = base;
    this.#process = child;
    this.#data = data;
    child?.stdout.resume();
  }

  get url() {
    return new URL('/live', this.base);
  }

  /** A new token; by default it lives for an hour. */
  async signIn(user, seconds = 3_600) {
    const wish = { user, name: user, expiresIn: seconds };
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${this.base}/demo/tokens`, { method: 'POST', headers, body: JSON.stringify(wish) });
    return (await answer.json()).accessToken;
  }

  /** Asks as somebody, and insists on success. */
  async ask(user, method, path, body, headers = {}) {
    if (!this.#tokens.has(user)) this.#tokens.set(user, this.signIn(user));
    const Authorization = `Bearer ${await this.#tokens.get(user)}`;
    const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const request = { method, headers: { Authorization, ...json, ...headers }, body: JSON.stringify(body) };
    const answer = await fetch(new URL(path, this.base), request);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  /** Makes something; returns its id. */
  async make(user, path, body) {
    const answer = await this.ask(user, 'POST', path, body);
    return answer.headers.get('Location').split('/').at(-1);
  }

  async stop() {
    if (!this.#process) return;
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill();
      await ended;
    }
    await rm(this.#data, { recursive: true, force: true });
  }
}
