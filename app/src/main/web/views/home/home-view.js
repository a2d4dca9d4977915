import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { go, link } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toLine } from '../../parts/blocks-text.js';
import { save } from '../../parts/blocks.js';
import { confirmed } from '../../parts/confirmation.js';
import { copy } from '../../parts/copy.js';
import { keptForm } from '../../parts/kept-form.js';
import { absent } from '../../parts/state.js';

const joining = keptForm('join');
const beginning = keptForm('begin');

/** All one's classes, the ways into another one, and what one may take along. */
class HomeView extends View {
  render() {
    const spaces = this.watch('/api/spaces', { list: true });
    return html`
      <h1 tabindex="-1">Your classes</h1>
      ${absent(spaces, 'your classes')}
      ${spaces.ready && spaces.items.length === 0 ? html`<p class="empty">You are in no class yet. Join one by its code, or begin one of your own.</p>` : nothing}
      <ul class="cards">
        ${repeat(
          spaces.items,
          ({ space }) => space,
          (one) => html`<li><a class="card class-card" href=${link('spaces', one.space)}>
            <strong>${one.name}</strong><span class="tag">${one.role === 'EDUCATOR' ? 'You teach' : 'You learn'}</span>
          </a></li>`,
        )}
      </ul>
      <div class="columns">
        <form class="card" @submit=${this.#join} @input=${(e) => joining.keep(e)}>
          <h2>Join a class</h2>
          <label>Invitation code <input name="code" .value=${joining.values.code ?? ''} required maxlength="32" autocomplete="off" autocapitalize="characters" spellcheck="false" /></label>
          <button>Join</button>
        </form>
        <form class="card" @submit=${this.#create} @input=${(e) => beginning.keep(e)}>
          <h2>Begin a class</h2>
          <label>Name <input name="name" .value=${beginning.values.name ?? ''} required maxlength="200" autocomplete="off" /></label>
          <button>Begin</button>
        </form>
        <section class="card">
          <h2>Take along</h2>
          <p>Due times in your own calendar, and everything that you wrote and received.</p>
          <div class="row">
            <button type="button" @click=${this.#calendar}>Calendar address</button>
            <button type="button" @click=${() => save('/api/me/data', 'lectern-my-data.zip')}>My data</button>
          </div>
        </section>
      </div>
    `;
  }

  async #join(event) {
    event.preventDefault();
    const code = new FormData(event.target).get('code').trim().toUpperCase();
    const joined = await attempt(() => session.rest.post(`/api/invitations/${encodeURIComponent(code)}`));
    if (joined) await this.#enter(joined.body.space, joining);
  }

  async #create(event) {
    event.preventDefault();
    const name = toLine(new FormData(event.target).get('name'));
    const created = await attempt(() => session.rest.post('/api/spaces', { name }));
    if (created) await this.#enter(created.body.space, beginning);
  }

  async #enter(space, kept) {
    kept.drop();
    await session.resources.at('/api/spaces', { list: true }).refresh();
    go('spaces', space);
  }

  async #calendar() {
    const words = 'Whoever has the address sees your due times. An address that you made before ends: a calendar that follows it hears no more.';
    if (!(await confirmed({ title: 'Make a new calendar address?', words, act: 'Make it' }))) return;
    const made = await attempt(() => session.rest.post('/api/me/calendar'));
    if (made) await copy(made.body.url);
  }
}
customElements.define('home-view', HomeView);
