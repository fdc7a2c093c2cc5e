"use strict";
class GateOpenedEvent extends CustomEvent {
  constructor() {
    super("hearten-gate-opened", { bubbles: true, composed: true });
  }
}
class GateClosedEvent extends CustomEvent {
  constructor() {
    super("hearten-gate-closed", { bubbles: true, composed: true });
  }
}

export { GateClosedEvent, GateOpenedEvent };
