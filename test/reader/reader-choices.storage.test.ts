import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { writeAnswers, topicMark, type Answer } from '../../src/reader/answers.js';
import { ReaderChoices } from '../../src/reader/reader-choices.js';
import { blockStorage, breakStorage, fillStorage, mendStorage } from '../support/broken-storage.js';

const key = 'hearten:choices';
const rungs = ['visit', 'device'] as const;
const storages = { visit: sessionStorage, device: localStorage };

const text = (answers: Readonly<Record<string, Answer>>): string =>
  writeAnswers(
    new Map(Object.entries(answers).map(([topic, answer]) => [topicMark(topic), answer])),
    Date.now(),
  );

/** Choices that a gate on the page follows, until the test ends. */
const stops: (() => void)[] = [];
function followed(): ReaderChoices {
  const choices = new ReaderChoices();
  stops.push(choices.subscribe(() => undefined));
  return choices;
}

beforeEach(mendStorage);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  mendStorage();
});

const troubles = {
  'is blocked': () => blockStorage(),
  'throws whenever it is used': breakStorage,
  'is full': fillStorage,
};

for (const [name, trouble] of Object.entries(troubles)) {
  describe(`choices where storage ${name}`, () => {
    for (const rung of rungs) {
      it(`hold while the page is open, when asked for the ${rung}, and it is said that they do no more`, () => {
        trouble();
        const choices = followed();
        expect(choices.choose(['bereavement'], 'leave-out', rung)).to.equal('page');
        expect(choices.rung(['bereavement'])).to.equal('page');
        expect(choices.answer(['bereavement'])).to.equal('leave-out');
        choices.choose(['illness'], 'show', rung);
        expect(choices.answer(['bereavement'])).to.equal('leave-out');
      });
    }

    it('can be changed, and can be forgotten', () => {
      trouble();
      const choices = followed();
      choices.choose(['bereavement'], 'leave-out', 'device');
      choices.choose(['bereavement'], 'show', 'visit');
      expect(choices.answer(['bereavement'])).to.equal('show');
      choices.forget(['bereavement']);
      expect(choices.answer(['bereavement'])).to.equal('ask');
    });
  });
}

describe('choices where storage gives out while the page is open', () => {
  for (const [name, trouble] of Object.entries(troubles)) {
    it(`follow the reader’s change of mind, when it ${name}`, () => {
      const choices = followed();
      choices.choose(['bereavement', 'illness'], 'show', 'device');
      trouble();
      choices.choose(['bereavement'], 'leave-out', 'device');
      expect(choices.answer(['bereavement'])).to.equal('leave-out');
    });

    it(`ask again about what the reader forgets, when it ${name}`, () => {
      const choices = followed();
      choices.choose(['bereavement', 'illness'], 'show', 'device');
      trouble();
      choices.forget(['bereavement']);
      expect(choices.answer(['bereavement'])).to.equal('ask');
    });
  }

  it('keep for the visit where only the device refuses', () => {
    blockStorage(['localStorage']);
    const choices = followed();
    expect(choices.choose(['bereavement'], 'show', 'device')).to.equal('page');
    expect(choices.choose(['bereavement'], 'show', 'visit')).to.equal('visit');
    expect(new ReaderChoices().answer(['bereavement'])).to.equal('show');
  });
});

describe('choices where storage holds something else', () => {
  const nonsense = {
    'broken JSON': '{"v":1,',
    'an empty text': '',
    'nothing but null': 'null',
    'a list': '[1,2]',
    'wrong types': '{"v":"1","d":null,"a":[3]}',
    'answers nobody can give': `{"v":1,"d":99999,"a":{"${topicMark('bereavement')}":"show"}}`,
  };
  for (const [name, found] of Object.entries(nonsense)) {
    it(`begin afresh where it holds ${name}`, () => {
      for (const rung of rungs) storages[rung].setItem(key, found);
      const choices = followed();
      expect(choices.answer(['bereavement'])).to.equal('ask');
      expect(choices.choose(['bereavement'], 'show', 'device')).to.equal('device');
      expect(new ReaderChoices().answer(['bereavement'])).to.equal('show');
    });
  }

  for (const rung of rungs) {
    it(`leave alone what a later version keeps for the ${rung}, and hold while the page is open`, () => {
      const later = '{"v":2,"topics":["from","later"]}';
      storages[rung].setItem(key, later);
      const choices = followed();
      expect(choices.choose(['bereavement'], 'show', rung)).to.equal('page');
      expect(choices.answer(['bereavement'])).to.equal('show');
      choices.forget(['bereavement']);
      expect(storages[rung].getItem(key)).to.equal(later);
    });
  }
});

describe('choices made in another tab', () => {
  /** The storage of another page of the same site; this one hears of what it does. */
  async function otherTab(): Promise<Storage> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another tab"></iframe>`);
    if (!frame.contentWindow) throw new Error('no frame');
    return frame.contentWindow.localStorage;
  }

  it('are followed here', async () => {
    const other = await otherTab();
    const choices = followed();
    expect(choices.answer(['bereavement'])).to.equal('ask');
    const heard = oneEvent(window, 'storage');
    other.setItem(key, text({ bereavement: 'leave-out' }));
    await heard;
    expect(choices.answer(['bereavement'])).to.equal('leave-out');
  });

  it('are told to those who follow, and nothing else of the site is', async () => {
    const other = await otherTab();
    const choices = new ReaderChoices();
    const answers: string[] = [];
    stops.push(choices.subscribe(() => answers.push(choices.answer(['bereavement']))));
    const heard = oneEvent(window, 'storage');
    other.setItem('basket', 'theirs');
    await heard;
    expect(answers).to.deep.equal([]);
    const heardAgain = oneEvent(window, 'storage');
    other.setItem(key, text({ bereavement: 'show' }));
    await heardAgain;
    expect(answers).to.deep.equal(['show']);
  });

  it('end here when they are erased there, and what was chosen for this page stays', async () => {
    const other = await otherTab();
    const choices = followed();
    choices.choose(['bereavement'], 'show', 'device');
    choices.choose(['illness'], 'show', 'page');
    const heard = oneEvent(window, 'storage');
    other.clear();
    await heard;
    expect(choices.answer(['bereavement'])).to.equal('ask');
    expect(choices.answer(['illness'])).to.equal('show');
  });

  it('are not lost when this tab chooses before it has heard of them', async () => {
    const other = await otherTab();
    const choices = followed();
    choices.answer(['bereavement']);
    other.setItem(key, text({ bereavement: 'leave-out' }));
    choices.choose(['illness'], 'show', 'device');
    expect(new ReaderChoices().answer(['bereavement'])).to.equal('leave-out');
    expect(new ReaderChoices().answer(['illness'])).to.equal('show');
  });

  it('are known to a part that comes after a time without any', async () => {
    const other = await otherTab();
    const choices = new ReaderChoices();
    choices.answer(['bereavement']);
    const heard = oneEvent(window, 'storage');
    other.setItem(key, text({ bereavement: 'leave-out' }));
    await heard;
    stops.push(choices.subscribe(() => undefined));
    expect(choices.answer(['bereavement'])).to.equal('leave-out');
  });
});
