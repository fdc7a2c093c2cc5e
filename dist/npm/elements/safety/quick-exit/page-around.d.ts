/**
 * Finds out whether the page round this frame leaves for it, with `hearten.leave.js`, where the frame itself
 * may not. Nobody hears that a reader leaves who has not said so first.
 *
 * @returns stops listening
 */
export declare function heedPageAround(): () => void;
