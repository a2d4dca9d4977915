import { LiveClient } from '@lectern/client';
import { webSocket } from './hearing.js';
import { Lectern } from './lectern.js';

/** A space of a Lectern, in which ada teaches and ben learns, and the clients that listen to it. */
export class Classroom {
  #clients = [];
  lectern;
  space;

  static async open() {
    const lectern = await Lectern.running();
    const space = await lectern.make('ada', '/api/spaces', { name: 'Biology' });
    const classroom = new Classroom(lectern, space);
    await classroom.enrol('ben');
    return classroom;
  }

  constructor(lectern, space) {
    this.lectern = lectern;
    this.space = space;
  }

  get students() {
    return `/topic/spaces.${this.space}.students`;
  }

  get educators() {
    return `/topic/spaces.${this.space}.educators`;
  }

  enrol(user) {
    return this.lectern.ask('ada', 'PUT', `/api/spaces/${this.space}/members/${user}`, { role: 'STUDENT' });
  }

  remove(user) {
    return this.lectern.ask('ada', 'DELETE', `/api/spaces/${this.space}/members/${user}`);
  }

  /** Sets an assignment that students see; returns its id. */
  assign(title) {
    return this.lectern.make('ada', `/api/spaces/${this.space}/assignments`, { title, hidden: false });
  }

  /** A client of ben's, unless another token is given, that comes back at once. */
  listening(options = {}) {
    const { url } = this.lectern;
    const token = () => this.lectern.signIn('ben');
    const client = new LiveClient({ url, webSocket, token, backoff: { first: 10, most: 100 }, ...options });
    this.#clients.push(client);
    client.start();
    return client;
  }

  async close() {
    await Promise.all(this.#clients.map((client) => client.stop()));
  }
}
