/** Once the cards within have drawn themselves, which is a moment later than their list. */
export const soon = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
