const longestTurnMs = 16;

/** A pause to be awaited between pieces of work: lets the page draw and answer when the last pause is longer ago than a frame. */
export function pauses(): () => Promise<void> {
  let lastAt = performance.now();
  return async () => {
    if (performance.now() - lastAt < longestTurnMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    lastAt = performance.now();
  };
}
