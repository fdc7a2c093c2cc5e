import { LitElement, html } from 'lit';

class LitDetails extends LitElement {
  static properties = { summary: {} };

  render() {
    return html`<details>
      <summary>${this.summary}</summary>
      <slot></slot>
    </details>`;
  }
}

customElements.define('lit-details', LitDetails);
