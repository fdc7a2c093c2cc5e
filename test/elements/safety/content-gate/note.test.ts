import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/embed/define/provider.js';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  all,
  choose,
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

const words = (count: number): string => 'word '.repeat(count);
const facts = (gate: ContentGate): string[] =>
  names(gate, 'term').map((term, i) => `${term}: ${wordsOf(all(gate, 'definition')[i]!)}`);

describe('<hearten-content-gate>: the author’s own note', () => {
  useGates();

  it('stays as it is, in the page itself', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate topics="abuse-child">
        <h3>A word first</h3>
        <p>This part talks about child abuse. About 2 minutes to read.</p>
        <details>
          <summary>Read on</summary>
          <p>${words(100)}</p>
        </details>
      </hearten-content-gate>
    `);
    expect(names(gate, 'heading')).to.deep.equal(['A word first']);
    expect(wordsOf(gate)).to.match(
      /^A word first This part talks about child abuse\. About 2 minutes to read\. Read on/,
    );
  });

  it('says nothing twice: no fact that it gives is written again', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate topics="abuse-child family-separation">
        <p>It talks about Child abuse and family separation. About 4 minutes to read.</p>
        <details>
          <summary>Read on</summary>
          <p>${words(100)}</p>
        </details>
      </hearten-content-gate>
    `);
    expect(facts(gate)).to.deep.equal([]);
  });

  it('is completed with the topics it does not name', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate topics="abuse-child family-separation">
        <p>It talks about child abuse. 4 minutes.</p>
        <details>
          <summary>Read on</summary>
          <p>${words(100)}</p>
        </details>
      </hearten-content-gate>
    `);
    expect(facts(gate)).to.deep.equal(['It talks about: family separation']);
    expect(names(gate, 'listitem')).to.deep.equal(['family separation']);
  });

  const depths = {
    mention: 'It mentions this in passing.',
    discuss: 'It talks this through.',
    describe: 'It describes this in some detail.',
    show: 'It shows this in pictures, film or sound.',
  };
  for (const [depth, sentence] of Object.entries(depths)) {
    it(`is completed with how closely: ${depth}`, async () => {
      const gate = await gateFrom(html`
        <hearten-content-gate depth=${depth}>
          <p>4 minutes.</p>
          <details>
            <summary>Read on</summary>
            <p>${words(100)}</p>
          </details>
        </hearten-content-gate>
      `);
      expect(facts(gate)).to.deep.equal([`How closely: ${sentence}`]);
    });
  }

  for (const [count, time] of [
    [60, 'About a minute'],
    [290, 'About a minute'],
    [310, 'About 2 minutes'],
    [2000, 'About 10 minutes'],
  ] as const) {
    it(`is completed with how long: ${count} words take ${time.toLowerCase()}`, async () => {
      const gate = await gateFrom(html`
        <hearten-content-gate>
          <p>A note.</p>
          <details>
            <summary>Read on</summary>
            <p>${words(count - 2)}</p>
          </details>
        </hearten-content-gate>
      `);
      expect(facts(gate)).to.deep.equal([`Reading time: ${time}`]);
    });
  }

  it('says nothing about the time of a caption or a line', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate
        ><p>A note.</p>
        <details>
          <summary>Read on</summary>
          <p>${words(9)}</p>
        </details></hearten-content-gate
      >
    `);
    expect(facts(gate)).to.deep.equal([]);
  });

  it('is completed in any order it is written, and without elements', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate topics="abuse-child">
        <details>
          <summary>Read on</summary>
          <p>${words(100)}</p>
        </details>
        Child abuse. A minute. <em>Take care.</em>
      </hearten-content-gate>
    `);
    expect(facts(gate)).to.deep.equal([]);
    expect(wordsOf(gate)).to.match(/^Child abuse\. A minute\. Take care\. Read on/);
  });

  it('is followed when the page changes it', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate topics="abuse-child">
        <p>A minute.</p>
        <details>
          <summary>Read on</summary>
          <p>${words(100)}</p>
        </details>
      </hearten-content-gate>
    `);
    expect(facts(gate)).to.have.length(1);
    const more = document.createElement('p');
    more.textContent = 'About child abuse.';
    gate.prepend(more);
    await settled();
    expect(facts(gate)).to.deep.equal([]);
    expect(wordsOf(gate)).to.match(/^About child abuse\. A minute\./);
  });
});

