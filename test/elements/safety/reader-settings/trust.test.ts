import { expect, html, waitUntil } from '@open-wc/testing';
import type { ReaderSettings } from '../../../../src/elements/safety/reader-settings/reader-settings.js';
import { page, type PageMember } from '../../../../src/page/page-registry.js';
import { readerMotion } from '../../../../src/reader/motion.js';
import { readerChoices } from '../../../../src/reader/reader-choices.js';
import { emulate, needs } from '../../../support/engine.js';
import { mendStorage } from '../../../support/broken-storage.js';
import { all, focused, nameOf, names, plain, the, wordsOf } from '../../../support/reading.js';
import {
  isTicked,
  pick,
  press,
  settled,
  show,
  stored,
  nothingStored,
  tick,
  useSettings,
} from './settings.js';

const bare = html`<hearten-reader-settings topics="racism"></hearten-reader-settings>`;

const withGate = (): Promise<HTMLElement> =>
  show(
    html`<div>
      ${bare}
      <hearten-content-gate topics="bereavement">
        <p>A note about grief.</p>
        <details>
          <summary>Read on</summary>
          <p>Words.</p>
        </details>
      </hearten-content-gate>
    </div>`,
  );

/** What the panel says about each element, a line for each. */
function lines(element: Element): string[] {
  const root = element.shadowRoot ?? element;
  return [...root.querySelectorAll('[part=trust] li')].map((line) => plain(line.textContent));
}

const settingsIn = (place: Element): ReaderSettings =>
  place.querySelector<ReaderSettings>('hearten-reader-settings')!;

describe('<hearten-reader-settings>: the trust panel', () => {
  useSettings();
  afterEach(mendStorage);

  it('says of each element what it keeps, sends and hides', async () => {
    const place = await withGate();
    expect(lines(settingsIn(place))).to.deep.equal([
      'Content note Keeps Nothing Sends Nothing Hides One part, until you choose',
      'Your settings Keeps Nothing Sends Nothing Hides Nothing',
    ]);
  });

  it('is told by the elements as things change: a part is opened, something is kept, one has gone', async () => {
    const place = await withGate();
    const element = settingsIn(place);
    await press(place, 'Read on');
    expect(lines(element)).to.include('Content note Keeps Nothing Sends Nothing Hides Nothing');
    await tick(element, 'On this device');
    await pick(element, 'grief', 'Show it');
    expect(lines(element)).to.include(
      'Content note Keeps Which topics you chose about Sends Nothing Hides Nothing',
    );
    expect(lines(element)[1]).to.include('Keeps What you chose here, for as long as you said');
    place.querySelector('hearten-content-gate')?.remove();
    await settled();
    expect(lines(element)).to.have.length(1);
  });

  it('names those that say the same once, with how many there are', async () => {
    const element = await show(bare);
    const said = { name: 'A swan', keeps: 'Nothing', sends: 'Nothing', hides: 'Nothing' };
    const leave = [1, 2, 3].map(() => page().join({ tag: 'x-swan', declare: () => ({ ...said }) }));
    await settled();
    expect(lines(element)).to.include(
      'A swan (3 on this page) Keeps Nothing Sends Nothing Hides Nothing',
    );
    for (const each of leave) each();
  });

  it('says so where an element does not say, or can’t', async () => {
    const element = await show(bare);
    const odd: unknown[] = [
      { tag: 'x-rude', declare: () => undefined },
      { tag: 'x-half', declare: () => ({ name: 'Half', keeps: 3 }) },
      {
        tag: 'x-broken',
        declare: () => {
          throw new Error('no');
        },
      },
    ];
    const leave = odd.map((member) => page().join(member as PageMember));
    await settled();
    expect(lines(element)).to.include.members(
      ['x-rude', 'x-half', 'x-broken'].map((tag) => `${tag} It did not say.`),
    );
    for (const each of leave) each();
  });

  it('speaks for these tools alone, which nobody can take out', async () => {
    const element = await show<ReaderSettings>(bare);
    const limits =
      'This speaks for these tools only. The website around them, your browser and its add-ons may see, keep or send more';
    expect(wordsOf(element)).to.include(limits);
    element.strings = { limits: ' ' };
    await settled();
    expect(wordsOf(element)).to.include(limits);
  });

  it('erases everything with one press, says what was done, and asks nothing', async () => {
    const place = await withGate();
    const element = settingsIn(place);
    await tick(element, 'On this device');
    await pick(element, 'racism', 'Leave it out');
    sessionStorage.setItem('hearten:notes', 'x');
    localStorage.setItem('shop', 'theirs');
    await press(element, 'Erase everything');
    expect(stored()).to.equal('[{},{"shop":"theirs"}]');
    expect(readerChoices.answer(['racism'])).to.equal('ask');
    expect(isTicked(element, 'Nothing')).to.equal(true);
    expect(wordsOf(element)).to.include('All that these tools kept on this site is erased.');
    expect(nameOf(focused()!)).to.equal('Erase everything');
    expect(plain(all(element, 'status')[0]?.textContent)).to.match(/^Done\./);
    await pick(element, 'racism', 'Leave it out');
    expect(wordsOf(element)).not.to.include('is erased');
    expect(stored()).to.equal('[{},{"shop":"theirs"}]');
  });

  it('says so where the browser will not let go of something', async () => {
    const element = await show(bare);
    sessionStorage.setItem('hearten:notes', 'x');
    Storage.prototype.removeItem = () => {
      throw new DOMException('Refused');
    };
    await press(element, 'Erase everything');
    expect(wordsOf(element)).to.include('This browser didn’t let us erase everything.');
  });

  it('forgets for how long it was to keep things when another element erases', async () => {
    const element = await show(bare);
    await tick(element, 'On this device');
    page().erase();
    await settled();
    await pick(element, 'racism', 'Leave it out');
    expect(stored()).to.equal(nothingStored);
  });

  it('leaves the registry when it goes, and comes back as it was', async () => {
    const element = await show(bare);
    const before = page().members.size;
    const parent = element.parentElement!;
    element.remove();
    expect(page().members.size).to.equal(before - 1);
    parent.append(element);
    await settled();
    expect(lines(element)).to.have.length(1);
    expect(names(element, 'combobox')).to.deep.equal(['racism']);
  });
});

