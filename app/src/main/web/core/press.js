const LONGEST = 3000;

let press = /** @type {{ over: Promise<void>, end: () => void } | undefined} */ (undefined);

addEventListener('pointerdown', begin, true);
addEventListener('pointerup', endAfterClick, true);
addEventListener('pointercancel', endAfterClick, true);
addEventListener('blur', endAfterClick);

/**
 * Does at once what moves things on the page or, while a finger or a button of the mouse is down, after its click: browsers
 * give no click to an element that has moved away between the two.
 *
 * @param {() => void} act
 */
export function afterPress(act) {
  if (press) void press.over.then(act);
  else act();
}

function begin() {
  press?.end();
  let end = () => {};
  const over = new Promise((ended) => (end = () => ended(undefined)));
  press = { over, end };
  setTimeout(finish, LONGEST, press);
}

function endAfterClick() {
  setTimeout(finish, 0, press);
}

function finish(ended) {
  ended?.end();
  if (press === ended) press = undefined;
}
