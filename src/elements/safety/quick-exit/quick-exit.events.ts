/**
 * The reader is leaving: the page is covered, and the next page asked for. It neither bubbles nor leaves the
 * element, so that nothing that counts presses hears of it, and it can't be cancelled.
 */
export class ExitPressedEvent extends CustomEvent<null> {
  constructor() {
    super('hearten-exit-pressed');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hearten-exit-pressed': ExitPressedEvent;
  }
}
