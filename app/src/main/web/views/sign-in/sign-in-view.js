import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { avatar } from '../../parts/people.js';
import { notify } from '../../parts/notices.js';

const ROLES = { EDUCATOR: 'Educators', STUDENT: 'Students' };

/** Signs in: by one click as one of the demo's people, as anybody by name, or at the school's issuer. */
class SignInView extends View {
  static properties = { failure: {}, busy: { state: true } };

  render() {
    const { offer, known } = session.signIn;
    return html`<main class="sign-in" id="main">
      <div class="hello">
        <img src="/assets/icon.svg" alt="" width="56" height="56" />
        <h1 tabindex="-1">Lectern</h1>
        <p class="lead">A classroom in which nothing is overwritten: every change is an event, every older version can be seen again, and everybody hears of it at once.</p>
      </div>
      ${this.failure ? html`<p class="trouble" role="alert">${this.failure}. <button type="button" @click=${() => location.reload()}>Try again</button></p>` : nothing}
      ${known ? (offer.demo ? this.#demo(offer.people ?? []) : this.#issuer(offer)) : nothing}
    </main>`;
  }

  #demo(people) {
    return html`
      ${people.length === 0 ? nothing : html`<p class="hint">This is a demo. Choose somebody to be; open a second window to be somebody else beside.</p>`}
      ${Object.entries(ROLES).map(([role, title]) => this.#group(title, people.filter((one) => one.role === role)))}
      <form class="row" @submit=${this.#anybody}>
        <label>Or be anybody else <input name="name" required maxlength="80" autocomplete="off" placeholder="Your name" /></label>
        <button class="primary">Sign in</button>
      </form>
    `;
  }

  #group(title, people) {
    if (people.length === 0) return nothing;
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      <ul class="people-to-be">
        ${people.map(
          (one) => html`<li>
            <button type="button" class="person" ?disabled=${this.busy} @click=${() => this.#as(one)}>${avatar(one.name, one.user)} <span>${one.name}</span></button>
            <a class="beside" href="/#/as/${one.user}" target="_blank" rel="noopener" aria-label="${one.name}, in a second window" title="In a second window">⧉</a>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #issuer(offer) {
    if (!offer.clientId)
      return html`<p class="trouble">Signing in on this page is not set up: the server was not told a client id
        (<code>lectern.page.client-id</code>). The API takes the tokens of ${offer.issuer ?? 'its issuer'}.</p>`;
    return html`<p><button type="button" class="primary large" @click=${() => this.#try(() => session.signIn.atIssuer())}>Sign in with your school</button></p>`;
  }

  #anybody(event) {
    event.preventDefault();
    const name = new FormData(event.target).get('name').trim();
    const user = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || `guest-${Date.now().toString(36)}`;
    void this.#as({ user, name });
  }

  async #as({ user, name }) {
    this.busy = true;
    await this.#try(async () => session.begin(await session.signIn.asDemo({ user, name })));
    this.busy = false;
  }

  async #try(step) {
    try {
      await step();
    } catch (failure) {
      notify(failure.message, 'problem');
    }
  }
}
customElements.define('sign-in-view', SignInView);
