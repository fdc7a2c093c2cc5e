import { css, LitElement, isServer, adoptStyles } from 'lit';
import { serve } from './served.js';
import { tokens } from './tokens/tokens.styles.js';
import { warn } from './warn.js';

"use strict";
const host = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_surface);
  }
`;
class HeartenElement extends LitElement {
  static styles = [tokens, host];
  constructor() {
    super();
    if (isServer && !("childNodes" in this)) serve(this);
  }
  /**
   * Empties the root that a server wrote, where there is one, and draws it anew, which takes no longer
   * than finding out whether nobody has changed it on its way.
   */
  createRenderRoot() {
    const { shadowRootOptions, elementStyles } = this.constructor;
    const root = this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }
  /** Warns the developer once; the reader sees nothing of it. */
  warn(code, message) {
    warn(this.localName, code, message);
  }
}

export { HeartenElement };
