import { html, nothing } from 'lit';
import { keyed } from 'lit-html/directives/keyed.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { arrive } from './core/arrival.js';
import { lazily } from './core/lazy.js';
import { afterPress } from './core/press.js';
import { go, link, route } from './core/route.js';
import { session } from './core/session.js';
import { lasting } from './core/stored.js';
import { View } from './core/view.js';
import './parts/conflict.js';
import { notify } from './parts/notices.js';
import './parts/sign-in-over.js';
import './parts/notifications.js';
import './parts/unread-count.js';
import { mayLoseWords } from './parts/unsent.js';
import { avatar } from './parts/people.js';
import './views/home/home-view.js';
import './views/hood/hood-drawer.js';
import './views/sign-in/sign-in-view.js';
import './views/space/space-view.js';

const PATIENCE = 1500;

/** The whole page: who is signed in, where one is, and whether the server can be heard. */
class ClassroomApp extends View {
  static properties = { loading: { state: true }, failure: { state: true }, away: { state: true }, hood: { state: true } };

  constructor() {
    super();
    Object.assign(this, { loading: true, failure: undefined, away: false, hood: lasting.get('lectern.hood') === 'open' });
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', () => this.#arrive());
    session.addEventListener('person', () => (this.loading ? this.requestUpdate() : this.#arrive()));
    session.addEventListener('elsewhere', () => notify('You signed out in another window.'));
    session.addEventListener('state', () => afterPress(() => this.#connection()));
    void this.#begin();
  }

  async #begin() {
    try {
      await session.signIn.load();
      await session.restore();
      await this.#asDemo();
      this.failure = undefined;
    } catch (failure) {
      this.failure = failure.message;
    }
    this.loading = false;
  }

  /** `#/as/mia` signs in as one of the demo's people, for a second window beside the first. */
  async #asDemo() {
    const [as, user] = route();
    const person = as === 'as' && session.signIn.offer.people?.find((one) => one.user === user);
    if (!person) return;
    history.replaceState(null, '', '#/');
    if (session.me?.user !== user) session.begin(await session.signIn.asDemo(person));
  }

  #arrive() {
    this.requestUpdate();
    void this.updateComplete.then(() => scrollTo(0, 0));
    arrive();
  }

  /** Attempts to come back follow each other more quickly than anybody loses patience. */
  #connection() {
    if (session.me && !session.over && session.state !== 'connected') {
      this.timer ??= setTimeout(() => afterPress(() => (this.away = true)), PATIENCE);
    } else {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.away = false;
    }
    this.requestUpdate();
  }

  render() {
    if (this.loading) return html`<p class="splash" aria-busy="true">Opening the classroom …</p>`;
    if (!session.me) return html`<sign-in-view .failure=${this.failure}></sign-in-view><notice-list></notice-list>`;
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>To the content</a>
      ${session.over ? html`<sign-in-over></sign-in-over>` : nothing}
      ${this.away ? html`<p class="banner" role="alert">The server cannot be reached. What you see may be old; what you type is kept here.</p>` : nothing}
      ${keyed(session.me.user, this.#page())}
      <notice-list></notice-list>
      <conflict-dialog></conflict-dialog>
    `;
  }

  #page() {
    return html`<div class="page" ?data-hood=${this.hood}>
      ${this.#rail()}
      <main id="main" tabindex="-1">${this.#view()}</main>
      ${this.hood ? html`<hood-drawer @close=${this.#toggle}></hood-drawer>` : nothing}
    </div>`;
  }

  #skip(event) {
    event.preventDefault();
    document.getElementById('main').focus();
  }

  #rail() {
    const spaces = this.watch('/api/spaces', { list: true });
    const [at, space] = route();
    return html`<header class="rail">
      <a class="brand" href=${link()}><img src="/assets/icon.svg" alt="" width="28" height="28" />Lectern</a>
      <nav aria-label="Classes">
        ${repeat(
          spaces.items,
          ({ space }) => space,
          (one) => html`<a href=${link('spaces', one.space)} aria-current=${at === 'spaces' && space === one.space ? 'page' : nothing}>${one.name}</a>`,
        )}
        <a href=${link('direct')} aria-current=${at === 'direct' ? 'page' : nothing}><span>Direct messages</span> <unread-count></unread-count></a>
      </nav>
      <span class="spacer"></span>
      ${this.#connectionState()}
      <button type="button" class="hood-button" aria-expanded=${this.hood} @click=${this.#toggle}>Under the hood</button>
      <div class="self">
        ${avatar(session.me.name, session.me.user)}
        <span class="name">${session.me.name}</span>
        <button type="button" class="quiet small" @click=${this.#signOut}>Sign out</button>
      </div>
    </header>`;
  }

  #connectionState() {
    const live = session.state === 'connected';
    const words = live ? (session.live.transport === 'events' ? 'Live, by plain HTTP' : 'Live') : session.over ? 'Signed out' : 'Connecting …';
    return html`<p class="connection" data-live=${live}><span class="dot" aria-hidden="true"></span>${words}</p>`;
  }

  async #signOut() {
    if (!(await mayLoseWords()) || !session.me) return;
    const over = await session.end().catch((failure) => console.warn(failure));
    if (over) return;
    notify('You are signed out here, but not at your school: close the browser, so that nobody goes on as you.', 'problem');
  }

  #toggle() {
    this.hood = !this.hood;
    lasting.set('lectern.hood', this.hood ? 'open' : 'closed');
  }

  #view() {
    const [at, ...rest] = route();
    if (at === 'spaces' && rest.length > 0) return keyed(rest[0], html`<space-view .space=${rest[0]} .parts=${rest.slice(1)}></space-view>`);
    if (at === 'direct') return this.#direct(rest);
    if (at !== undefined) queueMicrotask(() => go());
    return html`<home-view></home-view>`;
  }

  #direct([conversation, message]) {
    return lazily('talk-view', () => import('./views/talk/talk-view.js'), () => html`<talk-view .conversation=${conversation} .message=${message}></talk-view>`);
  }
}
customElements.define('classroom-app', ClassroomApp);
