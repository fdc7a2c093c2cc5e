import { expect, fixture, html } from '@open-wc/testing';
import { Provider } from '../../src/embed/define/provider.js';
import { authored } from '../support/authored.js';
import { type ListeningElement, settled, shown } from '../support/listening-element.js';

const listening = (inside: ParentNode = document): ListeningElement => {
  const found = inside.querySelector('test-listening');
  if (!found) throw new Error('nobody listens');
  return found;
};

const provider = (audience: string): Provider =>
  Object.assign(document.createElement('hearten-provider'), { audience });

let tags = 0;

/** A tag for a provider that is on the page before its code is. */
function lateProvider(): { tag: string; arrive(): void } {
  tags += 1;
  const tag = `test-late-provider-${tags}`;
  return { tag, arrive: () => customElements.define(tag, class extends Provider {}) };
}

async function place(markup: string): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(html`<main></main>`);
  main.innerHTML = authored(markup);
  return main;
}

describe('an element that a provider speaks to', () => {
  it('hears a provider that was there first', async () => {
    const outer = await fixture<Provider>(
      html`<hearten-provider audience="teachers"></hearten-provider>`,
    );
    outer.append(document.createElement('test-listening'));
    expect(await shown(listening())).to.equal('For teachers, help at nowhere');
  });

  it('hears a provider whose code arrives after its own', async () => {
    const late = lateProvider();
    await place(`<${late.tag} audience="teachers"><test-listening></test-listening></${late.tag}>`);
    expect(await shown(listening())).to.equal('For anybody, help at nowhere');
    late.arrive();
    expect(await shown(listening())).to.equal('For teachers, help at nowhere');
  });

  it('hears a provider that is put round it later', async () => {
    const main = await place('<test-listening></test-listening>');
    await settled();
    const outer = provider('teachers');
    main.append(outer);
    outer.append(listening());
    expect(await shown(listening())).to.equal('For teachers, help at nowhere');
  });

  it('hears a provider from inside another shadow root', async () => {
    const outer = await fixture<Provider>(
      html`<hearten-provider audience="teachers"><div></div></hearten-provider>`,
    );
    const root = outer.querySelector('div')?.attachShadow({ mode: 'closed' });
    const inside = root?.appendChild(document.createElement('test-listening'));
    expect(inside && (await shown(inside))).to.equal('For teachers, help at nowhere');
  });

  it('hears each change of mind, and when the provider says nothing more', async () => {
    const outer = await fixture<Provider>(
      html`<hearten-provider audience="teachers"
        ><test-listening></test-listening
      ></hearten-provider>`,
    );
    outer.audience = 'nurses';
    expect(await shown(listening())).to.equal('For nurses, help at nowhere');
    outer.removeAttribute('audience');
    outer.audience = null;
    expect(await shown(listening())).to.equal('For anybody, help at nowhere');
  });

  it('stops hearing it when it is moved out', async () => {
    const main = await place(
      '<hearten-provider audience="teachers"><test-listening></test-listening></hearten-provider>',
    );
    expect(await shown(listening())).to.equal('For teachers, help at nowhere');
    main.append(listening());
    expect(await shown(listening())).to.equal('For anybody, help at nowhere');
  });

  it('stops hearing it when the provider is taken away from round it', async () => {
    const main = await place(
      '<hearten-provider audience="teachers"><test-listening></test-listening></hearten-provider>',
    );
    await settled();
    const outer = main.querySelector('hearten-provider');
    outer?.replaceWith(...outer.childNodes);
    expect(await shown(listening())).to.equal('For anybody, help at nowhere');
  });

  it('hears it again when the two are taken out and put back', async () => {
    const main = await place(
      '<hearten-provider audience="teachers"><test-listening></test-listening></hearten-provider>',
    );
    await settled();
    const outer = main.querySelector('hearten-provider');
    outer?.remove();
    if (outer) main.append(outer);
    expect(await shown(listening())).to.equal('For teachers, help at nowhere');
  });

  it('hears the one it is moved to, and no longer the one it came from', async () => {
    const main = await place('<test-listening></test-listening>');
    const from = provider('teachers');
    const to = provider('nurses');
    main.append(from, to);
    from.append(listening());
    await settled();
    to.append(listening());
    expect(await shown(listening())).to.equal('For nurses, help at nowhere');
    from.audience = 'parents';
    expect(await shown(listening())).to.equal('For nurses, help at nowhere');
  });

  it('is left in peace once it is off the page', async () => {
    const main = await place(
      '<hearten-provider audience="teachers"><test-listening></test-listening></hearten-provider>',
    );
    await settled();
    const gone = listening();
    gone.remove();
    await gone.updateComplete;
    const { drawn } = gone;
    Object.assign(main.firstElementChild ?? {}, { audience: 'nurses' });
    await settled();
    await gone.updateComplete;
    expect(gone.drawn).to.equal(drawn);
  });

  it('asks for nothing once it is off the page, whoever arrives there', async () => {
    const main = await place('<test-listening></test-listening>');
    const gone = listening();
    gone.remove();
    let asked = 0;
    gone.addEventListener('context-request', () => (asked += 1));
    main.append(provider('teachers'));
    await settled();
    expect(asked).to.equal(0);
  });
});

