import { expect, html } from '@open-wc/testing';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  all,
  choose,
  focused,
  gateFrom,
  hearAgain,
  nameOf,
  names,
  press,
  settled,
  the,
  useGates,
  wordsOf,
} from './reader.js';

async function river(attributes: { topics?: string; next?: string } = {}): Promise<ContentGate> {
  const gate = await gateFrom(html`
    <div>
      <hearten-content-gate topics=${attributes.topics ?? 'abuse-child family-separation'}>
        <h2>Before you continue</h2>
        <p>This part talks about child abuse and family separation.</p>
        <details>
          <summary>Read on</summary>
          <p>The kingfisher comes first.</p>
        </details>
      </hearten-content-gate>
      <section id="meadow">
        <p>After the weir</p>
        <h2>Over the <em>meadow</em></h2>
      </section>
      <h2 id="bridge">Under the bridge</h2>
      <p id="stile">A stile</p>
    </div>
  `);
  if (attributes.next !== undefined) gate.next = attributes.next;
  await settled();
  return gate;
}

describe('<hearten-content-gate>: not now', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  it('leaves one line that says what is closed', async () => {
    const gate = await river();
    await choose(gate, 'Not now');
    expect(wordsOf(gate)).to.equal(
      'A part about child abuse and family separation is closed. Choose again',
    );
  });

  it('names no topics where there are none', async () => {
    const gate = await river({ topics: '' });
    await choose(gate, 'Not now');
    expect(wordsOf(gate)).to.equal('This part is closed. Choose again');
  });

  it('puts the focus on that line', async () => {
    const gate = await river();
    await choose(gate, 'Not now');
    expect(nameOf(focused()!)).to.equal(
      'A part about child abuse and family separation is closed.',
    );
  });

  it('can be undone: “Choose again” asks again, with the focus on the choices', async () => {
    const gate = await river();
    await choose(gate, 'Not now');
    await choose(gate, 'Choose again');
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Not now']);
    expect(nameOf(focused()!)).to.equal('Would you like to read this part?');
    expect(wordsOf(gate)).to.include('Before you continue').and.not.to.include('kingfisher');
  });

  it('says where to go on, in the words of the heading that is there', async () => {
    const gate = await river({ next: '#meadow' });
    await choose(gate, 'Not now');
    const [link] = all(gate, 'link');
    expect(nameOf(link!)).to.equal('Go on to “Over the meadow”');
    expect(link?.getAttribute('href')).to.equal('#meadow');
  });

  it('takes the words of the heading itself where next leads to one', async () => {
    const gate = await river({ next: '#bridge' });
    await choose(gate, 'Not now');
    expect(names(gate, 'link')).to.deep.equal(['Go on to “Under the bridge”']);
  });

  it('has a link without a name where next leads to no heading', async () => {
    const gate = await river({ next: '#stile' });
    await choose(gate, 'Not now');
    expect(names(gate, 'link')).to.deep.equal(['Go on to the next part']);
  });

  it('has no link, and warns once, where next leads nowhere', async () => {
    const gate = await river({ next: '#gone' });
    await choose(gate, 'Not now');
    expect(names(gate, 'link')).to.deep.equal([]);
    expect(warnings.all, warnings.all.join('\n')).to.have.length(1);
    expect(warnings.all[0]).to.match(/next link "#gone"/);
  });

  it('finds a place that comes later on the page', async () => {
    const gate = await river({ next: '#later' });
    const later = document.createElement('h2');
    later.id = 'later';
    later.textContent = 'Later';
    gate.after(later);
    await choose(gate, 'Not now');
    expect(names(gate, 'link')).to.deep.equal(['Go on to “Later”']);
  });

  it('leads on with a real press', async () => {
    const gate = await river({ next: '#bridge' });
    await choose(gate, 'Not now');
    const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await press(the(gate, 'link', 'Go on to “Under the bridge”'));
    await gone;
    expect(location.hash).to.equal('#bridge');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('<hearten-content-gate>: hide this part again', () => {
  useGates();

  it('closes the part, with the focus on the line that stands for it', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await choose(gate, 'Hide this part again');
    expect(wordsOf(gate)).to.equal(
      'A part about child abuse and family separation is closed. Choose again',
    );
    expect(nameOf(focused()!)).to.equal(
      'A part about child abuse and family separation is closed.',
    );
  });

  it('can be undone as often as the reader likes', async () => {
    const gate = await river();
    for (let round = 0; round < 3; round += 1) {
      await choose(gate, 'Read on');
      expect(wordsOf(gate)).to.include('kingfisher');
      await choose(gate, 'Hide this part again');
      expect(wordsOf(gate)).not.to.include('kingfisher');
      await choose(gate, 'Choose again');
    }
  });

  it('works with Space', async () => {
    const gate = await river();
    await choose(gate, 'Read on');
    await press(the(gate, 'button', 'Hide this part again'), ' ');
    expect(wordsOf(gate)).not.to.include('kingfisher');
  });

  it('stops a film or sound that was playing', async () => {
    const gate = await river();
    const video = document.createElement('video');
    gate.querySelector('details')?.append(video);
    await choose(gate, 'Read on');
    // It has nothing to play, and so waits; the promise is refused when it is stopped.
    video.srcObject = new MediaStream();
    video.play().catch(() => undefined);
    expect(video.paused).to.equal(false);
    await choose(gate, 'Hide this part again');
    expect(video.paused).to.equal(true);
  });

  it('closes the part by its summary too, where the page goes without hearten.css', async () => {
    const gate = await river();
    const [sheet] = document.styleSheets;
    sheet!.disabled = true;
    await choose(gate, 'Read on');
    await press(the(gate, 'summary', 'Read on'));
    sheet!.disabled = false;
    expect(wordsOf(gate)).to.equal(
      'A part about child abuse and family separation is closed. Choose again',
    );
  });
});
