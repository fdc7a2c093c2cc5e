import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/embed/define/content-gate.js';
import { all, choose, gateFrom, nameOf, press, settled, useGates, wordsOf } from './reader.js';

/** Nobody should write this, and a page that has it must go on all the same. */
async function gateInGate(): Promise<{ outer: ContentGate; inner: ContentGate }> {
  const outer = await gateFrom(html`
    <hearten-content-gate>
      <p>A note.</p>
      <details>
        <summary>Read on</summary>
        <details data-depth="describe">
          <summary>A passage</summary>
          <p>A kingfisher.</p>
        </details>
        <hearten-content-gate>
          <p>Another note.</p>
          <details>
            <summary>Read on</summary>
            <details data-depth="describe">
              <summary>An inner passage</summary>
              <p>A swallow.</p>
            </details>
          </details>
        </hearten-content-gate>
      </details>
    </hearten-content-gate>
  `);
  return { outer, inner: outer.querySelector<ContentGate>('hearten-content-gate')! };
}

const innerSummary = (inner: ContentGate): HTMLElement =>
  inner.querySelector<HTMLElement>(':scope > details > details > summary')!;

describe('<hearten-content-gate> inside another', () => {
  useGates();

  it('leaves the passages of the inner one to the inner one', async () => {
    const { outer, inner } = await gateInGate();
    await choose(outer, 'Read on');
    expect(wordsOf(outer)).to.include('kingfisher').and.not.to.include('swallow');
    await choose(inner, 'Read without the details');
    expect(wordsOf(outer)).not.to.include('swallow');
    await press(innerSummary(inner));
    expect(wordsOf(outer)).to.include('swallow');
  });

  it('goes on when both are read without the details, and the outer one is hidden', async () => {
    const { outer, inner } = await gateInGate();
    await choose(outer, 'Read without the details');
    await choose(inner, 'Read without the details');
    await press(innerSummary(inner));
    expect(wordsOf(outer)).to.include('swallow').and.not.to.include('kingfisher');
    // The first of the two is the outer one's.
    const [hide] = all(outer, 'button').filter((each) => nameOf(each) === 'Hide this part again');
    await press(hide!);
    await settled();
    expect(wordsOf(outer)).not.to.include('swallow');
  });
});
