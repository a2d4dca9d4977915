import { LiveClient, Problem, Refetcher, RestClient, StaleVersion, Unauthenticated, Unavailable } from '@lectern/client';
import * as actual from '../src/index.js';

/** What is promised is what is there. */
export const promises: [typeof LiveClient, typeof Refetcher, typeof Problem] = [actual.LiveClient, actual.Refetcher, actual.Problem];
export const more: [typeof RestClient, typeof StaleVersion] = [actual.RestClient, actual.StaleVersion];
export const failures: [typeof Unauthenticated, typeof Unavailable] = [actual.Unauthenticated, actual.Unavailable];
