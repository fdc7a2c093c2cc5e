import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import {
  VARIANTS,
  assertFits,
  faults,
  jobOn,
  lessons,
  open,
  readOut,
  startPartnerPage,
} from '../support/partner-page.mjs';

const partner = startPartnerPage();

const principles = await packOf('principles');
const reframes = await packOf('reframes');

/** The principles of the page, in its order. */
const PRINCIPLES = [
  'safety',
  'trust',
  'choice',
  'collaboration',
  'empowerment',
  'culture',
  'connection',
].map((principle) => principles.find(({ id }) => id === principle));

const SHIFT = ['What is wrong with you?', 'What happened to you?'];
const LABEL = 'A label, not the whole story.';
const HOLD = 'You may never know, and that is all right.';
const STEPS = 'If someone may be at risk of harm, follow your safeguarding steps.';
/** What the page shows of the pairs where no script runs. */
const WITHOUT = 'Somebody brings you a bag of unopened rent letters.';

describe('what the partner page teaches where no script runs', () => {
  for (const [query, options] of [
    ['', { javaScriptEnabled: false }],
    ['?css=hostile', { javaScriptEnabled: false }],
    ['?script=off', {}],
  ]) {
    test(`is a whole pair, and seven principles: "${query}"`, async (t) => {
      const { page } = await open(t, partner.origin, query, options);
      const read = await readOut(page);
      assertInOrder(read, [...SHIFT, ...wordsOf(pairOf('r03')), HOLD, STEPS]);
      assertInOrder(read, PRINCIPLES.flatMap(wordsOn));
      for (const words of [...wordsOf(pairOf('r03')), HOLD, ...PRINCIPLES.flatMap(wordsOn)]) {
        assert.ok(await page.getByText(words).first().isVisible(), words);
      }
    });

    test(`is no half of a pair: "${query}"`, async (t) => {
      const { page } = await open(t, partner.origin, query, options);
      const read = await readOut(page);
      assert.equal(read.split(LABEL).length, 2);
      assertInOrder(read, ['What’s strong?', WITHOUT, 'What’s strong?', 'What could help is']);
      const section = page.getByRole('region', { name: 'And then: what’s strong?' });
      assert.ok(await section.getByText(WITHOUT).isVisible());
      assert.equal(await section.getByRole('term').count(), 0);
    });
  }

  test('names whom to tell, at a link whose words make sense alone', async (t) => {
    const { page } = await open(t, partner.origin, '', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Who to tell if someone may be at risk' }).press('Enter');
    assert.ok(await isInView(heading(page, 'If someone may be at risk of harm')));
  });
});

describe('the authored pair on the partner page', () => {
  test('is read out in the order of a pair, whole, with nothing said twice', async (t) => {
    const { page } = await open(t, partner.origin);
    const { pair } = await lessons(page);
    assertInOrder(await readOut(page), [
      'A different question to hold',
      ...SHIFT,
      ...wordsOf(pairOf('r03')),
      HOLD,
      STEPS,
      'Who to tell if someone may be at risk',
      'Copy a link to this',
      'Where this comes from',
      'Before you continue',
    ]);
    for (const words of [...SHIFT, LABEL, HOLD, STEPS]) {
      assert.equal(await pair.getByText(words).count(), 1, words);
    }
    assert.ok(await heading(pair, 'Leaves the room without asking').isVisible());
  });

  for (const width of [320, 390]) {
    test(`shows one way of seeing it at a time at ${width} px, never the label alone`, async (t) => {
      const { page } = await open(t, partner.origin, '', { width });
      const { pair } = await lessons(page);
      const reading = (name) => pair.getByRole('radio', { name, exact: true });
      const always = ['It could also be', 'What could help', HOLD, STEPS];
      const readings = { 'What’s wrong?': 'Defiant.', 'What’s strong?': 'tries to manage it.' };
      const before = await readOut(page);
      assert.ok(!before.includes('Defiant.') && before.includes('the safe thing to do'));

      await reading('What may have happened?').press('ArrowUp');
      assert.ok(await reading('What’s wrong?').isChecked());
      for (const [name, words] of Object.entries(readings)) {
        await reading(name).press(' ');
        assert.ok(await pair.getByText(words).isVisible(), name);
        for (const other of Object.values(readings).filter((each) => each !== words)) {
          assert.equal(await pair.getByText(other).isVisible(), false, `${other} beside ${name}`);
        }
        for (const line of always) assert.ok(await pair.getByText(line).isVisible(), line);
      }
    });
  }
});

describe('the pairs to look through on the partner page', () => {
  test('are gone through with the keyboard, and it is said which is shown', async (t) => {
    const { page } = await open(t, partner.origin);
    const { pairs } = await lessons(page);
    const [first, second] = reframes;
    assert.ok(await heading(pairs, first.seen).isVisible());
    assert.equal(await pairs.getByText(WITHOUT).isVisible(), false);

    await pairs.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await heading(pairs, second.seen).waitFor();
    assert.match(await pairs.getByRole('status').last().textContent(), /Tips a chair.*2 of 30/s);
    assertInOrder(await readOut(page), [
      'And then: what’s strong?',
      ...SHIFT,
      ...wordsOf(second),
      HOLD,
      STEPS,
      'In your own work',
    ]);
    await pairs.getByRole('button', { name: 'Previous', exact: true }).press(' ');
    await heading(pairs, first.seen).waitFor();
  });

  test('are narrowed down to where the reader works, and to words for the young', async (t) => {
    const { page } = await open(t, partner.origin);
    const { pairs } = await lessons(page);
    await pairs.getByRole('combobox', { name: 'Where' }).press('H');
    await heading(pairs, 'A child was brought to two appointments, then was not brought').waitFor();
    await pairs.getByText('1 of 5').waitFor();
    await pairs.getByRole('combobox', { name: 'Words for' }).press('ArrowDown');
    await heading(pairs, 'Shouting, or walking off').waitFor();
    assert.ok(await pairs.getByText('You stand up for things.').isVisible());
    assert.equal(
      await pairs.getByRole('link', { name: 'Find support' }).getAttribute('href'),
      '#support',
    );
  });

  test('are where an address with a pair leads', async (t) => {
    const { page } = await open(t, partner.origin, '#reframe-r14');
    const { pairs } = await lessons(page);
    assert.ok(await isInView(heading(pairs, pairOf('r14').seen)));
  });

  test('lead to whom to tell', async (t) => {
    const { page } = await open(t, partner.origin);
    const { pairs } = await lessons(page);
    await pairs.getByRole('link', { name: 'Who to tell here' }).press('Enter');
    assert.ok(await isInView(heading(page, 'If someone may be at risk of harm')));
  });
});

describe('the principles on the partner page', () => {
  test('are where the list of the page and its last part lead', async (t) => {
    for (const [area, name] of [
      ['navigation', 'The principles'],
      ['article', 'the principles we work by'],
    ]) {
      const { page } = await open(t, partner.origin);
      await lessons(page);
      await page.getByRole(area).getByRole('link', { name, exact: true }).last().press('Enter');
      assert.equal(new URL(page.url()).hash, '#principles');
      assert.ok(await isInView(heading(page, 'The principles we work by', 2)));
    }
  });

  test('are read out card by card, each whole and in the author’s words', async (t) => {
    const { page } = await open(t, partner.origin);
    const { cards } = await lessons(page);
    assertInOrder(await readOut(page), PRINCIPLES.flatMap(wordsOn));
    assert.equal(cards.length, PRINCIPLES.length);
    for (const [index, card] of cards.entries()) {
      assert.ok(
        await heading(card, new RegExp(`^${PRINCIPLES[index].name} instead of`)).isVisible(),
      );
    }
  });

  test('give other examples for another job, picked with the keyboard, on that card alone', async (t) => {
    const { page } = await open(t, partner.origin);
    const { cards } = await lessons(page);
    const [safety, trust] = PRINCIPLES;
    await jobOn(cards[0]).press('ArrowDown');
    await cards[0].getByText(safety.practice.management[0]).waitFor();
    assert.deepEqual(await examplesOn(cards[0]), safety.practice.management);
    assert.deepEqual(await examplesOn(cards[1]), trust.practice['front-line']);

    await jobOn(cards[0]).press('s');
    await cards[0].getByText(safety.practice.school[0]).waitFor();
    assert.ok(await cards[0].getByText(safety.voices.professional.meaning).isVisible());
    await jobOn(cards[0]).press('Home');
    await cards[0].getByText(safety.practice['front-line'][0]).waitFor();
    assert.deepEqual(await examplesOn(cards[0]), safety.practice['front-line']);
  });

  test('are passed with the Tab key in the order they stand in', async (t) => {
    const { page } = await open(t, partner.origin);
    const { cards } = await lessons(page);
    const focused = () =>
      page.evaluate(() => {
        const { localName, shadowRoot } = document.activeElement;
        const card = document.activeElement.getAttribute('principle');
        return card ? `${card} ${shadowRoot.activeElement.localName}` : localName;
      });
    await jobOn(cards[0]).focus();
    const passed = [];
    for (let stop = 0; stop < 2 * cards.length; stop += 1) {
      passed.push(await focused());
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(
      passed,
      PRINCIPLES.flatMap(({ id }) => [`${id} select`, `${id} summary`]),
    );
  });
});

describe('what the partner page teaches, to a guest', () => {
  for (const query of VARIANTS) {
    test(`holds, asks nobody, keeps nothing and says nothing: "${query}"`, async (t) => {
      const { page, context, seen } = await open(t, partner.origin, query);
      const { pair, pairs, cards } = await lessons(page);
      await pairs.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      await pairs.getByRole('combobox', { name: 'Where' }).press('H');
      await heading(pairs, pairOf('r11').seen).waitFor();
      for (const panel of [pair, pairs]) {
        for (const words of ['It could also be', 'What could help', HOLD, STEPS]) {
          assert.ok(await shown(panel, words).isVisible(), words);
        }
      }
      for (const [index, card] of cards.entries()) {
        await jobOn(card).press('ArrowDown');
        await card.getByText(PRINCIPLES[index].practice.management[0]).waitFor();
      }
      assert.equal(page.url(), `${partner.origin}/partner/${query}`);
      assert.deepEqual(
        seen.requests.filter((url) => !url.startsWith(`${partner.origin}/partner/`)),
        [],
      );
      assert.deepEqual(seen.failures, []);
      assert.deepEqual(seen.console, []);
      assert.deepEqual(await context.cookies(), []);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, [0, 0, 0]);
    });
  }

  test('leaves out no level of heading on the way down', async (t) => {
    const { page } = await open(t, partner.origin);
    await lessons(page);
    const all = await page.getByRole('heading').all();
    const levels = await Promise.all(
      all.map((one) =>
        one.evaluate((node) => Number(node.ariaLevel ?? node.localName.replace('h', ''))),
      ),
    );
    for (const [index, level] of levels.entries()) {
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `heading ${index} has level ${level}`);
    }
  });

  for (const width of [320, 390]) {
    test(`fits ${width} px with every pair and every job`, async (t) => {
      for (const query of ['', '?dir=rtl']) {
        const { page } = await open(t, partner.origin, query, { width });
        const { pairs, cards } = await lessons(page);
        await assertFits(page, `at first ${query}`);
        for (const { seen } of reframes.filter(({ voice }) => voice === 'professional')) {
          await heading(pairs, seen).waitFor();
          await assertFits(page, `${seen} ${query}`);
          await pairs.getByRole('button', { name: 'Next', exact: true }).click();
        }
        for (let job = 1; job < 6; job += 1) {
          for (const card of cards) await jobOn(card).press('ArrowDown');
          await assertFits(page, `job ${job} ${query}`);
        }
        for (const origin of await page.getByText('Where this comes from').all()) {
          await origin.click();
        }
        await assertFits(page, `where it comes from ${query}`);
      }
    });
  }

  for (const query of ['', '?dir=rtl', '?scheme=dark']) {
    for (const width of [320, 1200]) {
      test(`has nothing wrong to a checker: "${query}" at ${width} px`, async (t) => {
        const { page } = await open(t, partner.origin, query, { width });
        const { pair, pairs, cards } = await lessons(page);
        if (width === 320) {
          await pair.getByRole('radio', { name: 'What’s wrong?' }).press(' ');
          await pairs.getByRole('radio', { name: 'What’s strong?' }).press(' ');
        }
        for (const card of cards) await jobOn(card).press('ArrowDown');
        for (const origin of await page.getByText('Where this comes from').all()) {
          await origin.click();
        }
        assert.deepEqual(await faults(page), []);
      });
    }
  }
});

