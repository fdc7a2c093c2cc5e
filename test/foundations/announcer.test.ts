import { expect } from '@open-wc/testing';
import { announce } from '../../src/foundations/announcer.js';
import { stoppedClock } from '../support/clock.js';
import { secondCopy } from '../support/second-copy.js';

type Announcer = typeof import('../../src/foundations/announcer.js');

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="status"]')];

function region(): HTMLElement {
  const [only, ...others] = regions();
  if (!only || others.length > 0) throw new Error(`${regions().length} regions, not one`);
  return only;
}

const words = (): string => region().textContent ?? '';

describe('the announcer', () => {
  const clock = stoppedClock();

  afterEach(() => {
    clock.pass(60_000);
    for (const each of regions()) each.remove();
  });

  it('is not on the page until there is something to say', () => {
    expect(regions()).to.have.length(0);
  });

  it('says a message, in a region that was there and empty a moment before', () => {
    announce('This part is open.');
    expect(words()).to.equal('');
    clock.pass(1000);
    expect(words()).to.equal('This part is open.');
  });

  it('takes the message away again, so that nobody finds it later', () => {
    announce('This part is open.');
    clock.pass(10_000);
    expect(words()).to.equal('');
  });

  it('says the same message again', () => {
    announce('This part is open.');
    clock.pass(1000);
    announce('This part is open.');
    expect(words()).to.equal('');
    clock.pass(1000);
    expect(words()).to.equal('This part is open.');
  });

  it('says the last of two messages that come together, for its full time', () => {
    announce('This part is open.');
    clock.pass(1000);
    announce('This part is closed.');
    clock.pass(4500);
    expect(words()).to.equal('This part is closed.');
  });

  it('has one region for all messages', () => {
    announce('One.');
    clock.pass(1000);
    announce('Two.');
    expect(regions()).to.have.length(1);
  });

  it('shares its region with a second copy of the library', async () => {
    const second = await secondCopy<Announcer>('foundations/announcer.ts');
    announce('One.');
    clock.pass(1000);
    second.announce('Two.');
    clock.pass(1000);
    expect(words()).to.equal('Two.');
  });

  it('lets the message of a second copy stay for its full time', async () => {
    const second = await secondCopy<Announcer>('foundations/announcer.ts');
    announce('One.');
    clock.pass(4800);
    second.announce('Two.');
    clock.pass(1000);
    expect(words()).to.equal('Two.');
  });

  it('is for screen readers and not for the eye, under a strict policy too', () => {
    announce('This part is open, and this is a long sentence that would take up room.');
    clock.pass(1000);
    const { width, height } = region().getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    const { position, clipPath, display, visibility } = getComputedStyle(region());
    expect([position, clipPath]).to.deep.equal(['absolute', 'inset(50%)']);
    expect([display, visibility]).to.deep.equal(['block', 'visible']);
  });

  it('stands where every screen reader finds it, outside all shadow roots and labels', () => {
    announce('This part is open.');
    expect(region().parentElement).to.equal(document.body);
    expect(region().closest('[aria-hidden], [hidden], [inert]')).to.equal(null);
  });

  it('leaves the focus where it is', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    announce('This part is open.');
    clock.pass(1000);
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('speaks again after the page was emptied by a framework', () => {
    announce('One.');
    clock.pass(1000);
    document.body.replaceChildren();
    announce('Two.');
    clock.pass(1000);
    expect(words()).to.equal('Two.');
  });
});