describe('<hearten-content-gate>: without a note', () => {
  useGates();

  const bare = html`<details>
    <summary>Read on</summary>
    <p>${words(100)}</p>
  </details>`;

  it('writes one: heading, topics, how closely and how long', async () => {
    const gate = await gateFrom(
      html`<hearten-content-gate topics="abuse-child bereavement" depth="mention"
        >${bare}</hearten-content-gate
      >`,
    );
    const [heading] = all(gate, 'heading');
    expect(nameOf(heading!)).to.equal('Before you continue');
    expect(heading?.getAttribute('aria-level')).to.equal('2');
    expect(facts(gate)).to.deep.equal([
      'It talks about: child abuse grief',
      'How closely: It mentions this in passing.',
      'Reading time: About a minute',
    ]);
  });

  it('has its heading at the level the author says', async () => {
    const gate = await gateFrom(
      html`<hearten-content-gate heading-level="4">${bare}</hearten-content-gate>`,
    );
    expect(all(gate, 'heading')[0]?.getAttribute('aria-level')).to.equal('4');
  });

  it('says who it is for: the author’s word first, then the provider’s', async () => {
    const provider = await fixture(html`
      <hearten-provider audience="people who work in schools">
        <hearten-content-gate>${bare}</hearten-content-gate>
        <hearten-content-gate audience="parents">${bare}</hearten-content-gate>
      </hearten-provider>
    `);
    await settled();
    const [one, two] = provider.querySelectorAll<ContentGate>('hearten-content-gate');
    expect(wordsOf(one!)).to.include(
      'This part is written for people who work in schools. Anyone is welcome to read it.',
    );
    expect(wordsOf(two!)).to.include(
      'This part is written for parents. Anyone is welcome to read it.',
    );
  });

  it('says nothing about who it is for where nobody knows', async () => {
    const gate = await gateFrom(html`<hearten-content-gate>${bare}</hearten-content-gate>`);
    expect(wordsOf(gate)).not.to.include('written for');
  });
});

describe('<hearten-content-gate mode="notice">', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  it('shows the note and the part, and asks nothing', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice" topics="bereavement" depth="mention">
        <p>The kingfisher comes first.</p>
      </hearten-content-gate>
    `);
    const all = wordsOf(gate);
    expect(all).to.match(/^Before you continue/);
    expect(all).to.include('It talks about grief').and.to.include('The kingfisher comes first.');
    expect(names(gate, 'button')).to.deep.equal([]);
    expect(all).not.to.include('Would you like').and.not.to.include('when it was printed');
    expect(warnings.all).to.deep.equal([]);
  });

  it('offers support at the door and the end', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice" support="/support"
        ><p>The kingfisher.</p></hearten-content-gate
      >
    `);
    expect(names(gate, 'link')).to.deep.equal(['Find support', 'Find support']);
  });

  it('leaves details to the browser and the reader', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice">
        <p>A note.</p>
        <details>
          <summary>More</summary>
          <p>The kingfisher.</p>
        </details>
      </hearten-content-gate>
    `);
    expect(wordsOf(gate)).not.to.include('kingfisher');
    await press(the(gate, 'summary', 'More'));
    expect(wordsOf(gate)).to.include('kingfisher');
    gate.querySelector('details')!.open = false;
    await settled();
    gate.querySelector('details')!.open = true;
    await settled();
    expect(wordsOf(gate)).to.include('kingfisher');
  });

  it('says nothing about a link that leads into it', async () => {
    history.replaceState(null, '', '#weir');
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice"><p id="weir">The heron.</p></hearten-content-gate>
    `);
    history.replaceState(null, '', location.pathname + location.search);
    expect(wordsOf(gate)).not.to.include('The link you followed');
  });

  it('holds when the page takes the mode away, and lets go when it comes back', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate mode="notice">
        <p>A note.</p>
        <details open>
          <summary>Read on</summary>
          <p>The kingfisher.</p>
        </details>
      </hearten-content-gate>
    `);
    expect(wordsOf(gate)).to.include('kingfisher');
    gate.mode = null;
    await settled();
    expect(wordsOf(gate)).not.to.include('kingfisher');
    await choose(gate, 'Read on');
    expect(wordsOf(gate)).to.include('kingfisher');
  });
});
