import { CodeFlow } from './code-flow.js';
import { refusal } from './refusal.js';
import { ofWindow } from './stored.js';

const KEY = 'lectern.session';

/** How people sign in here, as `/sign-in.json` says: by one click in a demo, else at the school's issuer. */
export class SignIn {
  /** @type {{ demo: boolean, people?: { user: string, name: string, role: string }[], issuer?: string, clientId?: string, scopes?: string[] }} */
  offer = { demo: false };
  /** Whether the server has said how. */
  known = false;
  #flow;

  async load() {
    const answer = await fetch('/sign-in.json');
    if (!answer.ok) throw new Error('The server did not say how to sign in');
    this.offer = await answer.json();
    this.known = true;
    if (this.offer.clientId) this.#flow = new CodeFlow(this.offer);
  }

  async restored() {
    const back = await this.#flow?.returned();
    if (back) this.#keep(back);
    return this.#kept()?.person;
  }

  async asDemo(person) {
    this.#keep({ person, ...(await demoToken(person)) });
    return person;
  }

  /** Has the same person sign in once more: at once in a demo, else by way of the issuer, which leads back to where one is. */
  async again(person) {
    if (!this.offer.demo) return this.#flow.again();
    const fresh = await demoToken(person);
    return this.#renew(person, fresh);
  }

  atIssuer() {
    return this.#flow?.leave();
  }

  /**
   * @param {{ user: string }} person
   * @param {{ renew: boolean }} wish
   */
  async token({ user }, { renew }) {
    const kept = this.#kept();
    if (kept?.person.user !== user) throw new Error('Somebody else is signed in, or nobody');
    if (!renew) return kept.token;
    const fresh = this.offer.demo ? await demoToken(kept.person) : await this.#flow.renewed(kept);
    this.#renew(kept.person, fresh);
    return fresh.token;
  }

  /**
   * Forgets who is signed in, and goes to be signed out at the issuer too.
   *
   * @returns whether the sign-in is over there as well
   */
  async out() {
    const kept = this.#kept();
    if (kept) this.forget(kept.person.user);
    return this.#flow && kept ? this.#flow.out(kept) : true;
  }

  /** Forgets a person, if it is who is signed in in this window. */
  forget(user) {
    if (this.#kept()?.person.user !== user) return;
    ofWindow.drop(KEY);
    this.#flow?.forget();
  }

  /** Who has signed out meanwhile leaves no token behind. */
  #renew(person, fresh) {
    const kept = this.#kept();
    if (kept?.person.user === person.user) this.#keep({ ...kept, ...fresh });
  }

  #keep(signedIn) {
    ofWindow.set(KEY, JSON.stringify(signedIn));
  }

  #kept() {
    const text = ofWindow.get(KEY);
    return text ? JSON.parse(text) : undefined;
  }
}

async function demoToken({ user, name }) {
  const answer = await fetch('/demo/tokens', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, name }),
  });
  const said = await answer.json();
  if (!answer.ok) throw refusal(answer.status, said.detail);
  return { token: said.accessToken };
}
