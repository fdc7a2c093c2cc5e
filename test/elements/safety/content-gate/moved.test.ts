import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { authored } from '../../../support/authored.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  choose,
  gateFrom,
  hearAgain,
  names,
  press,
  settled,
  the,
  useGates,
  wordsOf,
} from './reader.js';

const inside = html`
  <p>This part talks about child abuse.</p>
  <details>
    <summary>Read on</summary>
    <p>The kingfisher comes first.</p>
    <details data-depth="describe">
      <summary>A passage</summary>
      <p>A swallow.</p>
    </details>
  </details>
`;
const river = (id = ''): Promise<ContentGate> =>
  gateFrom(
    html`<hearten-content-gate id=${id} topics="abuse-child">${inside}</hearten-content-gate>`,
  );

/** As a framework writes the children anew: the same HTML as at first, all closed. */
const asAtFirst = `<p>This part talks about child abuse.</p><details><summary>Read on</summary>
  <p>The kingfisher comes first.</p>
  <details data-depth="describe"><summary>A passage</summary><p>A swallow.</p></details></details>`;

const choices = ['Read on', 'Read without the details', 'Not now'] as const;
const shows: Record<(typeof choices)[number], string[]> = {
  'Read on': ['kingfisher', 'swallow'],
  'Read without the details': ['kingfisher'],
  'Not now': [],
};
const shown = (gate: ContentGate): string[] =>
  ['kingfisher', 'swallow'].filter((word) => wordsOf(gate).includes(word));

describe('<hearten-content-gate>: moved, removed and made anew', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);
  afterEach(() => expect(warnings.all).to.deep.equal([]));

  for (const choice of choices) {
    it(`keeps “${choice}” when it is moved`, async () => {
      const gate = await river();
      await choose(gate, choice);
      const elsewhere = await fixture(html`<section></section>`);
      elsewhere.append(gate);
      await settled();
      expect(shown(gate)).to.deep.equal(shows[choice]);
      expect(names(gate, 'button')).to.not.include('Read on');
    });

    it(`keeps “${choice}” when it is taken out and put back later`, async () => {
      const gate = await river();
      await choose(gate, choice);
      const place = gate.parentElement!;
      gate.remove();
      await settled();
      place.append(gate);
      await settled();
      expect(shown(gate)).to.deep.equal(shows[choice]);
    });

    it(`keeps “${choice}” when a framework writes its children anew`, async () => {
      const gate = await river();
      await choose(gate, choice);
      gate.innerHTML = authored(asAtFirst);
      await Promise.resolve();
      expect(gate.querySelector('details')?.open).to.equal(choice !== 'Not now');
      await settled();
      expect(shown(gate)).to.deep.equal(shows[choice]);
    });

    it(`keeps “${choice}” when a framework makes it anew with the same id`, async () => {
      const gate = await river('walk');
      await choose(gate, choice);
      gate.remove();
      const anew = await river('walk');
      expect(shown(anew)).to.deep.equal(shows[choice]);
      expect(names(anew, 'button')).to.not.include('Read on');
    });
  }

  it('asks about another part that has the same id', async () => {
    const gate = await river('walk');
    await choose(gate, 'Read on');
    gate.remove();
    const other = await gateFrom(html`
      <hearten-content-gate id="walk" topics="suicide">
        <p>A note.</p>
        <details>
          <summary>Read on</summary>
          <p>A heron.</p>
        </details>
      </hearten-content-gate>
    `);
    expect(wordsOf(other)).not.to.include('heron');
    expect(names(other, 'button')).to.include('Not now');
  });

  it('asks again when it is made anew without an id, for it may be another part', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    gate.remove();
    const anew = await river();
    expect(shown(anew)).to.deep.equal([]);
    expect(names(anew, 'button')).to.include('Not now');
  });

  it('asks anew where it is copied with its part open', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    const copy = gate.cloneNode(true) as ContentGate;
    gate.after(copy);
    await settled();
    expect(shown(copy)).to.deep.equal([]);
    expect(names(copy, 'button')).to.include('Not now');
    expect(shown(gate)).to.deep.equal(['kingfisher', 'swallow']);
  });

  it('opens the part again where a morph takes the attribute away', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    gate.querySelector('details')?.removeAttribute('open');
    await Promise.resolve();
    expect(gate.querySelector('details')?.open).to.equal(true);
  });

  it('keeps a passage as the reader left it where a morph takes the attribute away', async () => {
    const gate = await river();
    await choose(gate, 'Read without the details');
    await press(the(gate, 'summary', 'A passage'));
    gate.querySelector('[data-depth]')?.removeAttribute('open');
    await settled();
    expect(shown(gate)).to.deep.equal(['kingfisher', 'swallow']);
  });

  it('goes on while its page draws around and inside it', async () => {
    const place = await fixture(html`<div></div>`);
    const draw = (title: string, end: string): unknown =>
      render(
        html`<h2>${title}</h2>
          <hearten-content-gate topics="abuse-child">
            <p>This part talks about ${'child abuse'}.</p>
            <details>
              <summary>Read on</summary>
              <p>The kingfisher comes first.</p>
              <p>${end}</p>
            </details>
          </hearten-content-gate>`,
        place as HTMLElement,
      );
    draw('One', 'An otter.');
    await settled();
    const gate = place.querySelector<ContentGate>('hearten-content-gate')!;
    await choose(gate, 'Read on');
    draw('Two', 'A dipper.');
    await settled();
    expect(wordsOf(gate)).to.include('A dipper.').and.not.to.include('An otter.');
  });

  it('goes on where its page writes the children anew on hearing that it opened', async () => {
    const gate = await river();
    gate.addEventListener('hearten-gate-opened', () => (gate.innerHTML = authored(asAtFirst)));
    await choose(gate, 'Read without the details');
    expect(shown(gate)).to.deep.equal(['kingfisher']);
  });

  it('works again after it was moved: it closes and opens', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    (await fixture(html`<section></section>`)).append(gate);
    await settled();
    await choose(gate, 'Hide this part again');
    expect(shown(gate)).to.deep.equal([]);
    await choose(gate, 'Choose again');
    await choose(gate, 'Read without the details');
    expect(shown(gate)).to.deep.equal(['kingfisher']);
  });

  it('holds what comes in while it is closed', async () => {
    const gate = await river();
    await choose(gate, 'Not now');
    gate.innerHTML = authored(asAtFirst.replace('<details>', '<details open>'));
    await Promise.resolve();
    expect(gate.querySelector('details')?.open).to.equal(false);
    await settled();
    expect(shown(gate)).to.deep.equal([]);
  });
});

