/**
 * Lets nothing that listens in a window keep its reader there. What listens to a window is called in the
 * order in which it came, so that nobody who comes later can keep others from being heard.
 *
 * @returns gives it all back
 */
export declare function letGo(over: Window): () => void;
