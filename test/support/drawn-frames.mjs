/**
 * Lets the browser draw a few frames, as it does between any two things a hand does. What the guard
 * remembers of a touch it remembers by an animation, which a busy machine may not have run yet.
 */
export function drawnFrames(page) {
  return page.evaluate(
    () =>
      new Promise((drawn) => {
        let left = 5;
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : drawn());
        next();
      }),
  );
}