describe('an element inside several providers', () => {
  const nested = `<hearten-provider audience="teachers" support="/outer">
    <hearten-provider support="/inner"><test-listening></test-listening></hearten-provider>
  </hearten-provider>`;

  it('hears each subject from the nearest that says something about it', async () => {
    await place(nested);
    expect(await shown(listening())).to.equal('For teachers, help at /inner');
  });

  it('hears through the inner one when the outer one changes', async () => {
    const main = await place(nested);
    await settled();
    Object.assign(main.firstElementChild ?? {}, { audience: 'nurses' });
    expect(await shown(listening())).to.equal('For nurses, help at /inner');
  });

  it('hears the outer one again when the inner one has no more to say', async () => {
    const main = await place(nested);
    await settled();
    Object.assign(main.querySelector('[support="/inner"]') ?? {}, { support: null });
    expect(await shown(listening())).to.equal('For teachers, help at /outer');
  });

  it('hears an inner one whose code arrives last', async () => {
    const late = lateProvider();
    await place(`<hearten-provider audience="teachers" support="/outer">
      <${late.tag} support="/inner"><test-listening></test-listening></${late.tag}>
    </hearten-provider>`);
    expect(await shown(listening())).to.equal('For teachers, help at /outer');
    late.arrive();
    expect(await shown(listening())).to.equal('For teachers, help at /inner');
  });

  it('hears an outer one whose code arrives last', async () => {
    const late = lateProvider();
    await place(`<${late.tag} audience="teachers" support="/outer">
      <hearten-provider support="/inner"><test-listening></test-listening></hearten-provider>
    </${late.tag}>`);
    expect(await shown(listening())).to.equal('For anybody, help at /inner');
    late.arrive();
    expect(await shown(listening())).to.equal('For teachers, help at /inner');
  });

  it('hears the outer one when the inner one is taken away', async () => {
    const main = await place(nested);
    await settled();
    const inner = main.querySelector('[support="/inner"]');
    inner?.replaceWith(...inner.childNodes);
    expect(await shown(listening())).to.equal('For teachers, help at /outer');
  });
});

describe('a page and what it costs', () => {
  const asked: string[] = [];
  const count = (event: Event): void => {
    const { target } = event;
    if (target instanceof Element) asked.push(target.localName);
  };
  beforeEach(() => {
    asked.length = 0;
    document.addEventListener('context-request', count, { capture: true });
  });
  afterEach(() => {
    document.removeEventListener('context-request', count, { capture: true });
  });

  it('is asked for nothing where there is no provider', async () => {
    await place('<test-listening></test-listening>'.repeat(3));
    await settled();
    expect(asked).to.deep.equal([]);
  });

  it('is asked for nothing any more when its only provider has gone', async () => {
    const main = await place('<hearten-provider></hearten-provider>');
    await settled();
    main.replaceChildren(document.createElement('test-listening'));
    await settled();
    expect(asked.filter((tag) => tag === 'test-listening')).to.deep.equal([]);
  });

  it('is asked for nothing by an element that has no use for what it could hear', async () => {
    await place('<hearten-provider audience="teachers"><test-idle></test-idle></hearten-provider>');
    await settled();
    document.querySelector('test-idle')?.before(provider('nurses'));
    await settled();
    expect(asked).not.to.include('test-idle');
  });

  it('is asked once by each element for each subject it has a use for', async () => {
    await place(
      '<hearten-provider audience="teachers"><test-listening></test-listening></hearten-provider>',
    );
    await settled();
    listening().requestUpdate();
    await settled();
    expect(asked.filter((tag) => tag === 'test-listening')).to.have.length(3);
  });
});
