const SMALL = 30_000;
let ahead = 0;

/** The time now, by the clock of the server: what is due is due by that, and the clock of a browser can be wrong. */
export const now = () => Date.now() + ahead;

/** Whether a time has come, such as `2026-11-28T10:00:00Z`. */
export const isPast = (at) => new Date(at).getTime() <= now();

/**
 * Notes what the server's clock says.
 *
 * @param {Headers} headers of an answer
 */
export function noteTime(headers) {
  const said = Date.parse(headers.get('Date') ?? '');
  if (Number.isNaN(said)) return;
  const difference = said - Date.now();
  ahead = Math.abs(difference) < SMALL ? 0 : difference;
}
