import { LiveClient, RestClient, Unauthenticated } from '@lectern/client';
import { heard } from './events.js';
import { forgetWords, Kept } from './kept.js';
import { noteTime } from './now.js';
import { Observed } from './observed.js';
import { Resources } from './resources.js';
import { ServerProbe } from './server-probe.js';
import { SignIn } from './sign-in.js';
import * as signedIn from './signed-in.js';

/** Who is signed in, with all that belongs to that person: what is read, what is heard, what is typed. */
class Session extends EventTarget {
  me = /** @type {{ user: string, name: string } | undefined} */ (undefined);
  signIn = new SignIn();
  state = 'stopped';
  /** Whether the sign-in has ended by itself: whoever was signed in is asked to sign in again, where it is. */
  over = false;

  rest;
  resources;
  live;
  kept;
  observed;
  #spaces = new Map();
  #lost = false;
  #probe = new ServerProbe(() => this.live.wake());

  constructor() {
    super();
    signedIn.hearOthers(() => this.#lookElsewhere());
  }

  /** Goes on as whoever was signed in in this window. */
  async restore() {
    this.#lookElsewhere();
    const person = await this.signIn.restored();
    if (person) this.begin(person);
  }

  /** Begins as somebody; of whoever was signed in before, nothing goes on. */
  begin(person) {
    void this.#leave();
    const me = { ...person };
    const token = (wish) => this.#token(me, wish);
    this.me = me;
    this.observed = new Observed();
    const onResponse = (response) => {
      noteTime(response.headers);
      this.observed.answered(response);
    };
    this.rest = new RestClient({ token, onResponse, backoff: { first: 500, most: 2000 } });
    this.resources = new Resources(this.rest, () => this.lapse(me));
    this.kept = new Kept(person.user);
    signedIn.note(person.user);
    const onState = (state) => this.#become(state);
    this.live = new LiveClient({ url: '/live', token, onState, onError: (e) => console.warn(e), backoff: { first: 500, most: 10_000 } });
    this.#hear('/user/queue/live');
    this.live.start();
    this.#tell('person');
  }

  /** Hears what happens in a space, once, as long as the person is signed in. */
  enter(space, role) {
    const destination = `/topic/spaces.${space}.${role === 'EDUCATOR' ? 'educators' : 'students'}`;
    if (this.#spaces.get(space) === destination) return;
    this.#spaces.set(space, destination);
    this.#hear(destination, () => this.#spaces.delete(space));
  }

  /**
   * Signs out, in every window; of what was typed nothing stays.
   *
   * @returns whether the sign-in is over at the issuer too
   */
  async end() {
    const { user } = this.me;
    signedIn.end(user);
    const out = this.signIn.out();
    const left = this.#end(user);
    const [over] = await Promise.all([out, left]);
    return over;
  }

  #end(user) {
    this.kept.end();
    forgetWords(user, !signedIn.isSignedIn(user));
    this.me = undefined;
    const left = this.#leave();
    this.#tell('person');
    location.hash = '';
    return left;
  }

  #lookElsewhere() {
    for (const user of signedIn.signedOutElsewhere()) {
      signedIn.leave(user);
      this.signIn.forget(user);
      if (this.me?.user === user) this.#endElsewhere(user);
      else forgetWords(user, false);
    }
  }

  #endElsewhere(user) {
    void this.#end(user);
    this.#tell('elsewhere');
  }

  #leave() {
    this.#spaces.clear();
    this.#lost = false;
    this.over = false;
    this.rest?.clear();
    return this.live?.stop();
  }

  /** A request that outlives its person, as one that is tried again later, is given the token of nobody else. */
  async #token(me, wish) {
    const stay = () => {
      if (this.me !== me) throw new Unauthenticated({ status: 401, document: { detail: `${me.name} has signed out` } });
    };
    stay();
    if (this.over) throw ended();
    try {
      return await this.signIn.token(me, wish);
    } catch (failure) {
      if (failure instanceof Unauthenticated) this.lapse(me);
      throw failure;
    } finally {
      stay();
    }
  }

  /** Goes on where one is, with a new sign-in of the same person. */
  async again() {
    const { me } = this;
    await this.signIn.again(me);
    if (this.me !== me) return;
    this.over = false;
    this.live.start();
    this.resources.everything();
  }

  /** The server takes no token of this person any more. */
  lapse(me = this.me) {
    if (this.over || !me || this.me !== me) return;
    this.over = true;
    void this.live.stop();
  }

  #hear(destination, over = () => {}) {
    const look = () => this.resources.everything();
    this.live.subscribe(destination, {
      onEvent: (event) => {
        this.observed.heard(event, destination);
        heard(this.resources, event);
        this.#tell('event', { event, destination });
      },
      onReset: look,
      onRevoked: () => {
        over();
        look();
      },
      onDenied: over,
    });
  }

  #become(state) {
    this.state = state;
    if (state === 'waiting') {
      this.#lost = true;
      this.#probe.start();
    } else if (state !== 'connecting') {
      this.#probe.stop();
    }
    if (state === 'connected' && this.#lost) {
      this.#lost = false;
      this.resources.everything();
    }
    this.#tell('state');
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const ended = () => new Unauthenticated({ status: 401, document: { detail: 'Your sign-in is over' } });

export const session = new Session();
