export { LiveClient } from './live-client.js';
export { Refetcher } from './refetcher.js';
export { Problem, StaleVersion, Unauthenticated, Unavailable } from './rest/problem.js';
export { newKey } from './rest/request.js';
export { RestClient } from './rest/rest-client.js';
