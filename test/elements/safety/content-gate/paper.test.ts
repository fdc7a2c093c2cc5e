import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { emulate, needs } from '../../../support/engine.js';
import { choose, gateFrom, useGates, wordsOf } from './reader.js';

function river(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics="abuse-child" depth="discuss" support="/support">
      <h2>Before you continue</h2>
      <p>This part talks about child abuse.</p>
      <details>
        <summary>Read on</summary>
        <p>The kingfisher comes first.</p>
        <details data-depth="describe">
          <summary>A passage</summary>
          <p>A swallow.</p>
        </details>
      </details>
    </hearten-content-gate>
  `);
}

const print = (): Promise<void> => emulate({ media: 'print' });
const closed = 'This part was closed when it was printed.';

needs('media', describe)('<hearten-content-gate>: on paper', () => {
  useGates();
  afterEach(() => emulate({}));

  it('says that the part was closed, and has nothing to press', async () => {
    const gate = await river();
    expect(wordsOf(gate)).not.to.include(closed);
    await print();
    const words = wordsOf(gate);
    expect(words).to.match(/^Before you continue This part talks about child abuse\./);
    expect(words).to.include('It talks this through.').and.to.include(closed);
    for (const control of [
      'Read on',
      'Read without',
      'Not now',
      'change your mind',
      'kingfisher',
    ]) {
      expect(words).not.to.include(control);
    }
  });

  it('has the part that the reader opened, without the bar', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await print();
    const words = wordsOf(gate);
    expect(words).to.include('kingfisher').and.to.include('swallow');
    for (const control of ['You’re reading', 'Hide this part', 'Don’t ask again', closed]) {
      expect(words).not.to.include(control);
    }
  });

  it('has no passage that the reader left closed', async () => {
    const gate = await river();
    await choose(gate, 'Read without the details');
    await print();
    expect(wordsOf(gate)).to.include('kingfisher').and.not.to.include('swallow');
  });

  it('has one line for a part that the reader did not want', async () => {
    const gate = await river();
    await choose(gate, 'Not now');
    await print();
    expect(wordsOf(gate)).to.equal('A part about child abuse is closed.');
  });

  it('has a notice whole, and does not say that anything was closed', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice" topics="bereavement"
        ><p>The kingfisher comes first.</p></hearten-content-gate
      >
    `);
    await print();
    expect(wordsOf(gate))
      .to.include('grief')
      .and.to.include('kingfisher')
      .and.not.to.include(closed);
  });
});
