/** Once the cards within have drawn themselves, which is a moment later than their list. */
export const afterDrawing = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
