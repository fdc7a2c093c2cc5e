import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { recordWarnings } from '../../../support/warnings.js';
import { choose, gateFrom, hearAgain, names, settled, useGates, wordsOf } from './reader.js';

const part = html`<details>
  <summary>Read on</summary>
  <p>The kingfisher comes first.</p>
</details>`;

/** What an author got wrong, what it looks like to a reader, and what the developer is told. */
interface Mistake {
  readonly what: string;
  readonly wrote: () => TemplateResult;
  readonly told: RegExp;
  readonly says?: string;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'a topic that nobody knows',
    wrote: () =>
      html`<hearten-content-gate topics="abuse-child abduction"
        ><p>A note.</p>
        ${part}</hearten-content-gate
      >`,
    told: /does not know the topic "abduction"/,
    says: 'It talks about child abuse',
  },
  {
    what: 'topics with commas between',
    wrote: () =>
      html`<hearten-content-gate topics="death, racism"
        ><p>A note.</p>
        ${part}</hearten-content-gate
      >`,
    told: /does not know the topic "death,"/,
    says: 'racism',
  },
  {
    what: 'a depth that nobody knows',
    wrote: () =>
      html`<hearten-content-gate depth="graphic"
        ><p>A note.</p>
        ${part}</hearten-content-gate
      >`,
    told: /does not know the depth "graphic"\. Accepted: mention, discuss, describe, show/,
  },
  {
    what: 'a passage with a depth that nobody knows',
    wrote: () =>
      html` <hearten-content-gate>
        <p>A note.</p>
        <details>
          <summary>Read on</summary>
          <p>The kingfisher comes first.</p>
          <details data-depth="deep">
            <summary>A passage</summary>
            <p>A swallow.</p>
          </details>
        </details>
      </hearten-content-gate>`,
    told: /does not know the depth "deep"/,
  },
  {
    what: 'a mode that nobody knows, and so it holds',
    wrote: () =>
      html`<hearten-content-gate mode="blur"
        ><p>A note.</p>
        ${part}</hearten-content-gate
      >`,
    told: /does not know the mode "blur", so it holds/,
  },
  {
    what: 'a heading level that there is not',
    wrote: () => html`<hearten-content-gate heading-level="9">${part}</hearten-content-gate>`,
    told: /can't have the heading level "9"/,
    says: 'Before you continue',
  },
  {
    what: 'a heading level that is no number',
    wrote: () => html`<hearten-content-gate heading-level="big">${part}</hearten-content-gate>`,
    told: /can't have the heading level "NaN"/,
  },
  {
    what: 'details without a summary',
    wrote: () =>
      html`<hearten-content-gate
        ><p>A note.</p>
        <details><p>The kingfisher comes first.</p></details></hearten-content-gate
      >`,
    told: /has a <details> without a <summary>/,
  },
  {
    what: 'two details, which open and close as one',
    wrote: () =>
      html`<hearten-content-gate
        ><p>A note.</p>
        ${part}
        <details>
          <summary>More</summary>
          <p>A heron.</p>
        </details></hearten-content-gate
      >`,
    told: /holds 2 parts as one/,
  },
  {
    what: 'plain children, which it holds',
    wrote: () =>
      html`<hearten-content-gate><p>The kingfisher comes first.</p></hearten-content-gate>`,
    told: /holds plain children only once this script has run/,
  },
  {
    what: 'text and nothing else, which it holds',
    wrote: () => html`<hearten-content-gate>The kingfisher comes first.</hearten-content-gate>`,
    told: /holds plain children only once this script has run/,
  },
];

describe('<hearten-content-gate>: what an author may get wrong', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  for (const { what, wrote, told, says } of mistakes) {
    it(`${what}: the reader is asked, the developer is told once`, async () => {
      const gate = await gateFrom(wrote());
      expect(wordsOf(gate)).not.to.include('kingfisher');
      if (says) expect(wordsOf(gate)).to.include(says);
      await choose(gate, 'Not now');
      await choose(gate, 'Choose again');
      await choose(gate, 'Read on');
      expect(wordsOf(gate)).to.include('kingfisher');
      expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
      expect(warnings.all[0]).to.match(told);
      expect(warnings.all[0]).to.match(
        /^<hearten-content-gate> .* See hearten\/WARNINGS\.md#[a-z-]+$/,
      );
    });
  }

  for (const [what, wrote] of [
    ['nothing at all', () => html`<hearten-content-gate></hearten-content-gate>`],
    ['white space', () => html`<hearten-content-gate> </hearten-content-gate>`],
    [
      'an empty details',
      () =>
        html`<hearten-content-gate
          ><p>A note.</p>
          <details><summary>Read on</summary></details></hearten-content-gate
        >`,
    ],
    [
      'an empty template',
      () =>
        html`<hearten-content-gate
          ><p>A note.</p>
          <template></template
        ></hearten-content-gate>`,
    ],
  ] as const) {
    it(`${what} to hold: nothing breaks, the developer is told once`, async () => {
      const gate = await gateFrom(wrote());
      for (const name of names(gate, 'button').slice(0, 1)) await choose(gate, name);
      expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
      expect(warnings.all[0]).to.match(/has nothing to hold/);
    });
  }

  it('nothing at all to hold: nothing is asked', async () => {
    const gate = await gateFrom(html`<hearten-content-gate></hearten-content-gate>`);
    expect(names(gate, 'button')).to.deep.equal([]);
  });

  it('two details show both when the reader reads on', async () => {
    const gate = await gateFrom(mistakes.find(({ what }) => what.startsWith('two'))!.wrote());
    await choose(gate, 'Read on');
    expect(wordsOf(gate)).to.include('kingfisher').and.to.include('heron');
  });

  it('a gate in a gate: both ask, the developer is told once, and nothing shows early', async () => {
    const outer = await gateFrom(html`
      <hearten-content-gate>
        <p>A note.</p>
        <details>
          <summary>Read on</summary>
          <p>The kingfisher comes first.</p>
          <hearten-content-gate>
            <p>Another note.</p>
            <details>
              <summary>Read on</summary>
              <p>A swallow.</p>
            </details>
          </hearten-content-gate>
        </details>
      </hearten-content-gate>
    `);
    const inner = outer.querySelector<ContentGate>('hearten-content-gate')!;
    await choose(outer, 'Read on');
    expect(wordsOf(outer))
      .to.include('kingfisher')
      .and.to.include('Another note.')
      .and.not.to.include('swallow');
    await choose(inner, 'Read on');
    expect(wordsOf(outer)).to.include('swallow');
    expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
    expect(warnings.all[0]).to.match(/is inside another one/);
  });

  it('a mistake in each of a thousand places is told once', async () => {
    const rows = Array.from(
      { length: 50 },
      () =>
        html`<hearten-content-gate topics="abduction"
          ><p>A note.</p>
          ${part}</hearten-content-gate
        >`,
    );
    await fixture(html`<div>${rows}</div>`);
    await settled();
    expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
  });

  it('more than one mistake: each is told once', async () => {
    await gateFrom(
      html`<hearten-content-gate topics="abduction" depth="graphic" mode="blur"
        ><p>A note.</p>
        ${part}</hearten-content-gate
      >`,
    );
    expect(warnings.all, warnings.all.join('\n')).to.have.length(3);
  });

  it('nothing wrong: nothing is told, for ids of a partner’s own pack neither while that is on its way', async () => {
    await gateFrom(
      html`<hearten-content-gate topics="abuse-child" depth="show"
        ><p>A note.</p>
        ${part}</hearten-content-gate
      >`,
    );
    expect(warnings.all).to.deep.equal([]);
  });
});
