import { expect, html } from '@open-wc/testing';
import { choose, gateFrom, remember, useGates } from './reader.js';

const live = (): Element | null =>
  document.querySelector('[role=status], [role=alert], [aria-live]');

/** Comes back when the live region of the page says something. */
function nextWords(): Promise<string> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const words = live()?.textContent;
      if (!words) return;
      observer.disconnect();
      resolve(words);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

describe('<hearten-content-gate>: what a screen reader is told', () => {
  useGates();

  it('is where the focus goes, and that it will ask again, which nothing else says', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate topics="abuse-child">
        <p>This part talks about child abuse.</p>
        <details>
          <summary>Read on</summary>
          <p>The kingfisher comes first.</p>
        </details>
      </hearten-content-gate>
    `);
    const first = nextWords();
    for (const name of ['Read on', 'Hide this part again', 'Choose again', 'Read on'])
      await choose(gate, name);
    expect(gate.shadowRoot?.querySelector('[role=status], [role=alert], [aria-live]')).to.equal(
      null,
    );
    await remember(gate, 'On this visit');
    await choose(gate, 'Ask me again');
    expect(await first).to.equal('We’ll ask again from now on.');
  });
});
