/** Come back. */
export const RETURN = 'return';
/** Come back with another token. */
export const RENEW = 'renew';
/** Do not come back: the same would happen again. */
export const STAY_AWAY = 'stay-away';

const BY_WORD = new Map([
  ['unauthenticated', RENEW],
  ['token-expired', RENEW],
  ['bad-destination', STAY_AWAY],
  ['bad-frame', STAY_AWAY],
  ['too-large', STAY_AWAY],
]);

/**
 * What the end of a connection asks of a client. The close code says it; where a proxy has swallowed the code, the word
 * of the ERROR frame before it does.
 *
 * @param {{ code: number, word?: string }} end
 */
export function afterClose({ code, word }) {
  if (code >= 4500) return STAY_AWAY;
  if (code >= 4400) return RENEW;
  if (code >= 4000) return RETURN;
  return BY_WORD.get(word ?? '') ?? RETURN;
}
