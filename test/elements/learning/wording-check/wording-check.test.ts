import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WordingCheck } from '../../../../src/embed/define/wording-check.js';
import { page } from '../../../../src/page/page-registry.js';
import { all, names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  beside,
  drawn,
  looked,
  ownField,
  pasted,
  press,
  statusOf,
  until,
  wordsAsked,
  write,
} from './check.js';

const swap = 'Her brother committed suicide.';
const rethink = 'Mum is manipulative.';

describe('<hearten-wording-check>, a text that is pasted in', () => {
  const warnings = recordWarnings();

  it('says nothing before the reader asks, then what it would ask about, in the order of the text', async () => {
    const check = await fixture<WordingCheck>(
      html`<hearten-wording-check></hearten-wording-check>`,
    );
    await drawn();
    write(ownField(check), `${rethink} ${swap}`);
    await drawn();
    expect(wordsAsked(check)).to.deep.equal([]);
    await press(check, 'Look at my words');
    await looked(check);
    expect(wordsAsked(check)).to.deep.equal(['manipulative', 'committed suicide']);
    expect(warnings.all).to.deep.equal([]);
  });

  it('says why, and where that is from', async () => {
    const check = await pasted(swap);
    expect(wordsOf(check)).to.include('“Commit” belongs to crimes.');
    the(check, 'summary', 'Where this comes from').click();
    await drawn();
    expect(names(check, 'link').join()).to.match(/Samaritans|NHS/);
    expect(wordsOf(check)).to.include('Not yet reviewed by a person.');
  });

  it('is quiet about ordinary words', async () => {
    const check = await pasted('We had lunch by the river, and walked home.');
    expect(statusOf(check)).to.include('No words here that we would ask about.');
    expect(all(check, 'listitem')).to.deep.equal([]);
  });

  it('says so where nothing is written yet', async () => {
    const check = await pasted('  \n ');
    expect(statusOf(check)).to.equal('There are no words here yet.');
  });

  it('never counts, scores or calls anything wrong', async () => {
    const check = await pasted(`${rethink} ${swap} ${swap}`);
    expect(wordsOf(check)).not.to.match(/\b[123]\b|score|error|mistake|fault|wrong|%/i);
  });

  it('puts other words in place of a swap, and back', async () => {
    const check = await pasted(`${swap} She was told.`);
    await press(check, 'died by suicide');
    expect(ownField(check).value).to.equal('Her brother died by suicide. She was told.');
    expect(check.shadowRoot?.activeElement?.textContent.trim()).to.equal('Undo');
    await press(check, 'Undo');
    expect(ownField(check).value).to.equal(`${swap} She was told.`);
    expect(wordsAsked(check)).to.deep.equal(['committed suicide']);
  });

  it('changes an article along with the words, and back', async () => {
    const check = await pasted('He is an addict.');
    const [first] = all(check, 'button').filter((each) => each.matches('.instead button'));
    await press(check, first?.textContent.trim() ?? '');
    expect(ownField(check).value).to.match(/^He is a /);
    await press(check, 'Undo');
    expect(ownField(check).value).to.equal('He is an addict.');
    expect(wordsAsked(check)).to.deep.equal(['addict']);
  });

  it('undoes the right place after the text before it has changed', async () => {
    const check = await pasted(`${swap} The end.`);
    await press(check, 'died by suicide');
    write(ownField(check), `At first: ${ownField(check).value}`);
    await press(check, 'Undo');
    expect(ownField(check).value).to.equal(`At first: ${swap} The end.`);
  });

  it('has no other words for a rethink, and a pair to read beside it that goes nowhere', async () => {
    const check = await pasted('He is attention seeking again.');
    await until(() => all(check, 'summary').some((each) => /Another way/.test(each.textContent)));
    expect(all(check, 'button').filter((each) => each.matches('.instead *'))).to.deep.equal([]);
    expect(wordsOf(check)).to.include('What would a camera have seen?');
    const before = ownField(check).value;
    the(check, 'summary', 'Another way to see it, to read').click();
    await drawn();
    expect(names(check, 'term')).to.deep.equal([
      'What may have happened?',
      'It could also be',
      'What’s strong?',
      'What could help',
    ]);
    expect(ownField(check).value).to.equal(before);
  });

  it('keeps words, with a reason for oneself, and looks again at them', async () => {
    const check = await pasted(`${rethink} ${swap}`);
    await press(check, 'Keep it', 'manipulative');
    expect(check.shadowRoot?.activeElement?.textContent.trim()).to.equal('Look at it again');
    const why = the(check, 'combobox', 'Why, if you want to say') as HTMLSelectElement;
    expect([...why.options].map(({ text }) => text.trim())).to.have.length(5);
    write(ownField(check), `Today: ${ownField(check).value}`);
    await press(check, 'Look at my words');
    await looked(check);
    expect(wordsOf(check)).to.include('You keep manipulative');
    await press(check, 'Look at it again');
    expect(check.shadowRoot?.activeElement?.textContent.trim()).to.equal('Keep it');
    expect(wordsAsked(check)).to.deep.equal(['manipulative', 'committed suicide']);
  });

  it('takes someone’s own words for theirs', async () => {
    const check = await pasted(swap);
    await press(check, 'Someone’s own words');
    const why = the(check, 'combobox', 'Why, if you want to say') as HTMLSelectElement;
    expect(why.selectedOptions[0]?.text.trim()).to.equal('They are someone’s own words');
    expect(statusOf(check)).to.include('No words here');
  });

  it('goes to the words', async () => {
    const check = await pasted(`Hello. ${swap}`);
    await press(check, 'Go to the words');
    const field = ownField(check);
    expect(check.shadowRoot?.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
      'committed suicide',
    );
  });

  it('follows what is typed once it has been asked', async () => {
    const check = await pasted(swap);
    write(ownField(check), `Dear all. ${swap} ${rethink}`);
    await until(() => wordsAsked(check).length === 2);
    expect(wordsAsked(check)).to.deep.equal(['committed suicide', 'manipulative']);
  });

  it('asks tools for session replay to leave out the text and what is said of it', async () => {
    const check = await pasted(swap);
    const asked = '.fs-mask.ph-no-capture.rr-block[data-hj-suppress][data-clarity-mask=true]';
    for (const each of ['textarea', '.places'])
      expect(check.shadowRoot?.querySelector(each)?.closest(asked), each).not.to.equal(null);
  });

  it('forgets all of it when the reader erases what was kept', async () => {
    const check = await pasted(swap);
    page().erase();
    await drawn();
    expect(ownField(check).value).to.equal('');
    expect(wordsAsked(check)).to.deep.equal([]);
  });

  it('keeps the text and what was said about it when it is moved', async () => {
    const check = await pasted(`${rethink} ${swap}`);
    await press(check, 'Keep it', 'manipulative');
    const other = document.createElement('div');
    check.after(other);
    other.append(check);
    await drawn();
    expect(ownField(check).value).to.equal(`${rethink} ${swap}`);
    expect(wordsOf(check)).to.include('You keep manipulative');
  });

  it('goes by the rules its author wants, and by others as soon as they change', async () => {
    const check = await pasted(
      'He is a LAC child. Mum is hard to reach.',
      html`<hearten-wording-check silence="c01" rules-for="care"></hearten-wording-check>`,
    );
    const before = wordsAsked(check);
    expect(before).not.to.include('LAC child');
    check.silence = null;
    await until(() => wordsAsked(check).length > before.length);
    expect(wordsAsked(check)).to.include('LAC child');
  });

  it('takes rules of a partner’s, and names what is wrong with them', async () => {
    const entry = {
      id: 'x-hub',
      term: 'service point',
      kind: 'swap',
      tone: 'ask',
      find: ['service point+'],
      alternatives: ['family {hub|hubs}'],
      reason: 'Families told us.',
      sources: [],
      reviewedOn: '2026-11-26',
      reviewedBy: ['Thornbeck parents’ group'],
    };
    const rules = {
      kind: 'wording',
      id: 'x-ours',
      lang: 'en-GB',
      version: '1',
      title: 'Ours',
      entries: [entry, { ...entry, id: 'x-broken', find: ['{never closed'] }],
    } as unknown as WordingCheck['rules'];
    const check = await pasted(
      'Go to the service point.',
      html`<hearten-wording-check .rules=${rules}></hearten-wording-check>`,
    );
    expect(wordsAsked(check)).to.deep.equal(['service point']);
    expect(wordsOf(check)).to.include('family hub');
    expect(warnings.all.join()).to.match(/leaves out rules of yours\. entries\[1\]\.find/);
  });

  it('shows a book of places bit by bit', async () => {
    const check = await pasted(`${swap}\n\n`.repeat(70));
    expect(wordsAsked(check)).to.have.length(30);
    await press(check, 'Show more');
    expect(wordsAsked(check)).to.have.length(60);
    expect(check.shadowRoot?.activeElement?.closest('.place')?.id).to.equal('place-30');
    await press(check, 'Show more');
    expect(wordsAsked(check)).to.have.length(70);
  });
});

