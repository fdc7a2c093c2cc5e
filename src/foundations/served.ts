import { html, type LitElement } from 'lit';

/** There is no page to look at yet, and nothing to look at it with. */
const served = {
  connectedCallback: () => {},
  willUpdate: () => {},
  render: () => html`<slot></slot>`,
};

/**
 * Makes an element what it is on a server: its author's HTML, all in one slot, so that it reads without
 * script. Controls come with the script. It has no styles of its own: hearten.css draws its box until
 * then, and a strict policy would refuse a `<style>`.
 */
export function serve(element: LitElement): void {
  const type = element.constructor as typeof LitElement;
  type.elementStyles = [];
  // A root that assigns by hand would show nothing until its script has come.
  type.shadowRootOptions = { mode: 'open' };
  Object.assign(element, served);
}
