import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { tokens } from '../../../src/foundations/tokens/tokens.styles.js';
import { emulate, needs } from '../../support/engine.js';

const LIGHT_INK = 'rgb(28, 39, 41)';
const DARK_INK = 'rgb(233, 239, 238)';
const LIGHT_LINE = 'rgb(224, 218, 205)';
const PARTNER = 'rgb(1, 2, 3)';

const samples = css`
  p {
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
  }
`;

/** One of our tags with the tokens and a paragraph that uses them, inside `where`. */
function paragraphIn(where: Element): CSSStyleDeclaration {
  const host = document.createElement('hearten-content-gate');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, samples].flatMap(({ styleSheet }) => styleSheet ?? []);
  const paragraph = document.createElement('p');
  root.append(paragraph);
  where.append(host);
  return getComputedStyle(paragraph);
}

function section(): HTMLElement {
  const element = document.createElement('section');
  document.body.append(element);
  return element;
}

const partner = new CSSStyleSheet();
const ours = new CSSStyleSheet();

before(async () => {
  ours.replaceSync(await (await fetch('/dist/hearten.css')).text());
});

afterEach(() => {
  document.body.replaceChildren();
  partner.replaceSync('');
});

describe('tokens on a page without hearten.css', () => {
  before(() => {
    document.adoptedStyleSheets = [partner];
  });

  it('have values of their own', () => {
    const { color, borderTopColor, borderTopLeftRadius } = paragraphIn(section());
    expect([color, borderTopColor, borderTopLeftRadius]).to.deep.equal([
      LIGHT_INK,
      LIGHT_LINE,
      '14px',
    ]);
  });

  it('give way to a partner’s own', () => {
    partner.replaceSync(`:root { --hearten-color-ink: ${PARTNER} }`);
    expect(paragraphIn(section()).color).to.equal(PARTNER);
  });
});

describe('tokens on a page with hearten.css', () => {
  before(() => {
    document.adoptedStyleSheets = [partner, ours];
  });

  it('turn dark with the part of the page they stand in', () => {
    const dark = section();
    dark.style.colorScheme = 'dark';
    expect(paragraphIn(dark).color).to.equal(DARK_INK);
  });

  it('give way to a partner’s own, even from a cascade layer before ours', () => {
    partner.replaceSync(`@layer base { :root { --hearten-color-ink: ${PARTNER} } }`);
    expect(paragraphIn(section()).color).to.equal(PARTNER);
  });

  it('give way to a partner’s own in one part of the page', () => {
    const inner = section();
    inner.className = 'brand';
    partner.replaceSync(`.brand { --hearten-color-ink: ${PARTNER} }`);
    expect(paragraphIn(inner).color).to.equal(PARTNER);
    expect(paragraphIn(section()).color).to.equal(LIGHT_INK);
  });
});

needs('media', describe)('tokens on a page with hearten.css, by what its reader prefers', () => {
  before(() => {
    document.adoptedStyleSheets = [partner, ours];
  });
  afterEach(() => emulate({}));

  it('stay light where the page does not offer dark, whatever the reader prefers', async () => {
    await emulate({ colorScheme: 'dark' });
    expect(paragraphIn(section()).color).to.equal(LIGHT_INK);
  });

  it('draw lines in ink for readers who ask for more contrast', async () => {
    await emulate({ contrast: 'more' });
    expect(paragraphIn(section()).borderTopColor).to.equal(LIGHT_INK);
  });

  it('keep the line a partner chose, also with more contrast', async () => {
    await emulate({ contrast: 'more' });
    partner.replaceSync(`:root { --hearten-color-line: ${PARTNER} }`);
    expect(paragraphIn(section()).borderTopColor).to.equal(PARTNER);
  });
});
