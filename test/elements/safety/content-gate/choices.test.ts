import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { setViewport, usualViewport } from '../../../support/engine.js';
import {
  all,
  descriptionOf,
  focused,
  gateFrom,
  nameOf,
  names,
  settled,
  the,
  tileOf,
  useGates,
  wordsOf,
} from './reader.js';

function withPassage(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics="abuse-child" depth="discuss">
      <h2>Before you continue</h2>
      <p>This part talks about child abuse.</p>
      <details>
        <summary>Read on</summary>
        <p>The kingfisher comes first.</p>
        <details data-depth="describe">
          <summary>A detailed passage</summary>
          <p>The swallow nests on the island.</p>
        </details>
      </details>
    </hearten-content-gate>
  `);
}

function withoutPassage(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics="abuse-child">
      <p>This part talks about child abuse.</p>
      <details>
        <summary>Read on</summary>
        <p>The kingfisher comes first.</p>
      </details>
    </hearten-content-gate>
  `);
}

describe('<hearten-content-gate>: the choices', () => {
  useGates();
  after(() => setViewport(usualViewport));

  it('are three, with short names, where there are passages in more detail', async () => {
    const gate = await withPassage();
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Read without the details', 'Not now']);
  });

  it('are two where there are none', async () => {
    const gate = await withoutPassage();
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Not now']);
  });

  it('each have a short line that says the rest', async () => {
    const gate = await withPassage();
    expect(all(gate, 'button').map(descriptionOf)).to.deep.equal([
      'All of it, details too.',
      'One passage stays closed until you open it.',
      'It stays closed. Come back when you like.',
    ]);
    const pair = await withoutPassage();
    expect(all(pair, 'button').map(descriptionOf)).to.deep.equal([
      'This part opens here.',
      'It stays closed. Come back when you like.',
    ]);
  });

  it('say how many passages stay closed', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate>
        <p>Note.</p>
        <details>
          <summary>Read on</summary>
          <p>The kingfisher comes first.</p>
          <details data-depth="describe">
            <summary>One</summary>
            <p>One.</p>
          </details>
          <section>
            <details data-depth="show">
              <summary>Two</summary>
              <p>Two.</p>
            </details>
          </section>
        </details>
      </hearten-content-gate>
    `);
    expect(descriptionOf(all(gate, 'button')[1] ?? gate)).to.equal(
      '2 passages stay closed until you open them.',
    );
    expect(wordsOf(gate)).to.include('2 passages go into more detail.');
  });

  it('stand in a group that says what is asked', async () => {
    const gate = await withPassage();
    expect(names(gate, 'group')).to.deep.equal(['Would you like to read this part?']);
  });

  for (const width of [320, 500, 800, 1200]) {
    it(`are the same size at ${width} px, whatever their words`, async () => {
      await setViewport({ width, height: 600 });
      for (const gate of [await withPassage(), await withoutPassage()]) {
        gate.strings = { closedNote: 'It stays closed. '.repeat(12) };
        await settled();
        const boxes = all(gate, 'button').map((button) => tileOf(button).getBoundingClientRect());
        const [first, ...others] = boxes;
        for (const other of others) {
          expect(other.width).to.be.closeTo(first?.width ?? 0, 0.1);
          expect(other.height).to.be.closeTo(first?.height ?? 0, 0.1);
        }
        expect(first?.height).to.be.at.least(44);
      }
    });
  }

  it('look alike: none is the first among equals', async () => {
    const gate = await withPassage();
    const looks = [
      'color',
      'backgroundColor',
      'borderColor',
      'borderWidth',
      'fontSize',
      'fontWeight',
      'outlineStyle',
      'boxShadow',
      'opacity',
    ] as const;
    const looksOf = (element: Element): string =>
      looks.map((look) => getComputedStyle(element)[look]).join();
    const seen = all(gate, 'button').map((button) =>
      [looksOf(button), looksOf(tileOf(button))].join(),
    );
    expect(new Set(seen).size).to.equal(1);
  });

  it('take no focus by themselves, and none is pressed or preset', async () => {
    const gate = await withPassage();
    expect(focused()).to.equal(document.body);
    for (const button of all(gate, 'button')) {
      for (const state of ['aria-pressed', 'aria-current', 'autofocus', 'disabled']) {
        expect(button.hasAttribute(state), state).to.equal(false);
      }
    }
  });

  it('are reached one after the other, and nothing of the part between them', async () => {
    const gate = await withPassage();
    const after = document.createElement('button');
    after.textContent = 'After the gate';
    gate.after(after);
    const reached: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await sendKeys({ press: 'Tab' });
      reached.push(nameOf(focused()!));
    }
    expect(reached).to.deep.equal([
      'Read on',
      'Read without the details',
      'Not now',
      'After the gate',
    ]);
  });

  it('are pressed anywhere on their tile', async () => {
    const gate = await withPassage();
    const { right, bottom } = tileOf(the(gate, 'button', 'Not now')).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.floor(right - 4), Math.floor(bottom - 4)] });
    await settled();
    expect(wordsOf(gate)).to.include('A part about child abuse is closed.');
  });

  it('leave no fourth one: the summary of the author is gone from sight', async () => {
    const gate = await withoutPassage();
    expect(names(gate, 'summary')).to.deep.equal([]);
  });

  it('say that the reader can stop, and nothing urgent', async () => {
    const words = wordsOf(await withPassage());
    expect(words).to.include('You can change your mind, or stop, at any point.');
    expect(words).not.to.match(/!|warning|trigger|danger|protect|safe/i);
  });
});
