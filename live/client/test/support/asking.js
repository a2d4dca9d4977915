import { RestClient } from '@lectern/client';

/** A client that tries again almost at once. */
export function asking(server, options = {}) {
  return new RestClient({ url: server.url, token: () => 'token', backoff: { first: 2, most: 5 }, ...options });
}

/** What a promise is rejected with. */
export async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was not rejected');
}
