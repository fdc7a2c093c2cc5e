import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { readerChoices } from '../../../../src/reader/reader-choices.js';
import { choose, gateFrom, press, remember, settled, the, useGates } from './reader.js';

const both = ['hearten-gate-opened', 'hearten-gate-closed'] as const;

function river(id = ''): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate id=${id} topics="abuse-child">
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

describe('<hearten-content-gate>: events', () => {
  useGates();
  let heard: Event[] = [];
  const hear = (event: Event): void => void heard.push(event);
  const types = (): string[] => heard.map(({ type }) => type);

  beforeEach(() => {
    heard = [];
    for (const type of both) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of both) document.removeEventListener(type, hear);
  });

  const presses: [names: string[], events: string[]][] = [
    [['Read on'], ['hearten-gate-opened']],
    [['Read without the details'], ['hearten-gate-opened']],
    [['Not now'], ['hearten-gate-closed']],
    [['Not now', 'Choose again'], ['hearten-gate-closed']],
    [
      ['Read on', 'Hide this part again'],
      ['hearten-gate-opened', 'hearten-gate-closed'],
    ],
  ];
  for (const [names, events] of presses) {
    it(`come once for each press: ${names.join(', ')}`, async () => {
      const gate = await river();
      for (const name of names) await choose(gate, name);
      expect(types()).to.deep.equal(events);
    });
  }

  it('come from the gate, reach the page and its listeners through shadow roots', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await choose(gate, 'Hide this part again');
    for (const event of heard) {
      expect(event.bubbles && event.composed).to.equal(true);
      expect(event.target).to.equal(gate);
      expect(event.cancelable).to.equal(false);
    }
  });

  it('say nothing about which way, or about the reader', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    const [all] = heard;
    await choose(gate, 'Hide this part again');
    await choose(gate, 'Choose again');
    await choose(gate, 'Read without the details');
    const gist = heard.at(-1);
    for (const event of [all, gist]) {
      expect(event).to.be.instanceOf(CustomEvent);
      expect((event as CustomEvent<unknown>).detail).to.equal(null);
      expect(Object.keys(event as object).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    }
  });

  it('come after the part has opened for those who look at it then', async () => {
    const gate = await river();
    const seen = new Promise<boolean>((resolve) => {
      gate.addEventListener(
        'hearten-gate-opened',
        () => void gate.updateComplete.then(() => resolve(gate.querySelector('details')!.open)),
      );
    });
    await choose(gate, 'Read on');
    expect(await seen).to.equal(true);
  });

  it('do not come for a passage, or for how long a choice is kept', async () => {
    const gate = await river();
    await choose(gate, 'Read without the details');
    heard = [];
    await press(the(gate, 'summary', 'A passage'));
    await remember(gate, 'On this visit');
    await choose(gate, 'Ask me again');
    expect(types()).to.deep.equal([]);
  });

  it('do not come where a kept choice opens or closes a gate', async () => {
    readerChoices.choose(['abuse-child'], 'show', 'page');
    const gate = await river();
    expect(gate.querySelector('details')?.open).to.equal(true);
    readerChoices.choose(['abuse-child'], 'leave-out', 'page');
    await settled();
    expect(gate.querySelector('details')?.open).to.equal(false);
    expect(types()).to.deep.equal([]);
  });

  it('do not come where a gate follows another', async () => {
    const first = await river();
    const second = await river();
    await choose(first, 'Read on');
    heard = [];
    await remember(first, 'On this visit');
    expect(second.querySelector('details')?.open).to.equal(true);
    expect(types()).to.deep.equal([]);
  });

  it('do not come when a gate is moved, or made anew with the choice it had', async () => {
    const gate = await river('walk');
    await choose(gate, 'Read on');
    heard = [];
    document.body.append(gate);
    await settled();
    gate.remove();
    const anew = await river('walk');
    expect(anew.querySelector('details')?.open).to.equal(true);
    expect(types()).to.deep.equal([]);
  });

  it('do not come for what scripts do to the details', async () => {
    const gate = await river();
    gate.querySelector('details')!.open = true;
    await settled();
    expect(types()).to.deep.equal([]);
  });
});
