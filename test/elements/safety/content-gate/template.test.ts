import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { authored } from '../../../support/authored.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  choose,
  focused,
  gateFrom,
  hearAgain,
  nameOf,
  names,
  press,
  settled,
  the,
  useGates,
  wordsOf,
} from './reader.js';

function river(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate topics="abuse-child">
      <p>This part talks about child abuse.</p>
      <template>
        <p>The kingfisher comes first.</p>
        <label>Your own words <input name="words" /></label>
        <audio></audio>
        <details data-depth="describe">
          <summary>A passage</summary>
          <p>A swallow.</p>
        </details>
      </template>
    </hearten-content-gate>
  `);
}

const reachable = (gate: ContentGate): boolean => gate.querySelector('input') !== null;

describe('<hearten-content-gate>: a part in a template', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  it('is nowhere on the page before the choice', async () => {
    const gate = await river();
    expect(reachable(gate)).to.equal(false);
    expect(gate.textContent).not.to.include('kingfisher');
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Read without the details', 'Not now']);
    expect(warnings.all).to.deep.equal([]);
  });

  it('comes into the page with “Read on”, and its passages are open', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    expect(reachable(gate)).to.equal(true);
    expect(wordsOf(gate)).to.include('kingfisher').and.to.include('swallow');
    expect(nameOf(focused()!)).to.equal('The part you opened');
  });

  it('comes with its passages closed when it is read without the details', async () => {
    const gate = await river();
    await choose(gate, 'Read without the details');
    expect(wordsOf(gate)).to.include('kingfisher').and.not.to.include('swallow');
    await press(the(gate, 'summary', 'A passage'));
    expect(wordsOf(gate)).to.include('swallow');
  });

  it('goes out of the page again when it is hidden', async () => {
    const gate = await river();
    const before = gate.innerHTML.replaceAll(' open=""', '');
    await choose(gate, 'Read on');
    await choose(gate, 'Hide this part again');
    expect(reachable(gate)).to.equal(false);
    expect(gate.querySelector('template')?.content.querySelector('input')).not.to.equal(null);
    expect(gate.innerHTML.replaceAll(' open=""', '')).to.equal(before);
  });

  it('keeps what the reader typed into it', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    gate.querySelector('input')?.focus();
    await sendKeys({ type: 'my own words' });
    await choose(gate, 'Hide this part again');
    await choose(gate, 'Choose again');
    await choose(gate, 'Read on');
    expect(gate.querySelector('input')?.value).to.equal('my own words');
  });

  it('stops a film or sound that was playing', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    const audio = gate.querySelector('audio')!;
    audio.srcObject = new MediaStream();
    audio.play().catch(() => undefined);
    expect(audio.paused).to.equal(false);
    await choose(gate, 'Hide this part again');
    expect(audio.paused).to.equal(true);
  });

  it('is held in mode notice too, with one warning', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice">
        <p>A note.</p>
        <template><p>The kingfisher comes first.</p></template>
      </hearten-content-gate>
    `);
    expect(wordsOf(gate)).not.to.include('kingfisher');
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Not now']);
    expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
    expect(warnings.all[0]).to.match(/holds a <template> in mode "notice" too/);
  });

  it('is held and opened anew where a framework puts a new template in its place', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    const next = document.createElement('template');
    const words = document.createElement('p');
    words.textContent = 'The heron stands by the weir.';
    next.content.append(words);
    gate.querySelector('template')?.replaceWith(next);
    await settled();
    expect(wordsOf(gate)).to.include('heron').and.not.to.include('kingfisher');
    await choose(gate, 'Hide this part again');
    expect(gate.textContent).not.to.include('heron');
  });

  it('stays open, once, when the gate is moved', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    const elsewhere = document.createElement('div');
    gate.parentElement?.append(elsewhere);
    elsewhere.append(gate);
    await settled();
    expect(gate.querySelectorAll('input')).to.have.length(1);
    expect(wordsOf(gate)).to.include('kingfisher');
  });

  it('has its reading time known before it is opened', async () => {
    const gate = document.createElement('hearten-content-gate');
    gate.innerHTML = authored(`<p>A note.</p><template><p>${'word '.repeat(590)}</p></template>`);
    (await fixture(html`<div></div>`)).append(gate);
    await settled();
    expect(wordsOf(gate)).to.include('About 3 minutes');
  });
});
