import { expect, html } from '@open-wc/testing';
import { setViewport, usualViewport } from '../../../support/engine.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  all,
  choose,
  gateFrom,
  hearAgain,
  press,
  settled,
  the,
  useGates,
  wordsOf,
} from './reader.js';

const part = html`<details>
  <summary>Read on</summary>
  <p>The kingfisher comes first.</p>
</details>`;

const payloads = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran=true">',
  "'-globalThis.ran-'",
  '${globalThis.ran=true}',
  '{{constructor.constructor("globalThis.ran=true")()}}',
];

describe('<hearten-content-gate>: script in any field', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  for (const field of [
    'topics',
    'depth',
    'mode',
    'next',
    'support',
    'audience',
    'heading-level',
    'id',
    'lang',
    'class',
  ]) {
    it(`does nothing in ${field}`, async () => {
      for (const payload of payloads) {
        const gate = await gateFrom(html`<hearten-content-gate>${part}</hearten-content-gate>`);
        gate.setAttribute(field, payload);
        await settled();
        for (const step of ['Not now', 'Choose again', 'Read on']) await choose(gate, step);
        expect(gate.shadowRoot?.querySelector('script, img, iframe')).to.equal(null);
        // An address may be anything on this site, which such a text is too.
        for (const link of all(gate, 'link'))
          expect((link as HTMLAnchorElement).origin).to.equal(location.origin);
        gate.remove();
      }
      expect(Reflect.get(globalThis, 'ran')).to.equal(undefined);
      expect(warnings.all.length).to.be.at.most(payloads.length * 4);
    });
  }
});

describe('<hearten-content-gate>: words without end', () => {
  useGates();
  after(() => setViewport(usualViewport));
  const sentence = 'word '.repeat(200).trim();
  const unbroken = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);

  for (const long of [sentence, unbroken]) {
    it(`stay inside the box at 320 px, and can be pressed: ${long.length} letters`, async () => {
      await setViewport({ width: 320, height: 600 });
      const gate = await gateFrom(html`
        <hearten-content-gate
          audience=${long}
          .strings=${{ all: long, closed: long, heading: long, anyPoint: long, closedAbout: long, again: long }}
        >
          ${part}
        </hearten-content-gate>
      `);
      const fits = (): boolean => document.documentElement.scrollWidth <= 320;
      expect(fits()).to.equal(true);
      const [first] = all(gate, 'button');
      await press(first!);
      expect(wordsOf(gate)).to.include('kingfisher');
      await press(the(gate, 'button', 'Hide this part again'));
      expect(fits()).to.equal(true);
    });
  }
});
