/** The reader opened the part. Says nothing about which way, or about the reader. */
export class GateOpenedEvent extends CustomEvent<null> {
  constructor() {
    super('hearten-gate-opened', { bubbles: true, composed: true });
  }
}

/** The reader closed the part, before or after reading it. */
export class GateClosedEvent extends CustomEvent<null> {
  constructor() {
    super('hearten-gate-closed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hearten-gate-opened': GateOpenedEvent;
    'hearten-gate-closed': GateClosedEvent;
  }
}
