import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import {
  choose,
  focused,
  gateFrom,
  nameOf,
  names,
  press,
  settled,
  the,
  useGates,
  wordsOf,
} from './reader.js';

function walk(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics="abuse-child family-separation" depth="discuss">
      <h2>Before you continue</h2>
      <p>This part talks about child abuse and family separation.</p>
      <details>
        <summary>Read on</summary>
        <p>The kingfisher has <a href="#nest">a nest</a>.</p>
        <details data-depth="describe">
          <summary>A passage about child abuse</summary>
          <p>The swallow nests on the island.</p>
        </details>
        <details data-depth="show">
          <summary>A picture of the weir</summary>
          <p>The heron stands by the weir.</p>
        </details>
        <details>
          <summary>What a weir is</summary>
          <p>A low wall in a river.</p>
        </details>
      </details>
    </hearten-content-gate>
  `);
}

const partOf = (gate: ContentGate): HTMLDetailsElement => gate.querySelector('details')!;
const passageOf = (gate: ContentGate): HTMLDetailsElement => gate.querySelector('[data-depth]')!;

describe('<hearten-content-gate>: reading on', () => {
  useGates();

  it('shows the part with its passages, and takes the question away', async () => {
    const gate = await walk();
    await choose(gate, 'Read on');
    const words = wordsOf(gate);
    for (const word of ['kingfisher', 'swallow', 'heron']) expect(words).to.include(word);
    expect(words).not.to.include('Would you like');
    expect(names(gate, 'button')).not.to.include('Not now');
  });

  it('leaves closed what the author closed for another reason', async () => {
    const gate = await walk();
    await choose(gate, 'Read on');
    expect(wordsOf(gate)).not.to.include('A low wall');
  });

  it('says what is open, quietly, and offers a way back', async () => {
    const gate = await walk();
    await choose(gate, 'Read on');
    expect(wordsOf(gate)).to.include('You’re reading this part.');
    expect(names(gate, 'button')).to.deep.equal(['Hide this part again']);
  });

  for (const key of ['Enter', ' ']) {
    it(`works with ${key}`, async () => {
      const gate = await walk();
      await press(the(gate, 'button', 'Read on'), key);
      expect(wordsOf(gate)).to.include('kingfisher');
    });
  }

  it('puts the focus at the start of what opened, and the next stop is inside it', async () => {
    const gate = await walk();
    await choose(gate, 'Read on');
    expect(nameOf(focused()!)).to.equal('The part you opened');
    expect(wordsOf(focused()!)).to.match(/^The kingfisher/);
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused()!)).to.equal('a nest');
  });

  it('lets the reader close a passage, and leaves it closed', async () => {
    const gate = await walk();
    await choose(gate, 'Read on');
    await press(the(gate, 'summary', 'A passage about child abuse'));
    expect(wordsOf(gate)).not.to.include('swallow');
    gate.audience = 'anybody';
    await settled();
    expect(wordsOf(gate)).not.to.include('swallow');
    expect(wordsOf(gate)).to.include('heron');
  });

  it('ends with a word to the reader', async () => {
    const gate = await walk();
    await choose(gate, 'Read on');
    expect(wordsOf(gate)).to.match(
      /That’s the end of this part\. Take a moment if you want one\.$/,
    );
  });
});

describe('<hearten-content-gate>: reading without the details', () => {
  useGates();

  it('shows the part, and of its passages only what they are called', async () => {
    const gate = await walk();
    await choose(gate, 'Read without the details');
    const words = wordsOf(gate);
    for (const word of ['kingfisher', 'A passage about child abuse', 'A picture of the weir']) {
      expect(words).to.include(word);
    }
    for (const word of ['swallow', 'heron']) expect(words).not.to.include(word);
    expect(words).to.include('You’re reading without the details.');
  });

  it('puts the focus at the start of what opened', async () => {
    const gate = await walk();
    await choose(gate, 'Read without the details');
    expect(nameOf(focused()!)).to.equal('The part you opened');
  });

  for (const key of ['Enter', ' ']) {
    it(`lets each passage be opened in its place with ${key}, one by one`, async () => {
      const gate = await walk();
      await choose(gate, 'Read without the details');
      await press(the(gate, 'summary', 'A passage about child abuse'), key);
      expect(wordsOf(gate)).to.include('swallow').and.not.to.include('heron');
      await press(the(gate, 'summary', 'A picture of the weir'), key);
      expect(wordsOf(gate)).to.include('swallow').and.to.include('heron');
      await press(the(gate, 'summary', 'A passage about child abuse'), key);
      expect(wordsOf(gate)).to.include('heron').and.not.to.include('swallow');
    });
  }

  it('lets links in the name of a passage lead on, and opens nothing for them', async () => {
    const gate = await walk();
    const links = ['source', 'author'].map((name) =>
      Object.assign(document.createElement('a'), { href: `#${name}`, textContent: name }),
    );
    passageOf(gate)
      .querySelector('summary')
      ?.append(' ', ...links);
    await choose(gate, 'Read without the details');
    for (const link of links) {
      const gone = new Promise((followed) =>
        addEventListener('hashchange', followed, { once: true }),
      );
      await press(link);
      await gone;
    }
    history.replaceState(null, '', location.pathname + location.search);
    expect(wordsOf(gate)).not.to.include('swallow');
  });

  it('keeps a passage open that the reader opened, when the gate draws itself again', async () => {
    const gate = await walk();
    await choose(gate, 'Read without the details');
    await press(the(gate, 'summary', 'A passage about child abuse'));
    gate.audience = 'anybody';
    await settled();
    expect(wordsOf(gate)).to.include('swallow');
  });

  it('closes a passage that a script or the browser opened', async () => {
    const gate = await walk();
    await choose(gate, 'Read without the details');
    passageOf(gate).open = true;
    await Promise.resolve();
    expect(passageOf(gate).open).to.equal(false);
    expect(wordsOf(gate)).not.to.include('swallow');
  });

  it('closes a passage that a script pressed, which is no press of the reader', async () => {
    const gate = await walk();
    await choose(gate, 'Read without the details');
    the(gate, 'summary', 'A passage about child abuse').click();
    await settled();
    expect(wordsOf(gate)).not.to.include('swallow');
  });

  it('has its passages closed again after the part was hidden', async () => {
    const gate = await walk();
    await choose(gate, 'Read without the details');
    await press(the(gate, 'summary', 'A passage about child abuse'));
    await choose(gate, 'Hide this part again');
    await choose(gate, 'Choose again');
    await choose(gate, 'Read without the details');
    expect(wordsOf(gate)).not.to.include('swallow');
  });
});

