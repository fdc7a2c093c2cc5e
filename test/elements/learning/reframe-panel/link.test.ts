import { expect, html } from '@open-wc/testing';
import { all, focused, names, wordsOf } from '../../../support/reading.js';
import { press, settled, show, useLearning } from '../learners.js';

/** Takes the place of the browser's clipboard, which belongs to whoever runs the tests. */
function useClipboard(): { text: string | undefined; refuses: boolean } {
  const clipboard: { text: string | undefined; refuses: boolean } = {
    text: undefined,
    refuses: false,
  };
  beforeEach(() => {
    Object.assign(clipboard, { text: undefined, refuses: false });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          if (clipboard.refuses) throw new DOMException('No', 'NotAllowedError');
          clipboard.text = text;
        },
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return clipboard;
}

const address = (hash: string): string =>
  `${location.origin}${location.pathname}${location.search}${hash}`;

async function goTo(hash: string): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await arrived;
  await settled();
}

describe('<hearten-reframe-panel>: a link to a pair', () => {
  useLearning();
  const clipboard = useClipboard();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is copied when the reader asks, and says so; the address of the page stays', async () => {
    const panel = await show(
      html`<hearten-reframe-panel setting="housing"></hearten-reframe-panel>`,
    );
    const before = location.href;
    await press(panel, 'Next');
    expect(clipboard.text).to.equal(undefined);
    await press(panel, 'Copy a link to this');
    expect(clipboard.text).to.equal(address('#reframe-r23'));
    expect(names(panel, 'status')).to.include('The link is copied.');
    expect(location.href).to.equal(before);
    await press(panel, 'Next');
    expect(names(panel, 'status')).not.to.include('The link is copied.');
  });

  it('is there to be copied by hand where the browser refuses', async () => {
    clipboard.refuses = true;
    const panel = await show(html`<hearten-reframe-panel pair="r03"></hearten-reframe-panel>`);
    await press(panel, 'Copy a link to this');
    expect(names(panel, 'status').join()).to.include('Here is the link:');
    expect(wordsOf(panel)).to.include(address('#reframe-r03'));
  });

  it('leads to the pair, in the first panel that has it, with the focus at what was seen', async () => {
    const around = await show(html`
      <div>
        <hearten-reframe-panel setting="school"></hearten-reframe-panel>
        <hearten-reframe-panel></hearten-reframe-panel>
        <hearten-reframe-panel></hearten-reframe-panel>
      </div>
    `);
    await goTo('#reframe-r14');
    const headings = [...around.children].map((panel) => names(panel, 'heading').join());
    expect(headings).to.deep.equal([
      'Calls out and jokes, again and again',
      'Shouts at the reception desk',
      'Calls out and jokes, again and again',
    ]);
    expect(wordsOf(focused()!)).to.include('Shouts at the reception desk');
  });

  it('leads to a pair in another voice, and past what the reader had narrowed it down to', async () => {
    const panel = await show(html`<hearten-reframe-panel></hearten-reframe-panel>`);
    await goTo('#reframe-y4');
    expect(names(panel, 'heading')).to.deep.equal(['Joking a lot']);
  });

  it('leads there when the panel comes later than the address', async () => {
    history.replaceState(null, '', '#reframe-r22');
    const panel = await show(html`<hearten-reframe-panel></hearten-reframe-panel>`);
    expect(names(panel, 'heading')).to.deep.equal(['Brings in a bag of unopened rent letters']);
  });

  it('leads nowhere with an id that nobody knows, and leaves the focus alone', async () => {
    const panel = await show(html`<hearten-reframe-panel></hearten-reframe-panel>`);
    const [before] = names(panel, 'heading');
    await goTo('#reframe-%3Cimg%20src=x%3E');
    expect(names(panel, 'heading')).to.deep.equal([before]);
    expect(focused()).to.equal(document.body);
  });

  it('does not call back a reader who has gone on', async () => {
    const panel = await show(html`<hearten-reframe-panel></hearten-reframe-panel>`);
    await goTo('#reframe-r14');
    await press(panel, 'Next');
    const [next] = names(panel, 'heading');
    panel.setAttribute('heading-level', '4');
    await settled();
    expect(names(panel, 'heading')).to.deep.equal([next]);
  });

  it('is not offered for a pair of the author’s own, which has no id', async () => {
    const panel = await show(html`
      <hearten-reframe-panel>
        <dl>
          ${['a', 'b', 'c', 'd', 'e'].map(
            (name) =>
              html`<dt>${name}</dt>
                <dd>Words.</dd>`,
          )}
        </dl>
      </hearten-reframe-panel>
    `);
    expect(all(panel, 'button')).to.deep.equal([]);
  });
});