async function packOf(kind) {
  const address = new URL(`../../src/content/packs/en-GB/${kind}.json`, import.meta.url);
  return JSON.parse(await readFile(address, 'utf8')).entries;
}

function pairOf(id) {
  return reframes.find((pair) => pair.id === id);
}

/** What a pair says, in the order that it has everywhere. */
function wordsOf({ seen, wrong, may, also, strong, help }) {
  return [
    ...[seen, 'What’s wrong?', ...wrong, LABEL],
    ...['What may have happened?', ...may, 'It could also be', ...also],
    ...['What’s strong?', ...strong, 'What could help', ...help],
  ];
}

/** What the page has on the card of a principle. */
function wordsOn({ name, insteadOf, voices, practice }) {
  const { meaning, question } = voices.professional;
  return [name, `instead of ${insteadOf}`, meaning, question, ...practice['front-line']];
}

function heading(within, name, level = 3) {
  return within.getByRole('heading', { name, level, exact: typeof name === 'string' });
}

/** Words that can be seen: what the page says where no script runs is still there, unseen. */
function shown(within, words) {
  return within.getByText(words).filter({ visible: true });
}

async function examplesOn(card) {
  const items = await card.getByRole('listitem').allTextContents();
  return items.map((item) => item.trim()).slice(0, 3);
}

async function isInView(place) {
  await place.waitFor();
  return place.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** Each piece comes after the one before it, in capitals or not: the hostile style sheet shouts. */
function assertInOrder(read, pieces) {
  const words = read.toLowerCase();
  let from = 0;
  for (const piece of pieces) {
    const at = words.indexOf(piece.toLowerCase(), from);
    assert.ok(at >= 0, `“${piece}” does not come after “${words.slice(from - 80, from)}”`);
    from = at + piece.length;
  }
}