describe('<hearten-content-gate>: before the choice', () => {
  useGates();

  for (const [who, open] of [
    ['a script sets open', (part: HTMLDetailsElement) => (part.open = true)],
    ['a script sets the attribute', (part: HTMLDetailsElement) => part.setAttribute('open', '')],
    [
      'a script presses the summary',
      (part: HTMLDetailsElement) => part.querySelector('summary')!.click(),
    ],
    [
      'a script opens a passage',
      (part: HTMLDetailsElement) => (part.querySelector('details')!.open = true),
    ],
  ] as const) {
    it(`puts the part back before it is painted when ${who}`, async () => {
      const gate = await walk();
      open(partOf(gate));
      await Promise.resolve();
      expect(partOf(gate).open).to.equal(false);
      expect(passageOf(gate).open).to.equal(false);
      await new Promise(requestAnimationFrame);
      expect(wordsOf(gate)).not.to.include('kingfisher').and.not.to.include('swallow');
      expect(names(gate, 'button')).to.include('Not now');
    });
  }

  it('keeps the part out of every slot, so that no style can bring it back', async () => {
    const gate = await walk();
    expect(partOf(gate).assignedSlot).to.equal(null);
    await choose(gate, 'Read on');
    expect(partOf(gate).assignedSlot).not.to.equal(null);
    await choose(gate, 'Hide this part again');
    expect(partOf(gate).assignedSlot).to.equal(null);
  });

  it('takes no toggle event for consent', async () => {
    const gate = await walk();
    partOf(gate).dispatchEvent(new ToggleEvent('toggle', { oldState: 'closed', newState: 'open' }));
    await settled();
    expect(wordsOf(gate)).not.to.include('kingfisher');
  });

  it('is closed even where the author wrote it open', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate>
        <p>Note.</p>
        <details open>
          <summary>Read on</summary>
          <p>The kingfisher comes first.</p>
        </details>
      </hearten-content-gate>
    `);
    expect(partOf(gate).open).to.equal(false);
    expect(wordsOf(gate)).not.to.include('kingfisher');
  });
});
