import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import { settled, show, useLearning } from '../learners.js';

const group = (name: string, words = `Words of ${name}.`): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;
const order = [
  'What’s wrong?',
  'What may have happened?',
  'It could also be',
  'What’s strong?',
  'What could help',
];

describe('<hearten-reframe-panel>: a pair of the author’s own', () => {
  useLearning();
  const warnings = recordWarnings();

  it('is shown whole, in the order it is written in, and in the page itself', async () => {
    const panel = await show(html`
      <hearten-reframe-panel>
        <h3>Leaves the room</h3>
        <dl>${order.map((name) => group(name))}</dl>
      </hearten-reframe-panel>
    `);
    expect(names(panel, 'heading')).to.deep.equal(['Leaves the room']);
    expect(names(panel, 'term')).to.deep.equal(order);
    expect(panel.querySelectorAll('dt')).to.have.length(5);
    expect(warnings.all).to.deep.equal([]);
  });

  it('is headed by the shift of question, and stands over the lines that always stand there', async () => {
    const panel = await show(html`
      <hearten-reframe-panel>
        <h3>Leaves the room</h3>
        <dl>${order.map((name) => group(name))}</dl>
      </hearten-reframe-panel>
    `);
    expect(wordsOf(panel)).to.match(
      /^From “What is wrong with you\?” to “What happened to you\?” Leaves the room/,
    );
    expect(wordsOf(panel)).to.include('nobody needs to tell you.');
    expect(wordsOf(panel)).to.match(
      /If someone may be at risk of harm, follow your safeguarding steps\.$/,
    );
  });

  it('says no line twice that its author has said', async () => {
    const panel = await show(html`
      <hearten-reframe-panel>
        <p>From “What is wrong with you?” to “What happened to you?”</p>
        <h3>Leaves the room</h3>
        <dl>${order.map((name) => group(name))}</dl>
        <p>
          Hold this as a question in your own mind. You don’t need to ask what happened, and nobody
          needs to tell you. You may never know, and that is all right.
        </p>
        <p>
          If someone may be at risk of harm, follow your safeguarding steps.
          <a href="/tell">Who to tell</a>
        </p>
      </hearten-reframe-panel>
    `);
    const words = wordsOf(panel);
    for (const line of ['From “What is wrong', 'Hold this as a question', 'at risk of harm']) {
      expect(words.split(line), line).to.have.length(2);
    }
    expect(names(panel, 'link')).to.deep.equal(['Who to tell']);
  });

  for (const [what, groups] of Object.entries({
    '“It could also be”': order.filter((name) => name !== 'It could also be'),
    'what could help': order.slice(0, 4),
    'anything but the label': order.slice(0, 1),
  })) {
    it(`is not shown without ${what}, and the developer is told once`, async () => {
      const panel = await show(html`
        <hearten-reframe-panel>
          <h3>Not whole: ${what}</h3>
          <dl>${groups.map((name) => group(name))}</dl>
        </hearten-reframe-panel>
      `);
      expect(wordsOf(panel)).to.equal('');
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.include('five groups').and.include('#pair');
      Reflect.deleteProperty(globalThis, Symbol.for('hearten:warned/1'));
    });
  }

  it('lets no second list in beside it, nor one in a wrapper, that could show a label by itself', async () => {
    const whole = html`<dl>${order.map((name) => group(name))}</dl>`;
    const label = html`<dl>${group('What’s wrong?', 'Lazy.')}</dl>`;
    const around = await show(html`
      <div>
        <hearten-reframe-panel>${whole}${label}</hearten-reframe-panel>
        <hearten-reframe-panel><div>${label}</div></hearten-reframe-panel>
      </div>
    `);
    expect(wordsOf(around)).to.equal('');
    expect(warnings.all).to.have.length(1);
    Reflect.deleteProperty(globalThis, Symbol.for('hearten:warned/1'));
  });

  it('is not shown where a group has a heading and no words', async () => {
    const panel = await show(html`
      <hearten-reframe-panel>
        <dl>${order.map((name) => group(name, name === 'What could help' ? ' ' : 'Words.'))}</dl>
      </hearten-reframe-panel>
    `);
    expect(wordsOf(panel)).to.equal('');
  });

  it('is shown as soon as it is whole, as a framework or a slow page puts it together', async () => {
    const panel = await show(html`<hearten-reframe-panel><dl></dl></hearten-reframe-panel>`);
    for (const name of order) {
      expect(wordsOf(panel), `before ${name}`).to.equal('');
      const div = document.createElement('div');
      for (const [tag, words] of [
        ['dt', name],
        ['dd', 'Words of mine.'],
      ] as const) {
        div.append(Object.assign(document.createElement(tag), { textContent: words }));
      }
      panel.querySelector('dl')?.append(div);
      await settled();
    }
    expect(names(panel, 'term')).to.deep.equal(order);
    expect(wordsOf(panel)).to.include('Words of mine.');
  });

  it('may be written without a box round each group, or with what was seen first', async () => {
    const bare = await show(html`
      <hearten-reframe-panel>
        <dl>
          ${order.map(
            (name) =>
              html`<dt>${name}</dt>
                <dd>One.</dd>
                <dd>Two.</dd>`,
          )}
        </dl>
      </hearten-reframe-panel>
    `);
    expect(names(bare, 'term')).to.deep.equal(order);
    const six = ['What you might see', ...order];
    const seenFirst = await show(html`
      <hearten-reframe-panel>
        <dl>${six.map((name) => group(name))}</dl>
      </hearten-reframe-panel>
    `);
    expect(names(seenFirst, 'term')).to.deep.equal(six);
  });

  it('wins over the words of the pack for the pair it says it is', async () => {
    const panel = await show(html`
      <hearten-reframe-panel pair="r03">
        <h3>Goes out</h3>
        <dl>${order.map((name) => group(name))}</dl>
      </hearten-reframe-panel>
    `);
    expect(wordsOf(panel)).to.include('Words of What’s strong?');
    expect(wordsOf(panel)).not.to.include('Truanting');
    the(panel, 'summary', 'Where this comes from');
  });
});