describe('<hearten-wording-check>, beside a field of the page', () => {
  const warnings = recordWarnings();

  for (const kind of ['textarea', 'input'] as const) {
    it(`puts words in a ${kind} as a key would, so that its page hears of it`, async () => {
      const { check, field } = await beside(swap, kind);
      const heard: string[] = [];
      field.addEventListener('input', () => heard.push(field.value));
      await press(check, 'died by suicide');
      expect(heard).to.deep.equal(['Her brother died by suicide.']);
    });
  }

  it('goes to words far down in it', async () => {
    const { check, field } = await beside(`${'A quiet day.\n'.repeat(200)}${swap}`);
    await press(check, 'Go to the words');
    expect(document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(
      'committed suicide',
    );
    expect(field.scrollTop).to.be.greaterThan(100);
  });

  it('offers words only to read where the field is not to be changed', async () => {
    const { check, field } = await beside(swap);
    field.readOnly = true;
    await press(check, 'Look at my words');
    await looked(check);
    expect(all(check, 'button').filter((each) => each.matches('.instead *'))).to.deep.equal([]);
    expect(wordsOf(check)).to.include('died by suicide');
  });

  it('says so where the field has gone, and loses nothing', async () => {
    const { check, field } = await beside(swap);
    field.remove();
    await press(check, 'died by suicide');
    expect(statusOf(check)).to.equal('The text is no longer there.');
    expect(field.value).to.equal(swap);
  });

  it('tells its author of a field that is not there, or is none of words', async () => {
    await fixture(html`
      <div>
        <input type="password" id="secret" aria-label="Secret" />
        <hearten-wording-check for="secret"></hearten-wording-check>
        <hearten-wording-check
          for="nowhere"
          rules-for="schol"
          silence="no-id"
        ></hearten-wording-check>
      </div>
    `);
    await until(() => warnings.all.length === 4);
    expect(warnings.all.join('\n'))
      .to.match(/"secret", which is a <input>.*Accepted/)
      .and.match(/"nowhere", which is not there/)
      .and.match(/rules "schol".*Accepted: care/)
      .and.match(/silence "no-id"/);
  });
});

describe('<hearten-wording-check>, what is written inside', () => {
  recordWarnings();

  async function inside(content: unknown): Promise<WordingCheck> {
    const check = await fixture<WordingCheck>(
      html`<hearten-wording-check>${content}</hearten-wording-check>`,
    );
    await until(() => check.shadowRoot?.querySelector('.place') !== null);
    await drawn();
    return check;
  }

  it('looks at it by itself, and leaves it as it is', async () => {
    const check = await inside(html`<p>Her brother committed <em>suicide</em>.</p>`);
    expect(wordsAsked(check)).to.deep.equal(['committed suicide']);
    expect(check.querySelector('p')?.textContent).to.equal('Her brother committed suicide.');
    expect(all(check, 'button').filter((each) => each.matches('.instead *'))).to.deep.equal([]);
  });

  it('marks it softly where the browser can, and takes the marks along', async () => {
    const check = await inside(html`<p>${swap}</p>`);
    if (!('highlights' in CSS)) return;
    const marks = (): string[] =>
      [...(CSS.highlights.get('hearten-wording') ?? [])].map((each) => (each as Range).toString());
    expect(marks()).to.deep.equal(['committed suicide']);
    await press(check, 'Keep it');
    expect(marks()).to.deep.equal([]);
    await press(check, 'Look at it again');
    expect(marks()).to.deep.equal(['committed suicide']);
    check.remove();
    expect(marks()).to.deep.equal([]);
  });

  it('selects the words it is asked to go to', async () => {
    const check = await inside(
      html`<p>Her brother committed</p>
        <p>suicide, and</p>
        <p>${swap}</p>`,
    );
    await press(check, 'Go to the words');
    expect(String(getSelection())).to.equal('committed suicide');
  });

  it('passes over quotations, code, other languages and what is not to be seen', async () => {
    const check = await inside(html`
      <p>${rethink}</p>
      <blockquote>${swap}</blockquote>
      <p lang="cy">${swap}</p>
      <pre>${swap}</pre>
      <p hidden>${swap}</p>
      <details>
        <summary>More</summary>
        <p>${swap}</p>
      </details>
    `);
    expect(wordsAsked(check)).to.deep.equal(['manipulative']);
  });

  it('looks again when the words change', async () => {
    const check = await inside(html`<p>${rethink}</p>`);
    const more = document.createElement('p');
    more.textContent = swap;
    check.append(more);
    await until(() => wordsAsked(check).length === 2);
    expect(wordsAsked(check)).to.deep.equal(['manipulative', 'committed suicide']);
  });

  it('shows no more than the words where there is nothing to ask', async () => {
    const check = await fixture<WordingCheck>(
      html`<hearten-wording-check><p>A quiet day.</p></hearten-wording-check>`,
    );
    await drawn();
    expect(all(check, 'button')).to.deep.equal([]);
  });

  it('can be gone through by keys alone', async () => {
    const check = await inside(html`<p>${rethink}</p>`);
    the(check, 'button', 'Go to the words').focus();
    await sendKeys({ press: 'Tab' });
    expect(check.shadowRoot?.activeElement?.textContent.trim()).to.equal('Keep it');
  });
});
