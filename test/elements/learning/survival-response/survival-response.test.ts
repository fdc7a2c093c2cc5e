import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { names, pressKey, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import { optionsOf, pack, pick, response, settled, show, useLearning } from '../learners.js';

const order = [
  'What others may see',
  'What it may be protecting',
  'How it may have helped then',
  'How it can get in the way now',
  'Why it is hard to stop',
  'What helps, from others',
  'What may help me, if I want',
];
const then = order.filter((_, place) => place < 3 || place > 4);
const now = order.filter((_, place) => place < 1 || place > 2);

const lines = [
  'Limits can stay; shame can go.',
  'Most people use more than one.',
  'You can’t tell what someone has lived through',
  'This page can’t tell you if you have been traumatised.',
  'Lots of other things can look like this',
  'follow your safeguarding steps.',
];

const list = (groups: readonly string[]): TemplateResult =>
  html`<dl>
    ${groups.map(
      (name) =>
        html`<div>
          <dt>${name}</dt>
          <dd>Words of ${name}.</dd>
        </div>`,
    )}
  </dl>`;

const own = html`<h3>Freeze</h3>
  ${list(order.slice(0, 1))} ${list(order.slice(1, 3))} ${list(order.slice(3, 5))}
  ${list(order.slice(5))}`;

const chosen = (root: Node): string[] =>
  ['Then', 'Now'].filter((name) => the(root, 'tab', name).ariaSelected === 'true');

async function key(root: Node, tab: string, name: string): Promise<void> {
  await pressKey(the(root, 'tab', tab), name);
  await settled();
}

describe('<hearten-survival-response>', () => {
  useLearning();
  const warnings = recordWarnings();

  for (const [what, content] of Object.entries({
    'the author’s own words': html`<hearten-survival-response>${own}</hearten-survival-response>`,
    'words of the pack': html`<hearten-survival-response
      response="freeze"
    ></hearten-survival-response>`,
  })) {
    it(`shows then, and now where the reader turns to it: ${what}`, async () => {
      const element = await show(content);
      expect(names(element, 'heading')).to.deep.equal(['Freeze']);
      expect(names(element, 'term')).to.deep.equal(then);
      expect(chosen(element)).to.deep.equal(['Then']);
      await key(element, 'Now', 'Enter');
      expect(names(element, 'term')).to.deep.equal(now);
      expect(chosen(element)).to.deep.equal(['Now']);
      expect(warnings.all).to.deep.equal([]);
    });
  }

  it('goes from tab to tab by arrow keys, round the end, and takes the focus along', async () => {
    const element = await show(html`<hearten-survival-response>${own}</hearten-survival-response>`);
    const focused = (): string => element.shadowRoot?.activeElement?.textContent.trim() ?? '';
    await key(element, 'Then', 'ArrowRight');
    expect([chosen(element), focused()]).to.deep.equal([['Now'], 'Now']);
    await key(element, 'Now', 'ArrowRight');
    expect([chosen(element), focused()]).to.deep.equal([['Then'], 'Then']);
    await key(element, 'Then', 'End');
    expect(chosen(element)).to.deep.equal(['Now']);
    await key(element, 'Now', 'Home');
    expect(chosen(element)).to.deep.equal(['Then']);
  });

  it('turns the arrow keys round where lines run from right to left', async () => {
    const place = await show(html`
      <div dir="rtl"><hearten-survival-response>${own}</hearten-survival-response></div>
    `);
    await key(place, 'Then', 'ArrowLeft');
    expect(chosen(place)).to.deep.equal(['Now']);
  });

  it('always says the honest lines, whatever the tab and whoever wrote the rest', async () => {
    const contents = [own, html`<p>Words.</p>`];
    for (const content of contents) {
      const element = await show(html`
        <hearten-survival-response
          .strings=${{ often: '', more: ' ', tell: '', page: '', other: '', safeguarding: '' }}
          >${content}</hearten-survival-response
        >
      `);
      for (const tab of ['Then', 'Now']) {
        await key(element, tab, 'Enter');
        for (const line of lines) expect(wordsOf(element)).to.include(line);
      }
    }
  });

  it('says no line twice that its author has said', async () => {
    const element = await show(html`
      <hearten-survival-response>
        ${own}
        <p>Most people use more than one.</p>
        <p>
          If someone may be at risk of harm, follow your safeguarding steps.
          <a href="/tell">Who to tell</a>
        </p>
      </hearten-survival-response>
    `);
    for (const line of ['Most people use more', 'safeguarding steps'])
      expect(wordsOf(element).split(line), line).to.have.length(2);
    expect(names(element, 'link')).to.deep.equal(['Who to tell']);
  });

  it('leads to whom to tell, by its own address before that of a provider', async () => {
    const place = await show(html`
      <hearten-provider safeguarding="/theirs">
        <hearten-survival-response safeguarding="/ours"></hearten-survival-response>
        <hearten-survival-response></hearten-survival-response>
        <hearten-survival-response safeguarding="javascript:alert(1)"></hearten-survival-response>
      </hearten-provider>
    `);
    const links = [...place.querySelectorAll('hearten-survival-response')].map((each) =>
      the(each, 'link', 'Who to tell here').getAttribute('href'),
    );
    expect(links).to.deep.equal(['/ours', '/theirs', '/theirs']);
    expect(warnings.all.join()).to.include('leaves out the safeguarding link').and.include('#link');
  });

  it('says first where a body may be in danger, and not twice', async () => {
    const danger = 'If someone can’t be woken, ring 999.';
    const ours = await show(html`
      <hearten-survival-response response="flop"></hearten-survival-response>
    `);
    expect(wordsOf(ours).startsWith(danger)).to.equal(true);
    const theirs = await show(html`
      <hearten-survival-response response="flop">${own}</hearten-survival-response>
    `);
    expect(wordsOf(theirs).startsWith(danger)).to.equal(true);
    const said = await show(html`
      <hearten-survival-response response="flop"
        ><p>${danger}</p>
        ${own}</hearten-survival-response
      >
    `);
    expect(wordsOf(said).split(danger)).to.have.length(2);
  });

  it('lets a reader look through all there are, and nobody learns of it', async () => {
    const element = await show(html`<hearten-survival-response></hearten-survival-response>`);
    expect(optionsOf(element, 'Response')).to.have.length(8);
    const heard: string[] = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('hearten')) heard.push(event.type);
      return dispatch.call(this, event);
    };
    try {
      await pick(element, 'Response', 'Flight');
    } finally {
      EventTarget.prototype.dispatchEvent = dispatch;
    }
    expect(names(element, 'heading')).to.deep.equal(['Flight']);
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).not.to.include('flight');
  });

  it('offers nothing to choose from where the author has chosen', async () => {
    const element = await show(html`
      <hearten-survival-response response="fight"></hearten-survival-response>
    `);
    expect(names(element, 'combobox')).to.deep.equal([]);
  });

  it('shows fewer lists than four as they are, and tells the developer once', async () => {
    const element = await show(html`
      <hearten-survival-response>${list(order.slice(0, 6))}</hearten-survival-response>
    `);
    expect(names(element, 'term')).to.deep.equal(order.slice(0, 6));
    expect(names(element, 'tab')).to.deep.equal([]);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('four <dl>').and.include('#response');
  });

  it('keeps the author’s words where nobody knows the id, and tells the developer what it knows', async () => {
    const element = await show(html`
      <hearten-survival-response response="fly"><p>Stays.</p></hearten-survival-response>
    `);
    expect(wordsOf(element)).to.equal('Stays.');
    expect(warnings.all.join()).to.include('"fly"').and.include('freeze').and.include('"x-"');
  });

  it('warns of a level that no heading has', async () => {
    const element = await show(html`
      <hearten-survival-response response="fight" heading-level="9"></hearten-survival-response>
    `);
    expect(names(element, 'heading')).to.deep.equal(['Fight']);
    expect(warnings.all.join()).to.include('"9"').and.include('#heading-level');
  });

  it('knows the responses of a partner’s pack, and takes theirs for ours', async () => {
    const content = [
      pack('responses', {
        entries: [response(), response({ id: 'fight', name: 'Stand up', alsoCalled: ['fight'] })],
      }),
    ];
    const place = await show(html`
      <hearten-provider .content=${content}>
        <hearten-survival-response response="x-tidy"></hearten-survival-response>
        <hearten-survival-response response="fight"></hearten-survival-response>
      </hearten-provider>
    `);
    expect(names(place, 'heading')).to.deep.equal(['Tidy up', 'Stand up']);
    expect(wordsOf(place)).to.include('Some call it fight.');
    expect(warnings.all).to.deep.equal([]);
  });
});
