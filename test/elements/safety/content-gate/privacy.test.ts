import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { page } from '../../../../src/page/page-registry.js';
import { mendStorage } from '../../../support/broken-storage.js';
import { choose, gateFrom, press, remember, settled, the, useGates, wordsOf } from './reader.js';

function river(): Promise<ContentGate> {
  return gateFrom(html`
    <hearten-content-gate id="walk" topics="abuse-child" depth="discuss" next="#walk">
      <p>This part talks about child abuse.</p>
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

/** What a reader opened is open; nothing else about them is there to be seen. */
const outside = (gate: Element): string => gate.outerHTML.replaceAll(' open=""', '');

const steps = [
  'Read on',
  'Hide this part again',
  'Choose again',
  'Read without the details',
  'Hide this part again',
  'Choose again',
  'Not now',
];

describe('<hearten-content-gate>: what it tells of its reader', () => {
  useGates();
  afterEach(mendStorage);

  it('is nothing in its own HTML, whatever the reader does', async () => {
    const gate = await river();
    const before = outside(gate);
    for (const step of steps) {
      await choose(gate, step);
      expect(outside(gate), step).to.equal(before);
    }
    await choose(gate, 'Choose again');
    await choose(gate, 'Read without the details');
    await press(the(gate, 'summary', 'A passage'));
    await remember(gate, 'On this device');
    expect(outside(gate)).to.equal(before);
  });

  it('is nothing in the rest of the page: no class, attribute, title or address changes', async () => {
    const gate = await river();
    const rest = (): string => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector('#walk')?.remove();
      return [copy.outerHTML, document.title, location.href, document.cookie].join('\n');
    };
    const before = rest();
    for (const step of steps) await choose(gate, step);
    expect(rest()).to.equal(before);
    expect(history.state).to.equal(null);
  });

  it('is nothing in properties that a page can read', async () => {
    const gate = await river();
    const properties = (): string =>
      JSON.stringify(
        [
          'topics',
          'depth',
          'mode',
          'next',
          'support',
          'audience',
          'headingLevel',
          'strings',
          'hidden',
          'title',
          'className',
        ].map((name): unknown => Reflect.get(gate, name)),
      );
    const before = properties();
    await choose(gate, 'Read on');
    await remember(gate, 'On this visit');
    expect(properties()).to.equal(before);
  });

  it('leads to no request', async () => {
    const gate = await river();
    const before = performance.getEntriesByType('resource').length;
    await choose(gate, 'Read on');
    await remember(gate, 'On this device');
    await choose(gate, 'Ask me again');
    await choose(gate, 'Hide this part again');
    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
    expect(asked.filter((name) => !name.includes('web-test-runner'))).to.deep.equal([]);
  });

  it('leads to nothing in the console', async () => {
    const said: unknown[] = [];
    const methods = ['log', 'info', 'debug', 'warn', 'error'] as const;
    const kept = methods.map((method) => [method, console[method]] as const);
    for (const method of methods) console[method] = (...words: unknown[]) => void said.push(words);
    try {
      const gate = await river();
      for (const step of steps) await choose(gate, step);
    } finally {
      for (const [method, was] of kept) console[method] = was;
    }
    expect(said).to.deep.equal([]);
  });

  it('is not written on anything that others can join or hear', async () => {
    const heard: unknown[] = [];
    const stop = page().listen((message) => heard.push(message));
    const gate = await river();
    await choose(gate, 'Read on');
    await remember(gate, 'On this device');
    stop();
    expect(heard.every((message) => typeof message === 'string')).to.equal(true);
    const [member] = [...page().members].filter(({ tag }) => tag === 'hearten-content-gate');
    expect(JSON.stringify(member)).to.equal(
      '{"tag":"hearten-content-gate","topics":["abuse-child"]}',
    );
  });
});

describe('<hearten-content-gate>: what it declares for the trust panel', () => {
  useGates();
  afterEach(mendStorage);

  const declared = (): unknown => [...page().members].map((member) => member.declare()).at(-1);

  it('is true before and after the choice, and when the choice is kept', async () => {
    const gate = await river();
    expect(declared()).to.deep.equal({
      name: 'Content note',
      keeps: 'Nothing',
      sends: 'Nothing',
      hides: 'One part, until you choose',
    });
    await choose(gate, 'Read on');
    expect(declared()).to.include({ keeps: 'Nothing', hides: 'Nothing' });
    await remember(gate, 'On this device');
    expect(declared()).to.include({ keeps: 'Which topics you chose about' });
    page().erase();
    await settled();
    expect(declared()).to.include({ keeps: 'Nothing' });
  });

  it('goes with the gate', async () => {
    const gate = await river();
    const { size } = page().members;
    gate.remove();
    expect(page().members.size).to.equal(size - 1);
    expect(wordsOf(document.body)).not.to.include('kingfisher');
  });
});
