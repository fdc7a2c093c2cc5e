import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/embed/define/content-gate.js';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/support-signpost.js';
import { page } from '../../../../src/page/page-registry.js';
import { all, names, pressKey, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';

const list = html`<h2>Who can help</h2>
  <ul>
    <li><a href="tel:999">Ring 999 in an emergency</a></li>
  </ul>`;

async function settled(): Promise<void> {
  await Promise.all([
    import('../../../../src/elements/safety/support-signpost/routes-view.js'),
    import('../../../../src/elements/safety/support-signpost/support-signpost.authoring.js'),
    import('../../../../src/context/provider/partner-packs.js'),
  ]);
  for (let round = 0; round < 4; round += 1) await new Promise((done) => setTimeout(done));
}

async function show(content: TemplateResult): Promise<HTMLElement> {
  const made = await fixture<HTMLElement>(content);
  await settled();
  return made;
}

/** Names of the routes, in order. */
const routes = (root: Node): string[] =>
  all(root, 'heading')
    .filter((heading) => heading.id.startsWith('route-'))
    .map((heading) => heading.textContent.trim());

/** The day it is on the page, for what is drawn next. */
function setToday(day: string): void {
  const RealDate = Date;
  const now = RealDate.parse(day);
  const Stopped = class extends RealDate {
    constructor(...given: [] | [string | number | Date]) {
      super(given.length > 0 ? given[0]! : now);
    }
    static override now = (): number => now;
  };
  globalThis.Date = Stopped as DateConstructor;
}

describe('<hearten-support-signpost>', () => {
  const RealDate = Date;
  const warnings = recordWarnings();
  beforeEach(() => setToday('2026-12-01T12:00Z'));
  afterEach(() => {
    globalThis.Date = RealDate;
    page().erase();
  });

  it('leaves the author’s own list in the page, with its links', async () => {
    const signpost = await show(html`
      <hearten-support-signpost>${list}</hearten-support-signpost>
    `);
    expect(names(signpost, 'link')).to.deep.equal(['Ring 999 in an emergency']);
    expect(wordsOf(signpost)).to.include('This is information, not treatment.');
    expect(routes(signpost)).to.deep.equal([]);
    expect(warnings.all).to.deep.equal([]);
  });

  it('says of a list of the author’s own what is open now, and what to check first', async () => {
    const signpost = await show(html`
      <hearten-support-signpost>
        <ul>
          <li data-hours="24/7" data-checked="2026-11-23"><b>Samaritans</b> answer.</li>
          <li data-hours="Mo-Fr 09:00-17:00" data-checked="2026-11-23"><b>Front desk</b></li>
          <li data-hours="24/7"><b>Nobody checked</b></li>
          <li data-checked="2020-01-01"><b>999</b> <a href="tel:999">Ring 999</a></li>
          <li data-hours="Sa 09:00-17:00"><b>Weekend line</b></li>
          <li data-hours="24/7" data-checked="2026-08-01"><b>Hub</b></li>
          <li data-hours="24/7" data-checked="2026-01-01"><b>Old line</b></li>
        </ul>
      </hearten-support-signpost>
    `);
    expect(wordsOf(signpost)).to.include(
      'Open now, by the hours given here: Samaritans, Front desk, Hub.',
    );
    expect(wordsOf(signpost)).to.include('Please check before you rely on it: Hub, Old line.');
  });

  it('takes no mark of approval from HTML that a CMS lets anybody write', async () => {
    const place = await show(html`
      <div data-hearten="support-signpost">
        <hearten-support-signpost>
          <ul>
            <li data-hours="24/7" data-checked="2026-11-23"><b>Somebody</b></li>
          </ul>
        </hearten-support-signpost>
      </div>
    `);
    expect(wordsOf(place)).to.include('Somebody').and.not.to.include('Open now');
  });

  it('shows routes for a nation in place of the list, emergency first', async () => {
    const signpost = await show(html`
      <hearten-support-signpost nations="wales">${list}</hearten-support-signpost>
    `);
    const found = routes(signpost);
    expect(found[0]).to.equal('999');
    expect(found).to.include('Live Fear Free').and.include('Samaritans');
    expect(found).not.to.include('Lifeline');
    expect(names(signpost, 'link')).not.to.include('Ring 999 in an emergency');
    expect(the(signpost, 'link', 'Ring 999').getAttribute('href')).to.equal('tel:999');
    expect(the(signpost, 'link', 'Text SHOUT to 85258').getAttribute('href')).to.equal(
      'sms:85258?&body=SHOUT',
    );
    expect(warnings.all).to.deep.equal([]);
  });

  it('puts those first who help with what the gates of the page talk about, and back again', async () => {
    const signpost = await show(html`
      <hearten-support-signpost nations="england">${list}</hearten-support-signpost>
    `);
    const before = routes(signpost);
    const leave = page().join({
      tag: 'hearten-content-gate',
      topics: ['abuse-domestic'],
      declare: () => ({ name: '', keeps: '', sends: '', hides: '' }),
    });
    await settled();
    expect(routes(signpost).slice(0, 2)).to.deep.equal([
      '999',
      'National Domestic Abuse Helpline, run by Refuge',
    ]);
    expect([...routes(signpost)].sort()).to.deep.equal([...before].sort());
    leave();
    await settled();
    expect(routes(signpost)).to.deep.equal(before);
  });

  it('lets a reader say for whom they look, keeps pairs together, and forgets it when all is erased', async () => {
    const signpost = await show(html`
      <hearten-support-signpost nations="england">${list}</hearten-support-signpost>
    `);
    const before = routes(signpost);
    const select = the(signpost, 'combobox', 'I’m looking for help for') as HTMLSelectElement;
    select.value = 'young-person';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    const found = routes(signpost);
    const child = found.indexOf('Childline');
    expect(found[child + 1]).to.equal('NSPCC Helpline');
    expect(signpost.outerHTML).not.to.include('young-person');
    page().erase();
    await settled();
    expect(routes(signpost)).to.deep.equal(before);
    expect(select.value).to.equal('');
  });

  it('says what is open, when a route was checked and how, and what happens', async () => {
    const signpost = await show(html`
      <hearten-support-signpost nations="england">${list}</hearten-support-signpost>
    `);
    const samaritans = all(signpost, 'listitem').find((item) =>
      wordsOf(item).includes('Samaritans'),
    );
    expect(wordsOf(samaritans!)).to.match(/Open now ?, any time/);
    expect(wordsOf(samaritans!)).to.include('It does not show on the bill.');
    await pressKey(the(samaritans!, 'summary', 'Last checked on 23 November 2026'));
    expect(wordsOf(samaritans!)).to.include('in a stored copy; not rung.');
    await pressKey(the(samaritans!, 'summary', 'What happens when you get in touch'));
    expect(wordsOf(samaritans!)).to.include('A volunteer answers and listens.');
  });

  for (const [today, said, unsaid] of [
    ['2027-03-01T12:00Z', 'Please check before you rely on it.', 'hours are not shown'],
    ['2027-06-01T12:00Z', 'hours are not shown', 'any time Free, also'],
  ] as const) {
    it(`ages: on ${today} it says “${said}”`, async () => {
      setToday(today);
      const signpost = await show(html`
        <hearten-support-signpost nations="england">${list}</hearten-support-signpost>
      `);
      const [emergency, ...others] = all(signpost, 'listitem');
      expect(wordsOf(emergency!)).to.include('Open now').and.not.to.include('check');
      const samaritans = others.find((item) => wordsOf(item).includes('Samaritans'));
      expect(wordsOf(samaritans!)).to.include(said).and.not.to.include(unsaid);
    });
  }

  it('claims nothing by a clock set to 1970', async () => {
    setToday('1970-01-01T12:00Z');
    const signpost = await show(html`
      <hearten-support-signpost nations="england">${list}</hearten-support-signpost>
    `);
    expect(wordsOf(signpost)).not.to.match(/Open now|Not open|rely on it\./);
    expect(wordsOf(signpost)).to.include('any time');
  });

  it('copies a number, and shows it where the browser refuses', async () => {
    const signpost = await show(html`
      <hearten-support-signpost nations="england">${list}</hearten-support-signpost>
    `);
    const written: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    try {
      clipboard((text) => {
        written.push(text);
        return Promise.resolve();
      });
      await pressKey(the(signpost, 'button', 'Copy 116 123'));
      await waitUntil(() => document.body.textContent.includes('116 123 is copied.'));
      expect(written).to.deep.equal(['116 123']);
      clipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
      await pressKey(the(signpost, 'button', 'Copy 116 123'));
      await waitUntil(() => wordsOf(signpost).includes('The number is 116 123.'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('says what holds anywhere, where there is neither a list nor a nation', async () => {
    const signpost = await show(html`<hearten-support-signpost></hearten-support-signpost>`);
    expect(names(signpost, 'heading')).to.deep.equal(['Who can help']);
    expect(wordsOf(signpost)).to.include('ring your local emergency number');
    const link = the(signpost, 'link', 'Go to findahelpline.com');
    expect(link.getAttribute('href')).to.equal('https://findahelpline.com/');
  });

  it('is where the gates of the page lead, as long as it is there', async () => {
    const place = await show(html`
      <div>
        <hearten-support-signpost id="help">${list}</hearten-support-signpost>
      </div>
    `);
    expect(page().support).to.equal('#help');
    place.replaceChildren();
    expect(page().support).to.equal(undefined);
  });

  it('tells the trust panel that it keeps and sends nothing', async () => {
    await show(html`<hearten-support-signpost nations="england"></hearten-support-signpost>`);
    const [member] = [...page().members].filter(({ tag }) => tag === 'hearten-support-signpost');
    expect(member?.declare()).to.deep.equal({
      name: 'Who can help',
      keeps: 'Nothing',
      sends: 'Nothing',
      hides: 'Hours that were checked long ago',
    });
  });

  it('has routes of a partner’s pack for a place, with the way to specialist help', async () => {
    const route = {
      id: 'x-hub',
      name: 'Family hub',
      who: 'Any family.',
      place: 'x-thornbeck',
      channels: [{ type: 'call', value: '00 00', hours: 'Mo-Fr 09:00-17:00; PH off' }],
      specialist: { who: 'Children.', refers: 'Anyone.', next: 'We ring.', meanwhile: 'Drop in.' },
      checkedOn: '2026-11-30',
      checkedHow: 'By us.',
      sources: [],
      reviewedOn: '2026-11-30',
      reviewedBy: [],
    };
    const pack = { kind: 'routes', id: 'x-ours', lang: 'en-GB', version: '1', title: 'Ours' };
    const content = [
      {
        ...pack,
        entries: [route, { ...route, id: 'x-none', channels: [], specialist: undefined }],
      },
    ];
    const place = await show(html`
      <hearten-provider .content=${content}>
        <hearten-support-signpost nations="england" place="x-thornbeck">
          ${list}
        </hearten-support-signpost>
      </hearten-provider>
    `);
    await waitUntil(() => routes(place).includes('Family hub'));
    expect(warnings.all.join()).to.include('entries[1]');
    const hub = all(place, 'listitem').find((item) => wordsOf(item).includes('Family hub'));
    await pressKey(the(hub!, 'summary', 'How to get there'));
    expect(wordsOf(hub!))
      .to.include('Who can refer Anyone.')
      .and.include('While you wait Drop in.');
    expect(wordsOf(hub!)).to.include('Hours: Mo-Fr 09:00-17:00, PH off');
  });

  it('names to the developer what it can’t take as meant, once each', async () => {
    const signpost = await show(html`
      <hearten-support-signpost
        nations="atlantis"
        topics="sadness"
        reader="pirate"
        heading-level="9"
      >
        <ul>
          <li data-hours="always" data-zone="Mars/Olympus" data-checked="yesterday">
            <a href="tel:999">Ring 999</a>
          </li>
        </ul>
      </hearten-support-signpost>
    `);
    await waitUntil(() => warnings.all.length >= 7);
    const said = warnings.all.join('\n');
    for (const each of [
      'atlantis',
      'sadness',
      'pirate',
      '"9"',
      'always',
      'Mars/Olympus',
      'yesterday',
    ])
      expect(said).to.include(each);
    expect(warnings.all).to.have.length(7);
    expect(wordsOf(signpost)).to.include('Who can help');
  });
});
