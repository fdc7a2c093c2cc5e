import { LitElement, css, type CSSResultGroup } from 'lit';
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
 * What every element shares, and no more: the styles that make a host behave, and one way to
 * warn its developer. Anything else is a controller that an element takes on by name.
 */
export abstract class HeartenElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, host];

  /** Warns the developer once; the reader sees nothing of it. */
  protected warn(code: string, message: string): void {
    warn(this.localName, code, message);
  }
}
