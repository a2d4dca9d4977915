import { LiveClient, Refetcher, RestClient } from '@lectern/client';

/** A token of the demo; a school's own issuer gives them elsewhere. */
export async function demoToken(url, user) {
  const response = await fetch(new URL('/demo/tokens', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, name: user }),
  });
  return (await response.json()).accessToken;
}

/** All that an app of one person needs. */
export function signIn({ url, newToken, onFresh, onGone }) {
  let current;
  const token = async ({ renew }) => {
    if (renew || !current) current = await newToken();
    return current;
  };
  const rest = new RestClient({ url, token });
  const live = new LiveClient({ url: new URL('/live', url), token });
  const refetcher = new Refetcher({ rest, onFresh, onGone });
  return { rest, live, refetcher };
}

/** Leaves nothing behind for the next person at this machine. */
export async function signOut({ rest, live, refetcher }) {
  refetcher.stop();
  rest.clear();
  await live.stop();
}
