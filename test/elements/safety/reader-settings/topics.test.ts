import { expect, html, waitUntil } from '@open-wc/testing';
import type { ReaderSettings } from '../../../../src/elements/safety/reader-settings/reader-settings.js';
import { readerChoices } from '../../../../src/reader/reader-choices.js';
import { all, descriptionOf, focused, names, the, wordsOf } from '../../../support/reading.js';
import {
  nothingStored,
  optionsOf,
  pick,
  picked,
  settled,
  show,
  stored,
  useSettings,
} from './settings.js';

const settings = (topics: string | null = 'abuse-child racism'): Promise<ReaderSettings> =>
  show(html`<hearten-reader-settings topics=${topics}></hearten-reader-settings>`);

const gateAbout = (topics: string): ReturnType<typeof html> =>
  html`<hearten-content-gate topics=${topics}>
    <h2>Before you continue</h2>
    <p>A note.</p>
    <details>
      <summary>Read on</summary>
      <p>The kingfisher comes first.</p>
    </details>
  </hearten-content-gate>`;

const both = (topics: string, gates: readonly string[]): Promise<HTMLElement> =>
  show(
    html`<div>
      <hearten-reader-settings topics=${topics}></hearten-reader-settings>
      ${gates.map(gateAbout)}
    </div>`,
  );

describe('<hearten-reader-settings>: topics', () => {
  useSettings();

  it('asks about each, with no answer before the reader gives one', async () => {
    const element = await settings();
    expect(names(element, 'combobox')).to.deep.equal(['child abuse', 'racism']);
    expect(picked(element, 'racism')).to.equal('Ask me each time');
    expect(optionsOf(element, 'racism')).to.deep.equal([
      'Ask me each time',
      'Show it',
      'Leave it out',
    ]);
    expect(descriptionOf(the(element, 'combobox', 'racism'))).to.equal(
      'harm because of race or ethnicity',
    );
  });

  it('puts what this page is about first, whether the gate was there before or comes later', async () => {
    const place = await both('abuse-child racism', ['bereavement']);
    expect(names(place, 'combobox')).to.deep.equal(['grief', 'child abuse', 'racism']);
    const gate = document.createElement('hearten-content-gate');
    gate.topics = 'racism death';
    gate.append(document.createElement('details'));
    place.append(gate);
    await settled();
    expect(names(place, 'combobox')).to.deep.equal(['grief', 'racism', 'death', 'child abuse']);
  });

  it('never turns the control in front of a reader into one about something else', async () => {
    const place = await both('abuse-child racism', ['bereavement']);
    const list = the(place, 'combobox', 'child abuse');
    list.focus();
    place.querySelector('hearten-content-gate')?.remove();
    await settled();
    expect(names(place, 'combobox')).to.deep.equal(['grief', 'child abuse', 'racism']);
    expect(focused()).to.equal(list);
  });

  it('opens and leaves out gates at once, without their being asked', async () => {
    const place = await both('racism', ['racism', 'bereavement']);
    await pick(place, 'racism', 'Show it');
    expect(wordsOf(place)).to.include('The kingfisher comes first.');
    await pick(place, 'racism', 'Leave it out');
    expect(wordsOf(place)).not.to.include('kingfisher');
    expect(wordsOf(place)).to.include('You asked to leave out parts like this.');
    await pick(place, 'racism', 'Ask me each time');
    expect(names(place, 'button').filter((name) => name === 'Not now')).to.have.length(2);
  });

  it('stores nothing by itself, and nothing for a choice', async () => {
    const element = await settings();
    await pick(element, 'racism', 'Leave it out');
    expect(stored()).to.equal(nothingStored);
    expect(readerChoices.answer(['racism'])).to.equal('leave-out');
  });

  it('follows what is chosen elsewhere on the page, also an answer that only a gate gives', async () => {
    const element = await settings();
    readerChoices.choose(['racism'], 'show-without-details', 'page');
    await settled();
    expect(picked(element, 'racism')).to.equal('Show it without the details');
    await pick(element, 'racism', 'Show it');
    expect(optionsOf(element, 'racism')).not.to.include('Show it without the details');
  });

  it('folds a long list, and draws it only once it is wanted', async () => {
    const element = await show(html`<hearten-reader-settings></hearten-reader-settings>`);
    expect(all(element, 'combobox')).to.have.length(0);
    expect(element.shadowRoot?.querySelectorAll('select')).to.have.length(0);
    the(element, 'summary', '39 more topics').click();
    await settled();
    expect(all(element, 'combobox')).to.have.length(39);
    await pick(element, 'sex', 'Leave it out');
    expect(picked(element, 'sex')).to.equal('Leave it out');
  });

  it('leaves out what nobody can name, and so does not speak for it', async () => {
    const place = await both('x-nowhere racism', ['x-nobody']);
    expect(names(place, 'combobox')).to.deep.equal(['racism']);
  });

  it('says so where the answer is given, and no topic in what is announced', async () => {
    const element = await settings();
    await pick(element, 'racism', 'Leave it out');
    const live = document.querySelector('.hearten-announcer');
    await waitUntil(() => live?.textContent !== '', 'Nothing has been announced.');
    expect(live?.textContent).to.equal('Changed, for as long as this page is open.');
  });

  it('asks tools for session replay to leave it out', async () => {
    const element = await settings();
    const panel = element.shadowRoot?.querySelector('.panel');
    const marks =
      '[data-clarity-mask=true][data-dd-privacy=mask][data-hj-suppress][data-matomo-mask][data-private]';
    expect(panel?.matches(`${marks}[data-sentry-mask].fs-mask.ph-no-capture.rr-block`)).to.equal(
      true,
    );
    expect(panel?.contains(the(element, 'combobox', 'racism'))).to.equal(true);
  });

  it('sends no event', async () => {
    const element = await settings();
    const heard: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function record(event): boolean {
      if (event.type.startsWith('hearten')) heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    await pick(element, 'racism', 'Leave it out');
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    expect(heard).to.deep.equal([]);
  });
});
