import { LitElement, adoptStyles, css, isServer, type CSSResultGroup } from 'lit';
import { serve } from './served.js';
import { tokens } from './tokens/tokens.styles.js';
import { warn } from './warn.js';

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

/**
 * What every element shares, and no more: the styles that make a host behave, one way to warn its
 * developer, and how it is on a server and after one. Anything else is a controller that an element
 * takes on by name.
 */
export abstract class HeartenElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, host];

  constructor() {
    super();
    // Where tests imitate a browser in Node, Lit says so too.
    if (isServer && !('childNodes' in this)) serve(this);
  }

  /**
   * Empties the root that a server wrote, where there is one, and draws it anew, which takes no longer
   * than finding out whether nobody has changed it on its way.
   */
  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof HeartenElement;
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit makes roots when elements connect.
    const root = this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }

  /** Warns the developer once; the reader sees nothing of it. */
  protected warn(code: string, message: string): void {
    warn(this.localName, code, message);
  }
}
