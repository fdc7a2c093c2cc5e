import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { packSchema } from '../../src/content/schema.js';
import { authored } from '../support/authored.js';
import { entry, pack } from './example-pack.js';

const withLabel = (label: unknown): unknown => pack({ entries: [entry({ label })] });
const accepts = (value: unknown): boolean => v.is(packSchema, value);

describe('packSchema: text', () => {
  it('takes any words, in any script, with punctuation', () => {
    for (const label of [
      'child abuse',
      'cam-drin plant',
      'إساءة',
      'under <5',
      'a < b & c > d',
      '“quoted”',
      '🙂',
    ]) {
      expect(accepts(withLabel(label)), label).to.equal(true);
    }
  });

  it('refuses tags, comments, control characters, line breaks and nothing at all', () => {
    const refused = [
      '<b>bold</b>',
      '</p>',
      '<!-- -->',
      '<?php',
      'a<script>',
      'two\nlines',
      'tab\t',
      '\u0000',
      '\u0085',
    ];
    for (const label of [...refused, '', ' ', '\u00A0', 7, null, undefined, ['text'], {}]) {
      expect(accepts(withLabel(label)), JSON.stringify(label)).to.equal(false);
    }
  });

  it('never takes text that a parser would make anything but text of', () => {
    const markupLike = fc.string({
      unit: fc.constantFrom('<', '>', '/', '!', '-', '?', 'a', 'Z', '=', '"', ' ', '&'),
    });
    fc.assert(
      fc.property(fc.oneof(markupLike, fc.string({ unit: 'binary' })), (label) => {
        fc.pre(accepts(withLabel(label)));
        const { body } = new DOMParser().parseFromString(
          authored(`<body>${label}</body>`),
          'text/html',
        );
        expect([...body.childNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE)).to.equal(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('packSchema: languages, dates and addresses', () => {
  it('takes the language tags that pages use', () => {
    for (const lang of [
      'en',
      'en-GB',
      'cy',
      'gd',
      'zh-Hant-TW',
      'es-419',
      'de-1996',
      'ca-valencia',
      'bfi',
    ]) {
      expect(accepts(pack({ lang })), lang).to.equal(true);
    }
  });

  it('refuses what is no language tag', () => {
    for (const lang of ['', 'english', 'en_GB', 'en-', '-GB', 'en-a', 'x-own', 'e', 5, null]) {
      expect(accepts(pack({ lang })), String(lang)).to.equal(false);
    }
  });

  it('takes no tag that Intl would throw on', () => {
    const tag = fc.string({
      unit: fc.constantFrom('e', 'n', 'G', '4', '1', '-', 'x'),
      maxLength: 16,
    });
    fc.assert(
      fc.property(tag, (lang) => {
        fc.pre(accepts(pack({ lang })));
        expect(() => new Intl.ListFormat(lang)).not.to.throw();
      }),
    );
  });

  it('takes days that exist, written year-month-day', () => {
    const accepted = (reviewedOn: unknown): boolean =>
      accepts(pack({ entries: [entry({ reviewedOn })] }));
    expect(accepted('2028-02-29')).to.equal(true);
    for (const day of [
      '2026-02-29',
      '2026-04-31',
      '23/11/2026',
      '2026-1-1',
      '2026-11-23T10:00Z',
      '',
      20261123,
    ]) {
      expect(accepted(day), String(day)).to.equal(false);
    }
  });

  it('takes https addresses as sources and no others', () => {
    const source = (url: unknown): unknown => ({ title: 'A page', url, seen: '2026-11-23' });
    const accepted = (url: unknown): boolean =>
      accepts(pack({ entries: [entry({ sources: [source(url)] })] }));
    expect(accepted('https://example.org/a?b=c#d')).to.equal(true);
    for (const url of [
      'http://example.org',
      'javascript:alert(1)',
      '//example.org',
      'https://',
      'https://a b',
      null,
    ]) {
      expect(accepted(url), String(url)).to.equal(false);
    }
  });
});

describe('packSchema: ids', () => {
  it('takes what can stand in a topics attribute and in a class name', () => {
    for (const id of ['death', 'abuse-child', 'x-our-river', 'a1-2b']) {
      expect(accepts(pack({ entries: [entry({ id })] })), id).to.equal(true);
    }
    for (const id of [
      '',
      'Abuse',
      'abuse child',
      'abuse_child',
      '-abuse',
      'abuse-',
      'a--b',
      '1a',
      '__proto__',
    ]) {
      expect(accepts(pack({ entries: [entry({ id })] })), id).to.equal(false);
    }
  });
});