describe('<hearten-content-gate>: children that come late', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  it('are held from the moment they come', async () => {
    const gate = document.createElement('hearten-content-gate');
    (await fixture(html`<div></div>`)).append(gate);
    gate.innerHTML = authored(asAtFirst);
    await settled();
    expect(shown(gate)).to.deep.equal([]);
    expect(names(gate, 'button')).to.deep.equal([...choices]);
    expect(warnings.all).to.deep.equal([]);
  });

  it('are held where they come one by one, as a parser brings them', async () => {
    const gate = document.createElement('hearten-content-gate');
    (await fixture(html`<div></div>`)).append(gate);
    const part = document.createElement('details');
    gate.append(part);
    await gate.updateComplete;
    part.open = true;
    const words = document.createElement('p');
    words.textContent = 'The kingfisher comes first.';
    part.append(document.createElement('summary'), words);
    await Promise.resolve();
    expect(part.open).to.equal(false);
    await settled();
    expect(shown(gate)).to.deep.equal([]);
  });

  it('make a third choice when the first passage among them comes', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate>
        <p>A note.</p>
        <details>
          <summary>Read on</summary>
          <p>The kingfisher.</p>
        </details>
      </hearten-content-gate>
    `);
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Not now']);
    const passage = document.createElement('details');
    passage.dataset['depth'] = 'describe';
    passage.innerHTML = authored('<summary>A passage</summary><p>A swallow.</p>');
    gate.querySelector('details')?.append(passage);
    await settled();
    expect(names(gate, 'button')).to.deep.equal([...choices]);
  });

  it('open with the part that is open already', async () => {
    const gate = await river();
    await choose(gate, 'Read without the details');
    const passage = document.createElement('details');
    passage.dataset['depth'] = 'describe';
    passage.open = true;
    passage.innerHTML = authored('<summary>Another passage</summary><p>A wagtail.</p>');
    gate.querySelector('details')?.append(passage);
    await Promise.resolve();
    await settled();
    expect(wordsOf(gate)).to.include('Another passage').and.not.to.include('wagtail');
  });
});
