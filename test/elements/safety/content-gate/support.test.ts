import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/embed/define/provider.js';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { page } from '../../../../src/page/page-registry.js';
import { recordWarnings } from '../../../support/warnings.js';
import { all, choose, gateFrom, hearAgain, names, settled, useGates, wordsOf } from './reader.js';

const part = html`<details>
  <summary>Read on</summary>
  <p>The kingfisher comes first.</p>
</details>`;

function gateWith(
  support: string | undefined,
  note: TemplateResult = html`<p>A note.</p>`,
): Promise<ContentGate> {
  return gateFrom(
    support === undefined
      ? html`<hearten-content-gate>${note}${part}</hearten-content-gate>`
      : html`<hearten-content-gate support=${support}>${note}${part}</hearten-content-gate>`,
  );
}

const linksTo = (gate: ContentGate): (string | null)[] =>
  all(gate, 'link').map((link) => link.getAttribute('href'));

function signpost(support: string): () => void {
  const words = { name: 'Signpost', keeps: 'Nothing', sends: 'Nothing', hides: 'Nothing' };
  return page().join({ tag: 'hearten-support-signpost', declare: () => words, support });
}

describe('<hearten-content-gate>: support', () => {
  useGates();
  const warnings = recordWarnings();
  let place: HTMLElement;
  beforeEach(async () => {
    hearAgain();
    place = await fixture(html`<section id="help">Help</section>`);
  });

  it('is at the door and again at the end, where the author says it is', async () => {
    const gate = await gateWith('https://help.example/');
    expect(wordsOf(gate)).to.include('Here for yourself, your child or someone else?');
    expect(names(gate, 'link')).to.deep.equal(['Find support']);
    await choose(gate, 'Read on');
    expect(names(gate, 'link')).to.deep.equal(['Find support']);
    expect(linksTo(gate)).to.deep.equal(['https://help.example/']);
  });

  it('can be a place on the page, a phone number, a text or an email', async () => {
    for (const support of [
      '#help',
      'tel:116123',
      'sms:85258',
      'mailto:help@example.org',
      '/support',
    ]) {
      const gate = await gateWith(support);
      expect(linksTo(gate), support).to.deep.equal([support]);
    }
    expect(warnings.all).to.deep.equal([]);
  });

  it('is not written twice at the door where the note has the link, and is at the end too', async () => {
    const gate = await gateWith(undefined, html`<p>Hard day? <a href="#help">Find support</a></p>`);
    expect(names(gate, 'link')).to.deep.equal(['Find support']);
    expect(wordsOf(gate)).not.to.include('Here for yourself');
    await choose(gate, 'Read on');
    expect(linksTo(gate)).to.deep.equal(['#help']);
  });

  it('comes from the nearest provider', async () => {
    const provider = await fixture(html`
      <hearten-provider support="/far"
        ><hearten-provider support="/near">
          <hearten-content-gate
            ><p>A note.</p>
            ${part}</hearten-content-gate
          >
        </hearten-provider></hearten-provider
      >
    `);
    await settled();
    const gate = provider.querySelector<ContentGate>('hearten-content-gate')!;
    expect(linksTo(gate)).to.deep.equal(['/near']);
    await choose(gate, 'Read on');
    expect(linksTo(gate)).to.deep.equal(['/near']);
  });

  it('comes from the signpost of the page, whenever that comes', async () => {
    const gate = await gateWith(undefined);
    expect(linksTo(gate)).to.deep.equal([]);
    const leave = signpost('#help');
    await settled();
    expect(linksTo(gate)).to.deep.equal(['#help']);
    leave();
    await settled();
    expect(linksTo(gate)).to.deep.equal([]);
  });

  it('is the author’s own where there is a signpost too', async () => {
    const leave = signpost('#help');
    const gate = await gateWith('/support');
    leave();
    expect(linksTo(gate)).to.deep.equal(['/support']);
  });

  it('is offered at the end without a link where nobody knows one', async () => {
    const gate = await gateWith(undefined);
    await choose(gate, 'Read on');
    expect(wordsOf(gate)).to.include('That’s the end of this part.');
    expect(names(gate, 'link')).to.deep.equal([]);
    expect(warnings.all).to.deep.equal([]);
  });

  it('is never a dead link: a place that is not there is left out, with one warning', async () => {
    const gate = await gateWith('#gone');
    expect(linksTo(gate)).to.deep.equal([]);
    await choose(gate, 'Read on');
    expect(linksTo(gate)).to.deep.equal([]);
    expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
    expect(warnings.all[0]).to.match(/^<hearten-content-gate> leaves out the support link "#gone"/);
  });

  it('falls back to the next one known where the author’s leads nowhere', async () => {
    const leave = signpost('#help');
    const gate = await gateWith('#gone');
    leave();
    expect(linksTo(gate)).to.deep.equal(['#help']);
    expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
  });

  it('is left out where the signpost itself has gone from the page', async () => {
    const leave = signpost('#help');
    const gate = await gateWith(undefined);
    place.remove();
    gate.requestUpdate();
    await settled();
    leave();
    expect(linksTo(gate)).to.deep.equal([]);
  });

  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hi',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
  ]) {
    it(`drops ${JSON.stringify(address)}, with one warning`, async () => {
      const gate = await gateWith(address);
      await choose(gate, 'Read on');
      expect(linksTo(gate)).to.deep.equal([]);
      expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
    });
  }

  it('does not take a link in the note that would run script', async () => {
    const gate = await gateWith(undefined, html`<p><a id="bad">Support</a></p>`);
    gate.querySelector('#bad')?.setAttribute('href', 'javascript:alert(1)');
    gate.requestUpdate();
    await choose(gate, 'Read on');
    expect(linksTo(gate)).to.deep.equal([]);
  });

  it('tells the page that is left nothing of where the reader was', async () => {
    const gate = await gateWith('https://help.example/');
    expect(all(gate, 'link')[0]?.getAttribute('rel')).to.equal('noreferrer');
    expect(all(gate, 'link')[0]?.hasAttribute('target')).to.equal(false);
  });

  it('does not take a link about something else for support', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate support="/support">
        <p>Words are explained in <a href="/glossary">the glossary</a>.</p>
        ${part}
      </hearten-content-gate>
    `);
    expect(names(gate, 'link')).to.deep.equal(['the glossary', 'Find support']);
    await choose(gate, 'Read on');
    expect(linksTo(gate)).to.deep.equal(['/support']);
  });
});
