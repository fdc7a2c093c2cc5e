import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeLink } from '../../src/foundations/safe-link.js';

const page = 'https://partner.example/guides/page?year=2026#top';

const passing = {
  'a page elsewhere': 'https://help.example/now?from=here#start',
  'a page without encryption': 'http://help.example/',
  'a scheme in capitals': 'HTTPS://help.example/',
  'a host without a scheme': '//help.example/',
  'a phone number': 'tel:116123',
  'a text message': 'sms:85258?&body=SHOUT',
  'an email address': 'mailto:help@help.example',
  'a path from the root': '/support',
  'a path from here': '../support/index.html',
  'a file beside the page': 'support.html',
  'a question': '?page=2',
  'a place on the page': '#support',
  'a place whose name looks like a script': '#javascript:alert(1)',
  'a path with a colon in it': './javascript:alert(1)',
};

const refused = {
  'nothing at all': '',
  'only spaces': ' \n\t ',
  'a script': 'javascript:alert(1)',
  'a script in mixed case': 'JaVaScRiPt:alert(1)',
  'a script after a line break': '\njavascript:alert(1)',
  'a script after a control character': '\u0000\u0001javascript:alert(1)',
  'a script after a no-break space': '\u00a0javascript:alert(1)',
  'a script with a tab in its name': 'java\tscript:alert(1)',
  'a script that looks like a host': 'javascript://help.example/%0aalert(1)',
  'a page written into the address': 'data:text/html,<script>alert(1)</script>',
  'an old script': 'vbscript:msgbox(1)',
  'a page made by a script': 'blob:https://partner.example/0b1c',
  'a file on the computer': 'file:///etc/passwd',
  'an app': 'intent://scan/#Intent;end',
  'an address with no host': 'https://',
};

describe('safe links', () => {
  for (const [name, address] of Object.entries(passing)) {
    it(`let ${name} through as it was written`, () => {
      expect(safeLink(address, page)).to.equal(address);
    });
  }

  for (const [name, address] of Object.entries(refused)) {
    it(`leave out ${name}`, () => {
      expect(safeLink(address, page)).to.equal(undefined);
    });
  }

  it('take off the spaces round an address', () => {
    expect(safeLink('  /support\n', page)).to.equal('/support');
  });

  it('let a page that was opened from a folder link to the files beside it', () => {
    expect(safeLink('support.html', 'file:///C:/site/page.html')).to.equal('support.html');
  });

  it('let only places on the page through where the page has no address of its own', () => {
    expect(safeLink('#support', 'about:blank')).to.equal('#support');
    expect(safeLink('/support', 'about:blank')).to.equal(undefined);
  });
});

const ignoredInside = fc.constantFrom('', '', '', '\t', '\n', '\r');
/** What a browser skips before an address: control characters and the space. */
const ignoredBefore = fc
  .array(fc.integer({ min: 0, max: 0x20 }), { maxLength: 4 })
  .map((codes) => String.fromCharCode(...codes));

/** `javascript`, in any case, with what a browser skips before and inside it. */
const disguised = (...schemes: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      ignoredBefore,
      fc.constantFrom(...schemes),
      fc.array(fc.tuple(fc.boolean(), ignoredInside)),
    )
    .map(([before, scheme, changes]) => {
      const letters = [...`${scheme}:`].map((letter, index) => {
        const [upper, inside] = changes[index] ?? [false, ''];
        return (upper ? letter.toUpperCase() : letter) + inside;
      });
      return before + letters.join('');
    });

const dangerous = disguised('javascript', 'data', 'vbscript', 'blob', 'filesystem', 'view-source');
const harmless = disguised('https', 'tel', 'mailto', 'x', '#', '/');
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.tuple(fc.oneof(dangerous, harmless), fc.string()).map((parts) => parts.join('')),
);

describe('safe links, whatever is written', () => {
  it('let nothing that runs or replaces a page through, however it is disguised', () => {
    fc.assert(
      fc.property(dangerous, fc.string(), (scheme, rest) => {
        expect(safeLink(scheme + rest, page)).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('become nothing in a real link but what a reader can safely be sent to', () => {
    const link = document.createElement('a');
    fc.assert(
      fc.property(anyAddress, (address) => {
        const safe = safeLink(address, document.baseURI);
        if (safe === undefined) return;
        link.setAttribute('href', safe);
        expect(link.protocol).to.be.oneOf(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);
      }),
      { numRuns: 1000 },
    );
  });

  it('lead where the author meant, when they get through', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const safe = safeLink(address, page);
        if (safe === undefined) return;
        expect(new URL(safe, page).href).to.equal(new URL(address.trim(), page).href);
      }),
      { numRuns: 1000 },
    );
  });

  it('let every web address, path and place on the page through unchanged', () => {
    const good = fc.oneof(
      fc.webUrl({
        validSchemes: ['http', 'https'],
        withQueryParameters: true,
        withFragments: true,
      }),
      fc.webPath().filter((path) => /^\/[^/]/.test(path)),
      fc.webFragments().map((name) => `#${name}`),
    );
    fc.assert(
      fc.property(good, (address) => {
        expect(safeLink(address, page)).to.equal(address);
      }),
    );
  });
});
