import { expect } from '@open-wc/testing';
import { page } from '../../src/page/page-registry.js';
import { ReaderChoices } from '../../src/reader/reader-choices.js';
import { mendStorage } from '../support/broken-storage.js';
import { stoppedClock } from '../support/clock.js';

const kept = (): string[] => [...Object.keys(sessionStorage), ...Object.keys(localStorage)];
const text = (): string => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);

/** The page is left and opened again in the same tab. */
const reload = (): ReaderChoices => new ReaderChoices();

/** The tab is closed, and the page opened in another one. */
function laterVisit(): ReaderChoices {
  sessionStorage.clear();
  return new ReaderChoices();
}

beforeEach(mendStorage);
afterEach(mendStorage);

describe('the choices of a reader', () => {
  it('are to be asked about everything, to begin with', () => {
    const choices = new ReaderChoices();
    expect(choices.answer(['bereavement'])).to.equal('ask');
    expect(choices.answer([])).to.equal('ask');
    expect(choices.rung(['bereavement'])).to.equal('page');
  });

  it('leave nothing on the device until the reader asks for it', () => {
    const choices = new ReaderChoices();
    const stop = choices.subscribe(() => undefined);
    choices.answer(['bereavement']);
    choices.rung(['bereavement']);
    choices.setView('part-1', 'all');
    choices.forget(['bereavement']);
    choices.choose(['bereavement'], 'show', 'page');
    stop();
    expect(kept()).to.deep.equal([]);
  });

  it('last for the page, the visit or the device, as the reader chose', () => {
    for (const [rung, afterReload, later] of [
      ['page', 'ask', 'ask'],
      ['visit', 'leave-out', 'ask'],
      ['device', 'leave-out', 'leave-out'],
    ] as const) {
      mendStorage();
      const choices = new ReaderChoices();
      expect(choices.choose(['bereavement'], 'leave-out', rung)).to.equal(rung);
      expect([choices.answer(['bereavement']), choices.rung(['bereavement'])]).to.deep.equal([
        'leave-out',
        rung,
      ]);
      expect(reload().answer(['bereavement']), `${rung}, reloaded`).to.equal(afterReload);
      expect(laterVisit().answer(['bereavement']), `${rung}, later`).to.equal(later);
    }
  });

  it('name no topic in plain words where they are kept', () => {
    const choices = new ReaderChoices();
    choices.choose(['abuse-child', 'x-our-river'], 'leave-out', 'device');
    choices.choose(['bereavement'], 'show', 'visit');
    expect(kept()).to.deep.equal(['hearten:choices', 'hearten:choices']);
    expect(text()).not.to.match(/abuse|child|river|bereavement|leave|show/i);
  });

  it('are kept for each topic, so that a part about some of them follows', () => {
    const choices = new ReaderChoices();
    choices.choose(['bereavement', 'illness'], 'show', 'visit');
    expect(choices.answer(['illness'])).to.equal('show');
    expect(choices.answer(['illness', 'racism'])).to.equal('ask');
    choices.choose(['racism'], 'leave-out', 'device');
    expect(choices.answer(['illness', 'racism'])).to.equal('leave-out');
  });

  it('last for several topics as long as the shortest of them', () => {
    const choices = new ReaderChoices();
    choices.choose(['bereavement'], 'show', 'device');
    choices.choose(['illness'], 'show', 'visit');
    expect(choices.rung(['bereavement'])).to.equal('device');
    expect(choices.rung(['bereavement', 'illness'])).to.equal('visit');
    expect(choices.rung(['bereavement', 'illness', 'racism'])).to.equal('page');
  });

  it('take the place of what was chosen before, wherever that was kept', () => {
    const choices = new ReaderChoices();
    choices.choose(['bereavement', 'illness'], 'leave-out', 'device');
    choices.choose(['bereavement'], 'show', 'visit');
    expect(choices.answer(['bereavement'])).to.equal('show');
    expect(laterVisit().answer(['bereavement'])).to.equal('ask');
    expect(laterVisit().answer(['illness'])).to.equal('leave-out');
  });

  it('go back to being asked, and leave nothing behind, when they are forgotten', () => {
    for (const rung of ['page', 'visit', 'device'] as const) {
      const choices = new ReaderChoices();
      choices.choose(['bereavement'], 'show', rung);
      choices.forget(['bereavement']);
      expect(choices.answer(['bereavement'])).to.equal('ask');
      expect(kept(), rung).to.deep.equal([]);
    }
  });

  it('leave nothing behind when the choice is to be asked', () => {
    const choices = new ReaderChoices();
    choices.choose(['bereavement'], 'show', 'device');
    choices.choose(['bereavement'], 'ask', 'device');
    expect(choices.answer(['bereavement'])).to.equal('ask');
    expect(kept()).to.deep.equal([]);
  });

  it('keep the other topics when one is forgotten', () => {
    const choices = new ReaderChoices();
    choices.choose(['bereavement', 'illness'], 'show', 'device');
    choices.forget(['bereavement']);
    expect(reload().answer(['bereavement'])).to.equal('ask');
    expect(reload().answer(['illness'])).to.equal('show');
  });

  it('remember how a part was left while the page is open, and nowhere else', () => {
    const choices = new ReaderChoices();
    choices.setView('part-1', 'gist');
    expect([choices.view('part-1'), choices.view('part-2')]).to.deep.equal(['gist', undefined]);
    expect(reload().view('part-1')).to.equal(undefined);
    expect(kept()).to.deep.equal([]);
  });
});

