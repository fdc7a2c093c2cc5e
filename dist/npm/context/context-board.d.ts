/** Runs `ask` now if there is a provider, and again whenever one arrives. Returns the way out. */
export declare function awaitProviders(ask: () => void): () => void;
/** A provider has come: everyone who waits may ask it. Returns what to do when it goes. */
export declare function welcomeProvider(): () => void;
