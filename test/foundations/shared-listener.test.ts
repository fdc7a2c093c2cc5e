import { expect } from '@open-wc/testing';
import { listenShared } from '../../src/foundations/shared-listener.js';
import { recordErrors } from '../support/errors.js';

const happen = (): boolean => dispatchEvent(new Event('hashchange'));

/** How many listeners the window has gained since, as far as it was told. */
function countListeners(): { readonly gained: number; stop(): void } {
  const { addEventListener: add, removeEventListener: remove } = window;
  let gained = 0;
  window.addEventListener = (...words: Parameters<typeof add>) => {
    gained += 1;
    add.apply(window, words);
  };
  window.removeEventListener = (...words: Parameters<typeof remove>) => {
    gained -= 1;
    remove.apply(window, words);
  };
  return {
    get gained() {
      return gained;
    },
    stop() {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    },
  };
}

describe('listening to the window together', () => {
  const errors = recordErrors();

  it('tells everyone who asked, with one listener for all', () => {
    const listeners = countListeners();
    const heard: string[] = [];
    const stops = ['a', 'b', 'c'].map((name) => listenShared('hashchange', () => heard.push(name)));
    happen();
    expect(heard).to.deep.equal(['a', 'b', 'c']);
    expect(listeners.gained).to.equal(1);
    for (const stop of stops) stop();
    listeners.stop();
  });

  it('tells nobody who has stopped, and goes on for the others', () => {
    const heard: string[] = [];
    const stopFirst = listenShared('hashchange', () => heard.push('a'));
    const stopSecond = listenShared('hashchange', () => heard.push('b'));
    stopFirst();
    happen();
    expect(heard).to.deep.equal(['b']);
    stopSecond();
  });

  it('leaves nothing on the window when the last has stopped', () => {
    const listeners = countListeners();
    const heard: string[] = [];
    const stops = ['a', 'b'].map((name) => listenShared('hashchange', () => heard.push(name)));
    for (const stop of stops) stop();
    happen();
    expect(heard).to.deep.equal([]);
    expect(listeners.gained).to.equal(0);
    listeners.stop();
  });

  it('starts again after everyone had stopped', () => {
    const heard: string[] = [];
    listenShared('hashchange', () => heard.push('a'))();
    const stop = listenShared('hashchange', () => heard.push('b'));
    happen();
    expect(heard).to.deep.equal(['b']);
    stop();
  });

  it('keeps kinds of events apart', () => {
    const heard: string[] = [];
    const stops = (['hashchange', 'popstate'] as const).map((type) =>
      listenShared(type, (event) => heard.push(event.type)),
    );
    happen();
    expect(heard).to.deep.equal(['hashchange']);
    for (const stop of stops) stop();
  });

  it('lets somebody stop while they are being told', () => {
    const heard: string[] = [];
    const stopFirst = listenShared('hashchange', () => {
      heard.push('a');
      stopFirst();
    });
    const stopSecond = listenShared('hashchange', () => heard.push('b'));
    happen();
    happen();
    expect(heard).to.deep.equal(['a', 'b', 'b']);
    stopSecond();
  });

  it('tells the next when one of them fails', () => {
    const heard: string[] = [];
    const stopFirst = listenShared('hashchange', () => {
      throw new Error('one element fails');
    });
    const stopSecond = listenShared('hashchange', () => heard.push('b'));
    happen();
    stopFirst();
    stopSecond();
    expect(heard).to.deep.equal(['b']);
    expect(errors.all.map(String)).to.deep.equal(['Error: one element fails']);
  });
});
