import { expect, html } from '@open-wc/testing';
import type { ReaderSettings } from '../../../../src/elements/safety/reader-settings/reader-settings.js';
import { page } from '../../../../src/page/page-registry.js';
import { topicMark, writeAnswers } from '../../../../src/reader/answers.js';
import { readerMotion } from '../../../../src/reader/motion.js';
import { readerChoices } from '../../../../src/reader/reader-choices.js';
import {
  blockStorage,
  breakStorage,
  fillStorage,
  mendStorage,
} from '../../../support/broken-storage.js';
import { descriptionOf, names, the, wordsOf } from '../../../support/reading.js';
import { secondCopy } from '../../../support/second-copy.js';
import {
  isTicked,
  nothingStored,
  pick,
  picked,
  press,
  settled,
  show,
  stored,
  tick,
  useSettings,
} from './settings.js';

const key = 'hearten:choices';
const settings = (): Promise<ReaderSettings> =>
  show(html`<hearten-reader-settings topics="abuse-child racism"></hearten-reader-settings>`);

/** Somebody wrote into storage in another window. */
async function writtenElsewhere(value: string | null): Promise<void> {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
  dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }));
  await settled();
}

const kept = (...topics: readonly string[]): string =>
  writeAnswers(new Map(topics.map((topic) => [topicMark(topic), 'leave-out'])), Date.now());

