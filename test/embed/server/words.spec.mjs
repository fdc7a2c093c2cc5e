/** Words of packs as HTML: what `hearten/server` writes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  PackError,
  cardDeck,
  grounding,
  OptionError,
  principleCard,
  reframePanel,
  supportSignpost,
  survivalResponse,
  validatePack,
} from 'hearten/server';
import { root } from '../../../tools/files.mjs';

const readme = await readFile(join(root, 'README.md'), 'utf8');

const packOf = (entry) => ({
  kind: 'principles',
  id: 'x-thornbeck',
  title: 'Thornbeck',
  version: '1',
  lang: 'cy',
  roles: [],
  presets: [],
  entries: [{ reviewedOn: '2026-11-26', reviewedBy: [], sources: [], practice: {}, ...entry }],
});

describe('a principle card', () => {
  test('is the one that README.md shows', () => {
    const html = principleCard('safety', { forRole: 'reception' });
    assert.ok(readme.includes(`\n${html}\n`), html);
  });

  test('speaks to whom it is asked to, by the name a framework gives it', () => {
    const html = principleCard('trust', { voice: 'young-person', preset: 'leeds' });
    assert.match(
      html,
      /^<hearten-principle-card principle="trust" preset="leeds" voice="young-person">/,
    );
    assert.match(
      html,
      /<h3>Trust and transparency <small>instead of secrets and broken promises<\/small>/,
    );
    assert.match(html, /<li>What will you write down, and who will see it\?<\/li>/);
  });

  test('takes the words of a pack of your own first, and says what is in another language', () => {
    const said = { meaning: 'Teimlo’n ddiogel.', question: 'Beth?' };
    const entry = { id: 'safety', name: 'Diogelwch', voices: { professional: said } };
    const { pack, problems } = validatePack(packOf(entry));
    assert.deepEqual(problems, []);
    const packs = [pack];
    const wording = { cy: { 'principle-card': { insteadOf: 'yn lle {what}' } } };
    const html = principleCard('safety', { packs, wording, lang: 'cy', headingLevel: 2 });
    assert.match(html, /<h2>Diogelwch <small>yn lle threat and danger<\/small><\/h2>/);
    assert.match(html, /<p>Teimlo’n ddiogel\.<\/p>/);
    assert.match(html, /<ul lang="en-GB">/);
    assert.doesNotMatch(principleCard('safety', { packs }), /Diogelwch/);
  });
});

describe('a support signpost', () => {
  test('holds a list of links, emergency first, with when each was checked', () => {
    const html = supportSignpost({ nations: ['england'], topics: ['abuse-domestic'] });
    assert.match(html, /^<hearten-support-signpost id="support" nations="england">/);
    assert.match(
      html,
      /<ul>\n    <li><b>999<\/b>.*<a href="tel:999">Ring 999<\/a><\/li>\n    <li data-checked="2026-11-23" data-hours="24\/7"><b>National Domestic/,
    );
    assert.match(html, /<a href="sms:85258\?&amp;body=SHOUT">Text SHOUT to 85258<\/a>/);
    assert.doesNotMatch(html, /Lifeline/);
  });

  test('is for nations that there are', () => {
    assert.throws(() => supportSignpost({ nations: ['atlantis'] }), OptionError);
    assert.throws(() => supportSignpost({ nations: [] }), OptionError);
  });
});

describe('a card deck', () => {
  test('holds a card for each of a set, which an address can lead to', () => {
    const html = cardDeck('moments', { layout: 'one' });
    assert.match(html, /^<hearten-card-deck layout="one">\n  <h3>Thirty seconds that help<\/h3>/);
    assert.equal(html.match(/<article id="card-/g).length, 12);
    assert.match(html, /<article id="card-at-the-door">\n    <h4>At the door<\/h4>\n    <p>/);
  });

  test('holds principles as a framework names them, with examples for a job', () => {
    const html = cardDeck('uk-core', { forRole: 'reception', headingLevel: 2 });
    assert.match(html, /<h3>Safety<\/h3>\n    <p>instead of threat and danger<\/p>/);
    assert.match(html, /might feel unsafe to someone\?<\/p>\n    <ul><li>/);
  });

  test('is one that there is, for a job and in a layout that there are', () => {
    assert.throws(() => cardDeck('poems'), OptionError);
    assert.throws(() => cardDeck('moments', { layout: 'spiral' }), OptionError);
    assert.throws(() => cardDeck('uk-core', { forRole: 'juggler' }), OptionError);
  });
});

describe('a moment to take', () => {
  test('is a list of steps where the gate looks for it', () => {
    const html = grounding();
    assert.match(html, /^<hearten-grounding id="moment">\n  <h3>Take a moment<\/h3>/);
    assert.equal(html.match(/<li>/g).length, 5);
    assert.doesNotMatch(html, /feels worse for some people/);
  });

  test('says of breath and body that they do not help everyone', () => {
    for (const exercise of ['feet', 'breath'])
      assert.match(grounding(exercise), /feels worse for some people/);
  });

  test('is something that there is to do', () => {
    assert.throws(() => grounding('juggle'), OptionError);
  });
});

describe('a survival response', () => {
  test('holds four lists, and all that is said round them', () => {
    const html = survivalResponse('flop', { safeguarding: '/safeguarding' });
    assert.equal(html.match(/<dl>/g).length, 4);
    assert.equal(html.match(/<div><dt>/g).length, 7);
    for (const words of [
      '<p><strong>If someone can’t be woken, ring 999.</strong></p>',
      '<h3>Flop</h3>',
      '<p>This page can’t tell you if you have been traumatised.</p>',
      'follow your safeguarding steps. <a href="/safeguarding">Who to tell here</a></p>',
    ]) {
      assert.ok(html.includes(words), words);
    }
  });

  test('is one that there is', () => {
    assert.throws(() => survivalResponse('fly'), OptionError);
  });
});

describe('a reframe panel', () => {
  test('holds a whole pair, and all that a panel says round it', () => {
    const html = reframePanel('r03', { safeguarding: '/safeguarding' });
    assert.equal(html.match(/<div><dt>/g).length, 5);
    for (const words of [
      'From “What is wrong with you?” to “What happened to you?”',
      '<h3>Leaves the room without asking</h3>',
      '<dt>What’s wrong?</dt> <dd><q>Defiant.</q> <q>Truanting.</q></dd> <dd>A label, not the whole story.</dd>',
      '<dt>It could also be</dt> <dd>Needing the toilet, noise, or bullying in that room.</dd>',
      '<p>Hold this as a question in your own mind.',
      'follow your safeguarding steps. <a href="/safeguarding">Who to tell here</a></p>',
    ]) {
      assert.ok(html.includes(words), words);
    }
  });

  test('speaks to a young person where the pair does', () => {
    const html = reframePanel('y1', { support: '/support' });
    assert.match(html, /<dt>People say<\/dt>/);
    assert.match(html, /You can still ask for help\. <a href="\/support">Find support<\/a>/);
    assert.match(html, /tell an adult you trust/);
  });

  test('leaves none of its fixed lines to a wording that is empty', () => {
    const wording = { en: { 'reframe-panel': { hold: ' ', safeguarding: '' } } };
    const html = reframePanel('r03', { wording });
    assert.match(html, /Hold this as a question/);
    assert.match(html, /follow your safeguarding steps/);
  });
});

describe('what comes from elsewhere', () => {
  const payload = `"'><img src=x onerror=alert(1)>&amp;`;

  test('stays text', () => {
    const said = { meaning: payload, question: payload };
    // What checks a pack leaves such words out; here they come unchecked.
    const packs = [packOf({ id: 'x-odd', name: payload, voices: { professional: said } })];
    const html = principleCard('x-odd', { packs, lang: 'cy' });
    const shown = '&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;';
    assert.equal(html.split(shown).length, 4);
    assert.doesNotMatch(html, /<img/);
  });

  test('leads nowhere that a reader can’t safely be sent', () => {
    assert.throws(
      () => reframePanel('r03', { safeguarding: 'javascript:alert(1)' }),
      (error) => error instanceof OptionError && error.option === 'safeguarding link',
    );
  });
});

describe('what there is not', () => {
  const mistakes = {
    'a principle': [() => principleCard('safty'), 'principle', 'safety'],
    'a framework without it': [
      () => principleCard('safety', { preset: 'digital' }),
      'preset',
      'leeds',
    ],
    'a job': [() => principleCard('safety', { forRole: 'chef' }), 'role', 'reception'],
    'a voice': [() => principleCard('safety', { voice: 'loud' }), 'voice', 'parent'],
    'a level': [() => reframePanel('r03', { headingLevel: 7 }), 'heading level', 6],
    'a pair': [() => reframePanel('r99'), 'pair', 'r03'],
    'a language': [() => reframePanel('r03', { lang: 'no tag' }), 'language', undefined],
  };
  for (const [what, [ask, option, accepted]] of Object.entries(mistakes)) {
    test(`is named, with what there is: ${what}`, () => {
      assert.throws(ask, (error) => {
        assert.ok(error instanceof OptionError, error);
        assert.equal(error.name, 'OptionError');
        assert.ok(error.option.startsWith(option), error.option);
        if (accepted) assert.ok(error.accepted.includes(accepted), error.message);
        return true;
      });
    });
  }

  test('a pack that is none is named too', () => {
    assert.throws(() => validatePack({ kind: 'recipes' }), PackError);
  });
});
