export { LiveClient } from './live-client.js';
export { Refetcher } from './refetcher.js';