describe('<hearten-reader-settings>: words', () => {
  useSettings();

  it('writes a heading only where its author wrote none', async () => {
    const short = await show(
      html`<hearten-reader-settings heading-level="3"></hearten-reader-settings>`,
    );
    const [heading, trust] = all(short, 'heading');
    expect([nameOf(heading!), heading!.getAttribute('aria-level')]).to.deep.equal([
      'Your settings',
      '3',
    ]);
    expect(trust!.getAttribute('aria-level')).to.equal('4');
    const own = await show(
      html`<hearten-reader-settings topics="racism"
        ><h2>What you want here</h2>
        <p>A few words.</p></hearten-reader-settings
      >`,
    );
    expect(names(own, 'heading')).to.deep.equal([
      'What you want here',
      'What these tools keep, send and hide',
    ]);
    expect(wordsOf(own)).to.match(/^What you want here A few words\./);
  });

  it('groups controls with native groups and names', async () => {
    const element = await show(bare);
    const legends = [...element.shadowRoot!.querySelectorAll('fieldset > legend')];
    expect(legends.map((legend) => plain(legend.textContent))).to.deep.equal([
      'Parts that may be hard to read',
      'Movement',
      'What is remembered',
    ]);
    expect(nameOf(the(element, 'group', 'What these tools keep, send and hide'))).to.not.equal('');
  });
});

needs('media', describe)('<hearten-reader-settings>: what the system asks for', () => {
  useSettings();
  afterEach(() => emulate({}));

  it('keeps still where the system does, says so, and is told when that changes', async () => {
    const element = await show(bare);
    expect(readerMotion.isStill()).to.equal(false);
    await emulate({ reducedMotion: 'reduce' });
    expect(readerMotion.isStill()).to.equal(true);
    // Browsers tell when they next draw.
    const said = 'It asks for less movement, so these tools keep still.';
    await waitUntil(() => wordsOf(element).includes(said), said);
    expect(isTicked(element, 'As this device is set')).to.equal(true);
  });

  it('prints nothing of what a reader chose', async () => {
    const element = await show(bare);
    await pick(element, 'racism', 'Leave it out');
    await emulate({ media: 'print' });
    expect(wordsOf(element)).to.match(/^Your settings What these tools keep, send and hide/);
    expect(wordsOf(element)).not.to.match(/racism|Leave it out/);
    expect([...all(element, 'radio'), ...all(element, 'button')]).to.deep.equal([]);
  });
});
