import { expect, html } from '@open-wc/testing';
import type { ReaderSettings } from '../../../../src/elements/safety/reader-settings/reader-settings.js';
import { names, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import { pick, settled, show, useSettings } from './settings.js';

const pack = {
  kind: 'topics',
  id: 'x-ours',
  lang: 'en-GB',
  version: '1',
  title: 'Ours',
  depths: [],
  entries: [
    {
      id: 'x-river',
      label: 'the river',
      description: 'what happened at the river',
      domains: ['death'],
      sources: [{ title: 'A page', url: 'https://example.org/', seen: '2026-11-23' }],
      reviewedOn: '2026-11-24',
      reviewedBy: [],
    },
  ],
};

describe('<hearten-reader-settings>: what its author got wrong', () => {
  useSettings();
  const warnings = recordWarnings();

  it('names a topic that nobody knows, once, and leaves it out', async () => {
    const wrong = html`<hearten-reader-settings
      topics="racism abduction"
    ></hearten-reader-settings>`;
    const element = await show(html`<div>${wrong}${wrong}</div>`);
    expect(warnings.all.join()).to.match(
      /^<hearten-reader-settings> does not know the topic "abduction", so it leaves it out\. Accepted: /,
    );
    expect(warnings.all).to.have.length(1);
    expect(names(element, 'combobox')).to.deep.equal(['racism', 'racism']);
  });

  it('names a heading level that does not exist', async () => {
    await show(
      html`<hearten-reader-settings topics="racism" heading-level="9"></hearten-reader-settings>`,
    );
    expect(warnings.all.join()).to.match(/can't have the heading level "9"\. Accepted: 1 to 6/);
  });

  it('names words that are none, and never what a reader chose', async () => {
    const element = await show<ReaderSettings>(
      html`<hearten-reader-settings topics="racism"></hearten-reader-settings>`,
    );
    element.strings = { erasse: 'Away' } as ReaderSettings['strings'];
    await settled();
    expect(warnings.all.join()).to.match(/has no words called "erasse"/);
    await pick(element, 'racism', 'Leave it out');
    expect(warnings.all).to.have.length(1);
  });

  it('takes topics of a partner’s pack, whose words come first', async () => {
    const ours = {
      ...pack,
      entries: [...pack.entries, { ...pack.entries[0], id: 'racism', label: 'racist harm' }],
    };
    const element = await show(
      html`<hearten-provider .content=${[ours]}>
        <hearten-reader-settings topics="x-river racism"></hearten-reader-settings>
      </hearten-provider>`,
    );
    await settled();
    expect(names(element, 'combobox')).to.deep.equal(['the river', 'racist harm']);
    expect(warnings.all).to.deep.equal([]);
  });

  it('shows text as text, whatever an author or a pack writes', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const element = await show(
      html`<hearten-reader-settings
        topics="racism"
        .strings=${{ motion: nasty }}
      ></hearten-reader-settings>`,
    );
    expect(wordsOf(element)).to.include(nasty);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
