import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { HeartenElement } from '../../../src/foundations/base-element.js';

/** An element that keeps every promise. Those below break one each. */
export class Plain extends HeartenElement {
  static override styles = [
    HeartenElement.styles,
    css`
      div {
        background: var(--_surface);
        color: var(--_ink);
        overflow-wrap: anywhere;
      }

      button {
        min-block-size: 44px;
        min-inline-size: 44px;
        padding: 0 12px;
        border: 2px solid var(--_edge);
        background: var(--_surface);
        color: var(--_ink);
        font: inherit;
      }
    `,
  ];
  static override properties = { label: {} };

  declare label: string | null;
  pressed = false;

  constructor() {
    super();
    this.label = null;
  }

  protected press(): void {
    this.pressed = !this.pressed;
    this.requestUpdate();
    this.tell('hearten-faulty-pressed');
  }

  protected tell(type: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  protected control(): unknown {
    return html`<button type="button" @click=${() => this.press()}>
      ${this.label ?? 'Press'}
    </button>`;
  }

  protected override render(): TemplateResult {
    const answer = this.pressed ? html`<p>It was pressed.</p>` : nothing;
    return html`<div>${this.control()} ${answer}<slot></slot></div>`;
  }
}

/** An element that breaks a promise. */
export interface Faulty {
  /** The promise it breaks, as the table has it. */
  readonly promise: string;
  /** What it does, after "notices an element that". */
  readonly that: string;
  readonly element: typeof Plain;
  readonly events?: readonly string[];
}

export function when(connected: (element: Plain) => void): typeof Plain {
  return class extends Plain {
    override connectedCallback(): void {
      super.connectedCallback();
      connected(this);
    }
  };
}

export function onPress(act: (element: Plain) => void): typeof Plain {
  return class extends Plain {
    protected override press(): void {
      super.press();
      act(this);
    }
  };
}

export function styled(rules: CSSResult): typeof Plain {
  return class extends Plain {
    static override styles = [...Plain.styles, rules];
  };
}

export function drawing(draw: (element: Plain) => unknown): typeof Plain {
  return class extends Plain {
    protected override control(): unknown {
      return html`${super.control()} ${draw(this)}`;
    }
  };
}
