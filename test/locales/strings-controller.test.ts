import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as template, type TemplateResult } from 'lit';
import '../../src/embed/define/provider.js';
import { StringsController, type Overrides } from '../../src/locales/strings-controller.js';
import type { Wording } from '../../src/locales/strings.js';
import { shown } from '../support/listening-element.js';

const english = {
  greeting: 'Hello {name}',
  minutes: { one: 'About a minute', other: 'About {count} minutes' },
};

class SpeakingElement extends LitElement {
  static override properties = { strings: { attribute: false } };
  declare strings: Overrides<typeof english> | undefined;
  readonly #words = new StringsController(this, 'speaking', english);

  protected override render(): TemplateResult {
    const words = this.#words;
    const said = `${words.text('greeting', { name: 'Sam' })}. ${words.text('minutes', { count: 2 })}.`;
    return template`<p lang=${words.language}>${said}</p>`;
  }
}

customElements.define('test-speaking', SpeakingElement);

function speaking(around: ParentNode): SpeakingElement {
  const found = around.querySelector<SpeakingElement>('test-speaking');
  if (!found) throw new Error('nobody speaks');
  return found;
}

/** What it says, after the language it is marked to be in. */
async function said(element: SpeakingElement): Promise<string> {
  const words = await shown(element);
  return `${element.renderRoot.querySelector('p')?.lang}: ${words}`;
}

const inEnglish = 'en-GB: Hello Sam. About 2 minutes.';

const welsh = {
  greeting: 'Helo {name}',
  minutes: { two: '{count} funud', other: '{count} munud' },
};

const providing = (
  wording: unknown,
  inside: unknown = template`<test-speaking></test-speaking>`,
): Promise<HTMLElement> =>
  fixture(html`<hearten-provider .wording=${wording as Wording}>${inside}</hearten-provider>`);

const inWelsh = template`<div lang="cy"><test-speaking></test-speaking></div>`;

describe('an element that speaks', () => {
  it('speaks English of its own accord, whatever the language of the page', async () => {
    const page = await fixture(html`<div lang="cy"><test-speaking></test-speaking></div>`);
    expect(await said(speaking(page))).to.equal(inEnglish);
  });

  it('speaks the language of the place it stands in, with that language’s plural forms', async () => {
    const page = await providing({ cy: { speaking: welsh } }, inWelsh);
    expect(await said(speaking(page))).to.equal('cy: Helo Sam. 2 funud.');
  });

  it('speaks English in an English part of the page', async () => {
    const page = await providing(
      { cy: { speaking: welsh } },
      template`<div lang="cy"><p lang="en"><test-speaking></test-speaking></p></div>`,
    );
    expect(await said(speaking(page))).to.equal(inEnglish);
  });

  it('speaks a language when only a variety of it is asked for', async () => {
    const page = await providing(
      { cy: { speaking: welsh } },
      template`<test-speaking lang="cy-GB"></test-speaking>`,
    );
    expect(await said(speaking(page))).to.equal('cy: Helo Sam. 2 funud.');
  });

  it('prefers the variety to the language', async () => {
    const page = await providing(
      { cy: { speaking: welsh }, 'cy-GB': { speaking: { ...welsh, greeting: 'Shwmae {name}' } } },
      template`<test-speaking lang="cy-GB"></test-speaking>`,
    );
    expect(await said(speaking(page))).to.equal('cy-GB: Shwmae Sam. 2 funud.');
  });

  it('knows a language however its tag is written', async () => {
    const page = await providing(
      { 'cy-GB': { speaking: welsh } },
      template`<test-speaking lang="CY-gb"></test-speaking>`,
    );
    expect(await shown(speaking(page))).to.equal('Helo Sam. 2 funud.');
  });

  it('says what a tag with an underscore was meant to say', async () => {
    const page = await providing(
      { cy_GB: { speaking: welsh } },
      template`<test-speaking lang="cy_GB"></test-speaking>`,
    );
    expect(await shown(speaking(page))).to.match(/^Helo Sam\. 2 (funud|munud)\.$/);
  });

  it('finds the language of the place through shadow roots', async () => {
    const page = await providing({ cy: { speaking: welsh } }, template`<div lang="cy"></div>`);
    const root = page.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('test-speaking'));
    expect(root && (await said(speaking(root)))).to.equal('cy: Helo Sam. 2 funud.');
  });

  it('speaks the other language when it is moved to another part of the page, there and back', async () => {
    const page = await providing(
      { cy: { speaking: welsh } },
      template`<div lang="en"><test-speaking></test-speaking></div><div lang="cy"></div>`,
    );
    expect(await said(speaking(page))).to.equal(inEnglish);
    page.querySelector('[lang="cy"]')?.append(speaking(page));
    expect(await said(speaking(page))).to.equal('cy: Helo Sam. 2 funud.');
    page.querySelector('[lang="en"]')?.append(speaking(page));
    expect(await said(speaking(page))).to.equal(inEnglish);
  });

  it('keeps to English for words that a partner left out', async () => {
    const page = await providing({ cy: { speaking: { greeting: 'Helo {name}' } } }, inWelsh);
    expect(await shown(speaking(page))).to.equal('Helo Sam. About 2 minutes.');
  });

  it('lets a partner say some English words differently', async () => {
    const page = await providing({ en: { speaking: { greeting: 'Hiya {name}' } } });
    expect(await shown(speaking(page))).to.equal('Hiya Sam. About 2 minutes.');
  });

  it('uses words for itself only', async () => {
    const page = await providing({ en: { whispering: { greeting: 'Hiya {name}' } } });
    expect(await said(speaking(page))).to.equal(inEnglish);
  });
});

