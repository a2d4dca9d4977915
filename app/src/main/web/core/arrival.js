const MOMENT = 10_000;

let awaited = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
let due = false;
let named = /** @type {string | undefined} */ (undefined);

addEventListener('keydown', forgo, true);
addEventListener('pointerdown', forgo, true);
addEventListener('focusin', ({ target }) => target === heading() || forgo(), true);

/** Gives the focus to the heading of the view that comes, unless somebody has begun to do something there before it. */
export function arrive() {
  clearTimeout(awaited);
  awaited = setTimeout(forgo, MOMENT);
  drawn();
}

/** Looks once all that is drawn at the same time is there: views draw what is in them one after the other. */
export function drawn() {
  if (due) return;
  due = true;
  setTimeout(look, 0);
}

function look() {
  due = false;
  entitle();
  if (awaited && heading() !== document.activeElement) heading()?.focus({ preventScroll: true });
}

function forgo() {
  clearTimeout(awaited);
  awaited = undefined;
}

const heading = () => document.querySelector('main h1');

/** The title says where one is; it stays while the heading of the same place is away, as it is while it is edited. */
function entitle() {
  if (!heading() && named === location.hash) return;
  named = location.hash;
  const words = [heading(), document.querySelector('main .space-name')].map((one) => one?.textContent.trim());
  document.title = [...new Set([...words.filter(Boolean), 'Lectern'])].join(' · ');
}