describe('choices on a device, as time goes by', () => {
  const clock = stoppedClock();
  const days = (number: number): void => clock.pass(number * 86_400_000);

  it('are used for about 180 days, and then asked for again', () => {
    new ReaderChoices().choose(['bereavement'], 'show', 'device');
    days(179);
    expect(reload().answer(['bereavement'])).to.equal('show');
    days(2);
    expect(reload().answer(['bereavement'])).to.equal('ask');
  });

  it('do not last longer because of a later choice about something else', () => {
    new ReaderChoices().choose(['bereavement'], 'show', 'device');
    days(170);
    reload().choose(['illness'], 'show', 'device');
    days(20);
    // The whole list ends with the first of them: six months at most, as the reader was told.
    expect(reload().answer(['bereavement'])).to.equal('ask');
    expect(reload().answer(['illness'])).to.equal('ask');
  });

  it('are not on the device any more once they have ended and the page was opened', () => {
    new ReaderChoices().choose(['bereavement'], 'show', 'device');
    days(181);
    reload().answer(['bereavement']);
    expect(kept()).to.deep.equal([]);
  });
});

describe('everyone who follows the choices', () => {
  it('hears of each change before it returns', () => {
    const choices = new ReaderChoices();
    const answers: string[] = [];
    const stop = choices.subscribe(() => answers.push(choices.answer(['bereavement'])));
    choices.choose(['bereavement'], 'show', 'page');
    choices.choose(['bereavement'], 'leave-out', 'device');
    choices.forget(['bereavement']);
    page().erase();
    stop();
    expect(answers).to.deep.equal(['show', 'leave-out', 'ask', 'ask']);
  });

  it('hears nothing more once they have stopped', () => {
    const choices = new ReaderChoices();
    let heard = 0;
    const stops = [1, 2].map(() => choices.subscribe(() => (heard += 1)));
    stops[0]?.();
    choices.choose(['bereavement'], 'show', 'page');
    expect(heard).to.equal(1);
    stops[1]?.();
    choices.forget(['bereavement']);
    expect(heard).to.equal(1);
  });

  it('hears of choices made through another copy of the library', () => {
    const [ours, theirs] = [new ReaderChoices(), new ReaderChoices()];
    const answers: string[] = [];
    const stop = ours.subscribe(() => answers.push(ours.answer(['bereavement'])));
    theirs.choose(['bereavement'], 'show', 'visit');
    theirs.forget(['bereavement']);
    stop();
    expect(answers).to.deep.equal(['show', 'ask']);
  });
});

describe('erasing everything', () => {
  for (const followed of [true, false]) {
    const who = followed ? 'while parts follow them' : 'while no part is on the page';

    it(`forgets every choice at once, in storage and in memory, ${who}`, () => {
      const choices = new ReaderChoices();
      const stop = followed ? choices.subscribe(() => undefined) : () => undefined;
      choices.choose(['bereavement'], 'show', 'page');
      choices.choose(['illness'], 'show', 'visit');
      choices.choose(['racism'], 'show', 'device');
      choices.setView('part-1', 'all');
      page().erase();
      const topics = ['bereavement', 'illness', 'racism'];
      expect(topics.map((topic) => choices.answer([topic]))).to.deep.equal(['ask', 'ask', 'ask']);
      expect(choices.view('part-1')).to.equal(undefined);
      expect(kept()).to.deep.equal([]);
      stop();
    });
  }

  it('is not undone by the next choice', () => {
    const choices = new ReaderChoices();
    const stop = choices.subscribe(() => undefined);
    choices.choose(['bereavement'], 'show', 'device');
    page().erase();
    choices.choose(['illness'], 'show', 'device');
    stop();
    expect(reload().answer(['bereavement'])).to.equal('ask');
    expect(reload().answer(['illness'])).to.equal('show');
  });
});
