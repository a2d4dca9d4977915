import { refusal } from './refusal.js';
import { ofWindow } from './stored.js';

const KEY = 'lectern.code-flow';

/** Signs people in at an OpenID issuer by the code flow with PKCE (RFC 6749, RFC 7636, RFC 9700). */
export class CodeFlow {
  #offer;
  #provider;

  /** @param {{ issuer: string, clientId: string, scopes?: string[] }} offer */
  constructor(offer) {
    this.#offer = offer;
  }

  /** Goes to the issuer; `returned` goes on from there. */
  async leave() {
    if (!isSecureContext) throw new Error('Signing in takes an address that begins with https');
    const { clientId, scopes = ['openid', 'profile'] } = this.#offer;
    const { authorization_endpoint: endpoint } = await this.#endpoints();
    const flow = { state: random(), verifier: random(), nonce: random(), hash: location.hash };
    ofWindow.set(KEY, JSON.stringify(flow));
    const query = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: here(),
      scope: scopes.join(' '),
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await challenge(flow.verifier),
      code_challenge_method: 'S256',
    };
    location.assign(withQuery(endpoint, query));
  }

  /**
   * Goes to the issuer to be signed out there too, which leads back here (OpenID Connect RP-Initiated Logout 1.0).
   *
   * @param {{ idToken?: string }} kept
   * @returns whether the issuer takes that
   */
  async out({ idToken }) {
    const { end_session_endpoint: endpoint } = await this.#endpoints();
    if (!endpoint) return false;
    const query = { client_id: this.#offer.clientId, post_logout_redirect_uri: here() };
    location.assign(withQuery(endpoint, idToken ? { ...query, id_token_hint: idToken } : query));
    return true;
  }

  /** Forgets a way to the issuer from which nobody has come back. */
  forget() {
    ofWindow.drop(KEY);
  }

  /** Who came back from the issuer, if somebody did. */
  async returned() {
    const query = new URLSearchParams(location.search);
    const flow = JSON.parse(ofWindow.get(KEY) ?? 'null');
    if (!flow || !query.has('state')) return undefined;
    ofWindow.drop(KEY);
    history.replaceState(null, '', location.pathname + flow.hash);
    if (query.get('state') !== flow.state) throw new Error('The answer of the issuer belongs to another sign-in');
    if (query.has('error')) throw new Error(query.get('error_description') ?? query.get('error') ?? 'The issuer refused');
    const tokens = await this.#ask({ grant_type: 'authorization_code', code: query.get('code'), redirect_uri: here(), code_verifier: flow.verifier });
    if (tokens.idToken && claims(tokens.idToken).nonce !== flow.nonce) throw new Error('The identity belongs to another sign-in');
    return { ...tokens, person: await person(tokens.token) };
  }

  /**
   * A new token: by the refresh token, or where the issuer gives none to public clients by going there, which it answers at
   * once while it knows the person.
   *
   * @param {{ refresh?: string }} kept
   */
  async renewed({ refresh }) {
    if (!refresh) return this.#away();
    return this.#ask({ grant_type: 'refresh_token', refresh_token: refresh });
  }

  /** Goes there once more; never comes to an end, since the page does. */
  again() {
    return this.#away();
  }

  async #away() {
    await this.leave();
    return new Promise(() => {});
  }

  async #ask(grant) {
    const { token_endpoint: endpoint } = await this.#endpoints();
    const body = new URLSearchParams({ client_id: this.#offer.clientId, ...grant });
    const answer = await fetch(endpoint, { method: 'POST', body });
    const said = await answer.json();
    if (!answer.ok) throw refusal(answer.status, said.error_description ?? said.error ?? 'The issuer gave no token');
    return { token: said.access_token, idToken: said.id_token, ...(said.refresh_token && { refresh: said.refresh_token }) };
  }

  #endpoints() {
    this.#provider ??= this.#discover().catch((failure) => {
      this.#provider = undefined;
      throw failure;
    });
    return this.#provider;
  }

  async #discover() {
    const answer = await fetch(`${this.#offer.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (!answer.ok) throw new Error('The issuer did not say how to sign in');
    return answer.json();
  }
}

const here = () => location.origin + location.pathname;

/** An endpoint can have a query of its own, which stays (RFC 6749, 3.1). */
function withQuery(endpoint, query) {
  const address = new URL(endpoint);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address;
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function claims(jwt) {
  const text = atob(jwt.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
}

async function person(token) {
  const answer = await fetch('/api/me', { headers: { Authorization: `Bearer ${token}` } });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.detail);
  return { user: said.user, name: said.name ?? said.user };
}
