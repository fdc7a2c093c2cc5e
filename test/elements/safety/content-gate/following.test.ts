import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { readerChoices } from '../../../../src/reader/reader-choices.js';
import { mendStorage } from '../../../support/broken-storage.js';
import {
  choose,
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

function river(topics: string): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics=${topics}>
      <h2>Before you continue</h2>
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

const isOpen = (gate: ContentGate): boolean => wordsOf(gate).includes('kingfisher');

describe('<hearten-content-gate>: several on a page', () => {
  useGates();
  afterEach(mendStorage);

  it('are each asked about on their own', async () => {
    const [first, second] = [await river('abuse-child'), await river('abuse-child')];
    await choose(first, 'Read on');
    expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
    await choose(second, 'Not now');
    expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
  });

  for (const how of ['On this visit', 'On this device'] as const) {
    it(`about the same topics open by themselves after “${how}”, in whatever order they are named`, async () => {
      const first = await river('abuse-child bereavement racism');
      const second = await river('racism abuse-child  bereavement');
      await choose(first, 'Read on');
      await remember(first, how);
      expect(isOpen(second)).to.equal(true);
      expect(wordsOf(second)).to.include(`We won’t ask again ${how.toLowerCase()}.`);
    });
  }

  it('about fewer of the topics open too', async () => {
    const first = await river('abuse-child racism');
    const second = await river('racism');
    await choose(first, 'Read on');
    await remember(first, 'On this visit');
    expect(isOpen(second)).to.equal(true);
  });

  it('with one topic more still ask', async () => {
    const first = await river('abuse-child');
    const second = await river('abuse-child suicide');
    await choose(first, 'Read on');
    await remember(first, 'On this visit');
    expect(isOpen(second)).to.equal(false);
    expect(names(second, 'button')).to.include('Not now');
  });

  it('without topics still ask', async () => {
    const first = await river('abuse-child');
    const second = await river('');
    await choose(first, 'Read on');
    await remember(first, 'On this visit');
    expect(isOpen(second)).to.equal(false);
  });

  it('follow as the first was opened: without the details', async () => {
    const [first, second] = [await river('abuse-child'), await river('abuse-child')];
    await choose(first, 'Read without the details');
    await remember(first, 'On this visit');
    expect(wordsOf(second)).to.include('kingfisher').and.not.to.include('swallow');
  });

  it('leave the focus where the reader is', async () => {
    const [first, second] = [await river('abuse-child'), await river('abuse-child')];
    await choose(first, 'Read on');
    await remember(first, 'On this visit');
    expect(isOpen(second)).to.equal(true);
    expect(nameOf(focused()!)).to.equal('Ask me again');
    expect(first.contains((focused()!.getRootNode() as ShadowRoot).host)).to.equal(true);
  });

  it('do not follow where the reader has answered them already', async () => {
    const [first, second] = [await river('abuse-child'), await river('abuse-child')];
    await choose(second, 'Not now');
    await choose(first, 'Read on');
    await remember(first, 'On this visit');
    expect(isOpen(second)).to.equal(false);
  });

  it('ask again after “Ask me again”, but for those the reader has open', async () => {
    const [first, second] = [await river('abuse-child'), await river('abuse-child')];
    await choose(first, 'Read on');
    await remember(first, 'On this visit');
    await choose(first, 'Ask me again');
    expect(isOpen(first)).to.equal(true);
    expect(isOpen(second)).to.equal(false);
  });

  it('follow topics that the page changes', async () => {
    readerChoices.choose(['racism'], 'show', 'page');
    const gate = await river('abuse-child');
    gate.topics = 'racism';
    await settled();
    expect(wordsOf(gate)).to.include('You’re reading this part.');
    expect(isOpen(gate)).to.equal(true);
    gate.topics = 'racism abuse-child';
    await settled();
    expect(isOpen(gate)).to.equal(false);
  });

  it('take the more careful of two answers', async () => {
    readerChoices.choose(['racism'], 'show', 'page');
    readerChoices.choose(['abuse-child'], 'show-without-details', 'page');
    const gate = await river('racism abuse-child');
    expect(wordsOf(gate)).to.include('kingfisher').and.not.to.include('swallow');
  });
});

describe('<hearten-content-gate>: topics the reader leaves out', () => {
  useGates();
  afterEach(mendStorage);

  it('close the part, and say that the reader asked for it', async () => {
    readerChoices.choose(['abuse-child'], 'leave-out', 'visit');
    const gate = await river('abuse-child racism');
    expect(wordsOf(gate)).to.equal(
      'A part about child abuse and racism is closed. You asked to leave out parts like this. Choose again',
    );
  });

  it('close a part that is open already, and say so, without taking the focus', async () => {
    const gate = await river('abuse-child');
    await choose(gate, 'Read on');
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    readerChoices.choose(['abuse-child'], 'leave-out', 'page');
    await settled();
    expect(wordsOf(gate)).to.include('You asked to leave out parts like this.');
    expect(focused()).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('can be chosen about again, here', async () => {
    readerChoices.choose(['abuse-child'], 'leave-out', 'page');
    const gate = await river('abuse-child');
    await choose(gate, 'Choose again');
    await press(the(gate, 'button', 'Read on'));
    expect(isOpen(gate)).to.equal(true);
    await choose(gate, 'Hide this part again');
    expect(wordsOf(gate)).not.to.include('You asked to leave out');
  });

  it('open again when the reader takes it back', async () => {
    readerChoices.choose(['abuse-child'], 'leave-out', 'page');
    const gate = await river('abuse-child');
    readerChoices.choose(['abuse-child'], 'show', 'page');
    await settled();
    expect(isOpen(gate)).to.equal(true);
    readerChoices.forget(['abuse-child']);
    await settled();
    expect(names(gate, 'button')).to.include('Not now');
  });
});
