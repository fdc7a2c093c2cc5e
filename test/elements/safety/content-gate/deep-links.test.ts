import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { choose, gateFrom, settled, useGates, wordsOf } from './reader.js';

const sentence =
  'The link you followed leads into this part. If you read on, you’ll be taken there.';

function river(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics="abuse-child">
      <p id="note">This part talks about child abuse.</p>
      <details id="part">
        <summary>Read on</summary>
        <p id="weir">The heron stands by the weir.</p>
        <p id="½ way">An otter.</p>
        <details data-depth="describe">
          <summary>A passage</summary>
          <p id="island">A swallow.</p>
        </details>
      </details>
    </hearten-content-gate>
  `);
}

async function follow(fragment: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await changed;
  await settled();
}

describe('<hearten-content-gate>: a link into the part', () => {
  useGates();
  const clean = (): void => history.replaceState(null, '', location.pathname + location.search);
  afterEach(clean);

  for (const fragment of ['#weir', '#island', '#part', '#%C2%BD%20way']) {
    it(`explains itself beside the choices: ${fragment}`, async () => {
      history.replaceState(null, '', fragment);
      const gate = await river();
      expect(wordsOf(gate))
        .to.include(sentence)
        .and.not.to.include('heron')
        .and.not.to.include('swallow');
    });
  }

  for (const fragment of ['', '#', '#note', '#elsewhere', '#%', '#"]', '#:~:text=heron']) {
    it(`is not taken for one: ${fragment || 'no fragment'}`, async () => {
      history.replaceState(null, '', fragment || location.pathname + location.search);
      const gate = await river();
      expect(wordsOf(gate)).not.to.include('The link you followed');
    });
  }

  it('comes and goes with the address', async () => {
    const gate = await river();
    await follow('#weir');
    expect(wordsOf(gate)).to.include(sentence);
    await follow('#note');
    expect(wordsOf(gate)).not.to.include(sentence);
  });

  it('opens nothing that the browser opened for it', async () => {
    const gate = await river();
    await follow('#island');
    expect([...gate.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([
      false,
      false,
    ]);
  });

  it('is spoken of by the gate it leads into, and by no other', async () => {
    const one = await river();
    const other = await gateFrom(html`
      <hearten-content-gate
        ><p>A note.</p>
        <details>
          <summary>Read on</summary>
          <p id="pool">An otter.</p>
        </details></hearten-content-gate
      >
    `);
    await follow('#pool');
    expect(wordsOf(one)).not.to.include(sentence);
    expect(wordsOf(other)).to.include(sentence);
  });

  it('is not spoken of once the reader has closed the part, and is when they choose again', async () => {
    history.replaceState(null, '', '#weir');
    const gate = await river();
    await choose(gate, 'Not now');
    expect(wordsOf(gate)).not.to.include(sentence);
    await choose(gate, 'Choose again');
    expect(wordsOf(gate)).to.include(sentence);
  });

  it('is known again when the gate is put back after the address has changed', async () => {
    const gate = await river();
    const place = gate.parentElement!;
    gate.remove();
    history.replaceState(null, '', '#weir');
    place.append(gate);
    await settled();
    expect(wordsOf(gate)).to.include(sentence);
  });
});
