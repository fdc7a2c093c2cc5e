type Callback = (event: Event) => void;
/**
 * Listens on the window once for all who ask, however many elements a page holds; the listener
 * goes when the last of them has stopped.
 *
 * @returns stops listening
 */
export declare function listenShared(type: keyof WindowEventMap, callback: Callback): () => void;
export {};
