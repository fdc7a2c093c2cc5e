import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { page } from '../../../../src/page/page-registry.js';
import { readerChoices } from '../../../../src/reader/reader-choices.js';
import { mendStorage, blockStorage, fillStorage } from '../../../support/broken-storage.js';
import {
  all,
  choose,
  descriptionOf,
  focused,
  gateFrom,
  nameOf,
  names,
  press,
  remember,
  settled,
  the,
  useGates,
  wordsOf,
} from './reader.js';

function river(topics = 'abuse-child bereavement'): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics=${topics}>
      <p>This part talks about child abuse and grief.</p>
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

const stored = (): string => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
const nothing = '[{},{}]';

describe('<hearten-content-gate>: “Don’t ask again”', () => {
  useGates();
  afterEach(mendStorage);

  it('is offered only after the choice, folded, and off', async () => {
    const gate = await river();
    expect(wordsOf(gate)).not.to.include('Don’t ask again');
    await choose(gate, 'Read on');
    expect(names(gate, 'summary')).to.deep.equal(['Don’t ask again', 'A passage']);
    expect(names(gate, 'button')).to.deep.equal(['Hide this part again']);
  });

  it('offers two equal ways, each with what it means', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await press(the(gate, 'summary', 'Don’t ask again'));
    const [visit, device] = all(gate, 'button').slice(1);
    expect(nameOf(visit!)).to.equal('On this visit');
    expect(descriptionOf(visit!)).to.equal(
      'Parts about the same things open by themselves until you close this tab.',
    );
    expect(nameOf(device!)).to.equal('On this device');
    expect(descriptionOf(device!)).to.equal(
      'For six months at most. Anyone who uses this browser could find out which topics you chose.',
    );
  });

  it('stores nothing before it is pressed, whatever else the reader does', async () => {
    const gate = await river();
    for (const name of [
      'Read on',
      'Hide this part again',
      'Choose again',
      'Not now',
      'Choose again',
      'Read without the details',
    ]) {
      await choose(gate, name);
      expect(stored(), name).to.equal(nothing);
    }
    await press(the(gate, 'summary', 'Don’t ask again'));
    expect(stored()).to.equal(nothing);
  });

  it('on this visit: keeps the choice for the tab alone', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this visit');
    expect(sessionStorage.length).to.equal(1);
    expect(localStorage.length).to.equal(0);
    expect(wordsOf(gate)).to.include('We won’t ask again on this visit.');
  });

  it('on this device: keeps the choice in this browser', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this device');
    expect(localStorage.length).to.equal(1);
    expect(sessionStorage.length).to.equal(0);
    expect(wordsOf(gate)).to.include('We won’t ask again on this device.');
  });

  it('keeps no topic and no answer in plain words', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this device');
    await choose(gate, 'Ask me again');
    await remember(gate, 'On this visit');
    expect(stored()).to.match(/hearten:/);
    expect(stored()).not.to.match(/abuse|child|bereavement|grief|show|read|gist|detail|open/i);
  });

  it('leaves the part open, and the focus on the way back', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this visit');
    expect(wordsOf(gate)).to.include('kingfisher');
    expect(nameOf(focused()!)).to.equal('Ask me again');
    expect(descriptionOf(focused()!)).to.equal('We won’t ask again on this visit.');
  });

  it('is not offered where there are no topics to keep a choice by', async () => {
    const gate = await river('');
    await choose(gate, 'Read on');
    expect(names(gate, 'summary')).to.deep.equal(['A passage']);
  });

  it('“Ask me again” erases it, and leaves the part in front of the reader open', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this device');
    await choose(gate, 'Ask me again');
    expect(stored()).to.equal(nothing);
    expect(wordsOf(gate)).to.include('kingfisher').and.to.include('Don’t ask again');
    expect(nameOf(focused()!)).to.equal('Don’t ask again');
  });

  it('“Ask me again” makes the next gate ask', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this visit');
    await choose(gate, 'Ask me again');
    const next = await river();
    expect(names(next, 'button')).to.include('Not now');
  });

  it('a kept choice can still be undone here: the part is hidden, and stays kept for others', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this visit');
    await choose(gate, 'Hide this part again');
    expect(wordsOf(gate)).not.to.include('kingfisher');
    await choose(gate, 'Choose again');
    expect(names(gate, 'button')).to.include('Not now');
  });

  it('is forgotten by “erase everything”, at once and in memory too', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this device');
    page().erase();
    expect(stored()).to.equal(nothing);
    await settled();
    const next = await river();
    expect(wordsOf(next)).not.to.include('kingfisher');
  });

  it('is forgotten in memory even while no gate is on the page', async () => {
    blockStorage();
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this visit');
    gate.remove();
    page().erase();
    const next = await river();
    expect(wordsOf(next)).not.to.include('kingfisher');
  });

  for (const [what, refuse] of [
    ['refused', blockStorage],
    ['full', fillStorage],
  ] as const) {
    it(`says so where storage is ${what}, and keeps the choice while the page is open`, async () => {
      refuse();
      const gate = await river();
      await choose(gate, 'Read on');
      await remember(gate, 'On this device');
      expect(wordsOf(gate)).to.include(
        'We won’t ask again while this page is open. This browser doesn’t let us keep it for longer.',
      );
      const next = await river();
      expect(wordsOf(next)).to.include('kingfisher');
    });
  }
});

describe('<hearten-content-gate>: a choice that was kept', () => {
  useGates();
  afterEach(mendStorage);

  it('opens a gate that comes later, as it was kept', async () => {
    readerChoices.choose(['abuse-child', 'bereavement'], 'show-without-details', 'visit');
    const gate = await river();
    expect(wordsOf(gate)).to.include('kingfisher').and.not.to.include('swallow');
    expect(wordsOf(gate)).to.include('We won’t ask again on this visit.');
  });

  it('takes no focus', async () => {
    readerChoices.choose(['abuse-child', 'bereavement'], 'show', 'page');
    await river();
    expect(focused()).to.equal(document.body);
  });

  it('can be hidden and asked about again from there', async () => {
    readerChoices.choose(['abuse-child', 'bereavement'], 'show', 'visit');
    const gate = await river();
    await choose(gate, 'Hide this part again');
    expect(wordsOf(gate)).to.match(/^A part about child abuse and grief is closed\./);
  });
});
