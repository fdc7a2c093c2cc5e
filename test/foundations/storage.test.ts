import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eraseStored, isAbout, readStored, store, unstore } from '../../src/foundations/storage.js';
import { blockStorage, breakStorage, fillStorage, mendStorage } from '../support/broken-storage.js';

const places = ['visit', 'device'] as const;
const storages = { visit: sessionStorage, device: localStorage };

/** By its methods: as a plain object it has properties of its own, such as `key`. */
function deviceContents(): Record<string, string | null> {
  const keys = Array.from(
    { length: localStorage.length },
    (_, index) => localStorage.key(index) ?? '',
  );
  return Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key)]));
}

describe('storage', () => {
  beforeEach(mendStorage);
  afterEach(mendStorage);

  for (const place of places) {
    it(`keeps something for the ${place}, under our name and nowhere else`, () => {
      expect(store(place, 'notes', 'text')).to.equal(true);
      expect(readStored(place, 'notes')).to.equal('text');
      expect(Object.entries(storages[place])).to.deep.equal([['hearten:notes', 'text']]);
      expect(localStorage.length + sessionStorage.length).to.equal(1);
    });

    it(`removes one thing from the ${place} and leaves the rest`, () => {
      store(place, 'notes', 'text');
      store(place, 'choices', 'text');
      unstore(place, 'notes');
      expect(readStored(place, 'notes')).to.equal(undefined);
      expect(readStored(place, 'choices')).to.equal('text');
    });

    it(`tells an empty text for the ${place} from nothing`, () => {
      store(place, 'notes', '');
      expect(readStored(place, 'notes')).to.equal('');
    });
  }

  it('finds nothing where nothing was kept', () => {
    expect(readStored('visit', 'notes')).to.equal(undefined);
    expect(readStored('device', 'notes')).to.equal(undefined);
  });

  it('erases all that is ours in both places, at once', () => {
    for (const place of places) {
      store(place, 'notes', 'text');
      store(place, 'choices', 'text');
    }
    eraseStored();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('never erases what belongs to the site', () => {
    const theirs = fc.string().filter((key) => !key.startsWith('hearten:'));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(theirs, fc.constantFrom('hearten', 'Hearten:a', ' hearten:a')),
          fc.string(),
        ),
        fc.array(fc.string(), { minLength: 1 }),
        (site, ours) => {
          mendStorage();
          for (const [key, value] of Object.entries(site)) localStorage.setItem(key, value);
          for (const key of ours) store('device', key, 'text');
          eraseStored();
          expect(deviceContents()).to.deep.equal({ ...site });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('hears of a change to one thing of ours, or to everything', () => {
    const about = (key: string | null): boolean =>
      isAbout(new StorageEvent('storage', { key }), 'notes');
    expect(about('hearten:notes')).to.equal(true);
    expect(about(null)).to.equal(true);
    expect(about('hearten:choices')).to.equal(false);
    expect(about('notes')).to.equal(false);
  });
});

const troubles = {
  'blocked, so that touching it throws': () => blockStorage(),
  'broken, so that using it throws': breakStorage,
};

for (const [name, trouble] of Object.entries(troubles)) {
  describe(`storage that is ${name}`, () => {
    beforeEach(() => {
      mendStorage();
      trouble();
    });
    afterEach(mendStorage);

    it('says that it keeps nothing, and throws nothing', () => {
      for (const place of places) {
        expect(store(place, 'notes', 'text')).to.equal(false);
        expect(readStored(place, 'notes')).to.equal(undefined);
        unstore(place, 'notes');
      }
      eraseStored();
    });
  });
}

describe('storage with room for nothing more', () => {
  beforeEach(mendStorage);
  afterEach(mendStorage);

  it('says so, and keeps what it had', () => {
    store('device', 'notes', 'before');
    fillStorage();
    expect(store('device', 'notes', 'after')).to.equal(false);
    expect(readStored('device', 'notes')).to.equal('before');
  });

  it('says so where the site has really filled it', () => {
    const most = 2 ** 20 * 5;
    for (let size = most; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`site-${size}`, 'x'.repeat(size));
      } catch {
        continue;
      }
    }
    expect(store('device', 'notes', 'x'.repeat(100))).to.equal(false);
    expect(store('visit', 'notes', 'x'.repeat(100))).to.equal(true);
  });
});

describe('storage of which one place is blocked', () => {
  beforeEach(mendStorage);
  afterEach(mendStorage);

  it('keeps for the visit where the device refuses, and erases it there', () => {
    blockStorage(['localStorage']);
    expect(store('device', 'notes', 'text')).to.equal(false);
    expect(store('visit', 'notes', 'text')).to.equal(true);
    eraseStored();
    expect(readStored('visit', 'notes')).to.equal(undefined);
  });
});