describe('<hearten-reader-settings>: what is remembered', () => {
  useSettings();
  afterEach(mendStorage);

  it('is nothing at first, and each way says what it means', async () => {
    const element = await settings();
    expect(isTicked(element, 'Nothing')).to.equal(true);
    expect(descriptionOf(the(element, 'radio', 'On this device'))).to.equal(
      'For six months at most. Anyone who uses this browser could see which topics you chose.',
    );
    expect(stored()).to.equal(nothingStored);
  });

  it('stores nothing for asking alone; from then on what is chosen', async () => {
    const element = await settings();
    await tick(element, 'On this device');
    expect(stored()).to.equal(nothingStored);
    await pick(element, 'racism', 'Leave it out');
    expect(localStorage.length).to.equal(1);
    expect(sessionStorage.length).to.equal(0);
    expect(stored()).not.to.match(/racism|leave|motion/);
  });

  it('takes what was chosen along, and leaves none of it behind', async () => {
    const element = await settings();
    await pick(element, 'racism', 'Leave it out');
    await pick(element, 'child abuse', 'Show it');
    await tick(element, 'On this device');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([1, 0]);
    await tick(element, 'For this visit');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 1]);
    await tick(element, 'Nothing');
    expect(stored()).to.equal(nothingStored);
    expect([picked(element, 'racism'), picked(element, 'child abuse')]).to.deep.equal([
      'Leave it out',
      'Show it',
    ]);
  });

  it('goes by what is kept when it comes to the page', async () => {
    readerChoices.choose(['racism'], 'show', 'visit');
    const element = await settings();
    expect(isTicked(element, 'For this visit')).to.equal(true);
    expect(picked(element, 'racism')).to.equal('Show it');
  });

  it('says so where a gate keeps something for less long', async () => {
    readerChoices.choose(['racism'], 'show', 'device');
    readerChoices.choose(['abuse-child'], 'show', 'visit');
    const element = await settings();
    expect(isTicked(element, 'On this device')).to.equal(true);
    expect(wordsOf(element)).to.include('are kept for less long.');
    await tick(element, 'For this visit');
    expect(wordsOf(element)).not.to.include('are kept for less long.');
  });

  it('“Ask me each time” leaves nothing in storage', async () => {
    const element = await settings();
    await tick(element, 'On this device');
    await pick(element, 'racism', 'Leave it out');
    await pick(element, 'racism', 'Ask me each time');
    expect(stored()).to.equal(nothingStored);
    expect(isTicked(element, 'On this device')).to.equal(true);
  });

  it('moves and removes what is kept about topics that this page can’t name', async () => {
    localStorage.setItem(key, kept('x-elsewhere', 'racism'));
    const element = await settings();
    expect(isTicked(element, 'On this device')).to.equal(true);
    await tick(element, 'For this visit');
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.getItem(key)).to.include(topicMark('x-elsewhere'));
    await tick(element, 'Nothing');
    expect(stored()).to.equal(nothingStored);
  });

  it('stays in step with another tab', async () => {
    const element = await settings();
    await tick(element, 'On this device');
    await pick(element, 'racism', 'Leave it out');
    await writtenElsewhere(kept('abuse-child'));
    expect(picked(element, 'child abuse')).to.equal('Leave it out');
    expect(picked(element, 'racism')).to.equal('Ask me each time');
    await writtenElsewhere(null);
    expect(isTicked(element, 'Nothing'), 'what the other tab said').to.equal(true);
    await pick(element, 'racism', 'Leave it out');
    expect(stored()).to.equal(nothingStored);
  });

  it('where storage is blocked, says so at once and works for the page', async () => {
    blockStorage();
    const element = await settings();
    expect(wordsOf(element)).to.include('This browser doesn’t let us keep anything');
    expect(names(element, 'radio')).not.to.include('On this device');
    await pick(element, 'racism', 'Leave it out');
    expect(picked(element, 'racism')).to.equal('Leave it out');
    await press(element, 'Erase everything');
    expect(picked(element, 'racism')).to.equal('Ask me each time');
  });

  it('where only the device is refused, offers the visit', async () => {
    blockStorage(['localStorage']);
    const element = await settings();
    expect(names(element, 'radio')).to.include('For this visit').and.not.include('On this device');
  });

  for (const [what, stop] of [
    ['is full', fillStorage],
    ['throws', breakStorage],
  ] as const) {
    it(`where storage ${what}, says so when asked, and keeps the choice for the page`, async () => {
      const element = await settings();
      await pick(element, 'racism', 'Leave it out');
      stop();
      await tick(element, 'On this device');
      expect(wordsOf(element)).to.include('This browser didn’t let us keep that.');
      expect(isTicked(element, 'Nothing')).to.equal(true);
      expect(picked(element, 'racism')).to.equal('Leave it out');
    });
  }

  it('leaves alone what a later version keeps, says so, and can erase it', async () => {
    localStorage.setItem(key, '{"v":2,"secret":true}');
    const element = await settings();
    expect(wordsOf(element)).to.include('A newer version of these tools keeps choices');
    await pick(element, 'racism', 'Leave it out');
    await tick(element, 'Nothing');
    expect(localStorage.getItem(key)).to.equal('{"v":2,"secret":true}');
    await tick(element, 'On this device');
    expect(localStorage.getItem(key)).to.equal('{"v":2,"secret":true}');
    expect(isTicked(element, 'On this device')).to.equal(false);
    await press(element, 'Erase everything');
    expect(stored()).to.equal(nothingStored);
    expect(wordsOf(element)).not.to.include('A newer version');
  });

  for (const nonsense of ['', 'null', '{', '[1,2]', '{"v":1,"d":"x","a":5}', '{"v":1}']) {
    it(`makes nothing of ${nonsense || 'emptiness'} in storage`, async () => {
      localStorage.setItem(key, nonsense);
      const element = await settings();
      expect(isTicked(element, 'Nothing')).to.equal(true);
      expect(picked(element, 'racism')).to.equal('Ask me each time');
    });
  }

  it('works with a clock that says 1970', async () => {
    const { now } = Date;
    Date.now = () => 0;
    try {
      const element = await settings();
      await tick(element, 'On this device');
      await pick(element, 'racism', 'Leave it out');
      expect(localStorage.length).to.equal(1);
      const later = await settings();
      expect(picked(later, 'racism')).to.equal('Leave it out');
      expect(isTicked(later, 'On this device')).to.equal(true);
    } finally {
      Date.now = now;
    }
  });
});

describe('<hearten-reader-settings>: movement', () => {
  useSettings();
  afterEach(mendStorage);

  it('is as the system says until the reader asks for stillness, which is kept as the rest is', async () => {
    const element = await settings();
    const before = readerMotion.isStill();
    expect(before).to.equal(matchMedia('(prefers-reduced-motion: reduce)').matches);
    let told = 0;
    const stop = readerMotion.subscribe(() => (told += 1));
    await tick(element, 'On this device');
    await tick(element, 'Keep everything still');
    stop();
    expect(readerMotion.isStill()).to.equal(true);
    expect(told).to.be.greaterThan(0);
    expect(localStorage.length).to.equal(1);
    expect(stored()).not.to.match(/motion|still/);
    const other =
      await secondCopy<typeof import('../../../../src/reader/motion.js')>('reader/motion.ts');
    expect(other.readerMotion.isStill()).to.equal(true);
    await tick(element, 'As this device is set');
    expect(readerMotion.isStill()).to.equal(before);
    expect(stored()).to.equal(nothingStored);
  });

  it('is forgotten with everything else', async () => {
    const element = await settings();
    await tick(element, 'Keep everything still');
    page().erase();
    await settled();
    expect(isTicked(element, 'As this device is set')).to.equal(true);
  });
});
