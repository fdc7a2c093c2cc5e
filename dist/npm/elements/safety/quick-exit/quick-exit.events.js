"use strict";
class ExitPressedEvent extends CustomEvent {
  constructor() {
    super("hearten-exit-pressed");
  }
}

export { ExitPressedEvent };
