/**
 * Says something to a reader who uses a screen reader, without moving their focus. The one live
 * region is in the light DOM, where every screen reader finds it, and all copies share it.
 *
 * @param message a sentence that names no topic
 */
export declare function announce(message: string): void;
