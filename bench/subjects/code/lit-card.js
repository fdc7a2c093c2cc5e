import { LitElement, css, html } from 'lit';

class LitCard extends LitElement {
  static styles = css`
    :host {
      display: block;
      padding: 1em;
      border: 1px solid;
    }
  `;

  render() {
    return html`<slot></slot>`;
  }
}

customElements.define('lit-card', LitCard);