describe('an element with words of its own', () => {
  it('says those, and the rest as before', async () => {
    const element = await fixture<SpeakingElement>(
      html`<test-speaking .strings=${{ greeting: 'Dear {name}' }}></test-speaking>`,
    );
    expect(await shown(element)).to.equal('Dear Sam. About 2 minutes.');
    element.strings = undefined;
    expect(await said(element)).to.equal(inEnglish);
  });

  it('puts them before the provider’s', async () => {
    const page = await providing({ cy: { speaking: welsh } }, inWelsh);
    speaking(page).strings = { greeting: 'Annwyl {name}' };
    expect(await shown(speaking(page))).to.equal('Annwyl Sam. 2 funud.');
  });

  it('passes over those of a wrong shape', async () => {
    const wrong: unknown = { greeting: 5, minutes: { two: '2' } };
    const element = await fixture<SpeakingElement>(
      html`<test-speaking .strings=${wrong}></test-speaking>`,
    );
    expect(await said(element)).to.equal(inEnglish);
  });
});

describe('an element with wording of a wrong shape round it', () => {
  for (const words of [
    ['Helo'],
    { greeting: 5, minutes: null },
    { greeting: { one: 'Helo' } },
    {},
  ]) {
    it(`speaks English where the words are ${JSON.stringify(words)}`, async () => {
      const page = await providing({ cy: { speaking: words } }, inWelsh);
      expect(await shown(speaking(page))).to.equal('Hello Sam. About 2 minutes.');
    });
  }

  for (const words of ['Helo', 5, true]) {
    it(`speaks English, and is marked as English, where the words are ${JSON.stringify(words)}`, async () => {
      const page = await providing({ cy: { speaking: words } }, inWelsh);
      expect(await said(speaking(page))).to.equal(inEnglish);
    });
  }

  for (const language of ['constructor', '__proto__', 'toString']) {
    it(`speaks English in the language "${language}"`, async () => {
      const page = await providing({ cy: { speaking: welsh } }, inWelsh);
      page.lang = language;
      page.replaceChildren(document.createElement('test-speaking'));
      expect(await said(speaking(page))).to.equal(inEnglish);
    });
  }
});
