import { expect } from '@open-wc/testing';
import {
  checkWording,
  checkWordingInSlices,
  PackError,
  swapIn,
  validateRules,
  WordingError,
  type RulePack,
} from '../../src/wording/wording.js';

const all = { packs: 'all' } as const;

/** What was found, as `rule: words`. */
function found(text: string, options: object = all): string[] {
  return checkWording(text, options).map(
    ({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`,
  );
}

/** A partner's rule, but for what a test says. */
function rule(changes: object = {}): object {
  return {
    id: 'x-our-word',
    term: 'widget',
    kind: 'swap',
    tone: 'ask',
    find: ['widget+'],
    alternatives: ['{thing|things}'],
    reason: 'We say thing.',
    sources: [],
    reviewedOn: '2026-11-26',
    reviewedBy: [],
    ...changes,
  };
}

function pack(...entries: object[]): RulePack {
  const head = { kind: 'wording', id: 'x-ours', lang: 'en-GB', version: '1', title: 'Ours' };
  return { ...head, entries } as unknown as RulePack;
}

describe('what was written', () => {
  const ways = {
    'an inflection': 'She is committing suicide.',
    'another order': 'Suicide was committed here.',
    capitals: 'HE COMMITTED SUICIDE',
    'a non-breaking space': 'He committed\u00a0suicide.',
    'a soft hyphen': 'He com\u00admitted suicide.',
    'the end of a line': 'He committed\nsuicide.',
    'the end of a line from Windows': 'He committed\r\nsuicide.',
    emphasis: 'He **committed** suicide.',
    'a tag': 'He <b>committed</b> suicide.',
    'an item of a list': '- committed suicide',
    'a heading': '# Committed suicide',
    'a mark of direction': 'He \u202ccommitted\u200f suicide.',
    'a word in between': 'a man who had, sadly, committed suicide',
  };
  for (const [how, text] of Object.entries(ways)) {
    it(`is understood with ${how}`, () => {
      expect(checkWording(text).map(({ rule: id }) => id)).to.deep.equal(['m01']);
    });
  }

  it('is understood in British and American spelling, with any hyphen and any apostrophe', () => {
    expect(found('challenging behavior')).to.deep.equal(['c07: challenging behavior']);
    expect(found('self\u2011harmers')).to.deep.equal(['m06: self\u2011harmers']);
    for (const sign of ["'", '\u2019', ''])
      expect(found(`Why didn${sign}t she leave him?`)).to.have.length(1);
  });

  it('is not read across a sentence, a paragraph or a list', () => {
    for (const text of [
      'It was a crime he committed. Suicide is no crime.',
      'committed\n\nsuicide',
      '- committed\n- suicide',
      '<p>committed</p><p>suicide</p>',
    ])
      expect(found(text), text).to.deep.equal([]);
  });

  it('is left alone in addresses, names in code and attributes', () => {
    for (const text of [
      'https://example.org/committed-suicide',
      'the-homeless@example.org',
      '<p class="naughty" id="addict">A heron.</p>',
      'naughty_boy and naughty=true',
      '<script>const naughty = "addict";</script>A heron.',
    ])
      expect(found(text), text).to.deep.equal([]);
  });

  it('is left alone where somebody speaks of themself, or is quoted', () => {
    for (const text of [
      'I am an addict.',
      'She calls herself an addict.',
      '\u201cI was a naughty boy,\u201d he said.',
      "'My meltdown is mine,' says Jo.",
      'Don\u2019t say \u201cnaughty\u201d.',
      'the word naughty',
    ])
      expect(found(text), text).to.deep.equal([]);
    expect(found('He is an addict.')).to.deep.equal(['m08: addict']);
  });

  it('is left alone in names and titles, but not in headings', () => {
    for (const text of [
      'Mr Cutter called.',
      'We rang Addict Ltd.',
      'The Troubled Families Programme',
    ])
      expect(found(text), text).to.deep.equal([]);
    expect(found('Managing Challenging Behaviour')).to.deep.equal(['c07: Challenging Behaviour']);
  });
});

describe('a place', () => {
  it('is counted in UTF-16 units of the text that came', () => {
    const text = '\ufeff😢 שלום — he committed\u00a0sui\u00adcide 😢';
    const [finding] = checkWording(text);
    expect(text.slice(finding!.start, finding!.end)).to.equal('committed\u00a0sui\u00adcide');
  });

  it('comes with its rule, tone, reason, sources and words to put there', () => {
    const [finding] = checkWording('He committed suicide.');
    expect(finding).to.include({ rule: 'm01', kind: 'swap', tone: 'strongly-suggest' });
    expect(finding!.alternatives).to.deep.equal(['died by suicide', 'took their own life']);
    expect(finding!.reason).to.include('1961');
    expect(finding!.sources[0]!.url).to.match(/^https:/);
  });

  it('has words of the same form', () => {
    const words = (text: string) => checkWording(text, all)[0]!.alternatives[0];
    expect(words('She might commit suicide.')).to.equal('die by suicide');
    expect(words('He commits suicide.')).to.equal('dies by suicide');
    expect(words('Committed suicide')).to.equal('Died by suicide');
    expect(words('Placements are rare.')).to.equal('Homes');
    expect(words('addicts')).to.equal('people who use drugs');
  });

  it('has none where only its writer knows what was seen', () => {
    const [finding] = checkWording('She is attention seeking.');
    expect(finding).to.deep.include({ kind: 'rethink', alternatives: [], reframes: ['r01'] });
  });

  it('lies over no other: the longer stays', () => {
    expect(found('a placement breakdown')).to.deep.equal(['c14: placement breakdown']);
    expect(found('a placement breakdown', { ...all, silenced: ['c14'] })).to.deep.equal([
      'c02: placement',
    ]);
  });
});

describe('a swap', () => {
  const after = (text: string): string => {
    const [finding] = checkWording(text, all);
    const { start, end, text: words } = swapIn(text, finding!, finding!.alternatives[0]!);
    return text.slice(0, start) + words + text.slice(end);
  };

  it('changes the article in front with it', () => {
    expect(after('He is an addict.')).to.equal('He is a person who uses drugs.');
    expect(after('An addict rang.')).to.equal('A person who uses drugs rang.');
  });

  it('touches nothing else', () => {
    expect(after('The placement is new.')).to.equal('The home is new.');
    expect(after('He committed\nsuicide here.')).to.equal('He died by suicide here.');
  });
});

describe('options', () => {
  const text = 'Frontline staff met a naughty boy and his siblings.';

  it('leave the packs that nobody asked for alone', () => {
    expect(found(text, {})).to.deep.equal(['s02: naughty']);
    expect(found(text, { packs: ['systems'] })).to.deep.equal(['a11: Frontline', 's02: naughty']);
  });

  it('leave out what is on by itself, and single rules', () => {
    expect(found(text, { core: false })).to.deep.equal([]);
    expect(found(text, { core: false, packs: ['school'] })).to.deep.equal(['s02: naughty']);
    expect(found(text, { silenced: ['s02'] })).to.deep.equal([]);
  });

  it('say what there is where something is asked for that there is not', () => {
    expect(() => checkWording('', { packs: ['nonsense'] as never })).to.throw(
      WordingError,
      /“nonsense”: care, school/,
    );
    expect(() => checkWording(undefined as unknown as string)).to.throw(WordingError);
  });
});

describe('a partner’s rules', () => {
  it('add to ours', () => {
    const rules = pack(rule());
    expect(found('Two widgets, one placement', { rules })).to.deep.equal([
      'x-our-word: widgets',
      'c02: placement',
    ]);
    expect(checkWording('Two widgets', { rules })[0]!.alternatives).to.deep.equal(['things']);
  });

  it('replace one of ours by its id', () => {
    const rules = pack(rule({ id: 'c02' }));
    expect(found('a widget, a placement', { rules })).to.deep.equal(['c02: widget']);
  });

  it('can use our lists, and say where they hold', () => {
    const rules = pack(
      rule({
        find: ['{ring~} @family'],
        needs: ['night'],
        unless: ['ring~ mum'],
        unlessNear: ['law'],
      }),
    );
    const rings = (text: string) => found(text, { rules }).length;
    expect(rings('He rings his aunt and rings dad at night.')).to.equal(1);
    expect(rings('She rings dad.')).to.equal(0);
    expect(rings('At night she rings mum.')).to.equal(0);
    expect(rings('At night, by law, she rings dad.')).to.equal(0);
  });

  const broken = {
    'a pattern with a bracket too many': [{ find: ['{widget'] }, 'find[0]'],
    'a list that there is not': [{ find: ['widget @nonsense'] }, 'find[0]'],
    'nothing to look for': [{ find: ['[a]'] }, 'find[0]'],
    'a gap without end': [{ find: ['a ..9 widget'] }, 'find[0]'],
    'a regular expression': [{ find: ['(w+)+idget'] }, 'find[0]'],
    'a tone that there is not': [{ tone: 'error' }, 'tone'],
    'an address that is none': [
      { sources: [{ title: 'A', url: 'javascript:0', seen: '2026-11-26' }] },
      'sources[0].url',
    ],
    'an id of nobody': [{ id: 'widget' }, 'id'],
    'markup for words': [{ reason: '<b>No</b>' }, 'reason'],
    'alternatives where only the writer knows': [{ kind: 'rethink' }, ''],
  } as const;
  for (const [what, [changes, path]] of Object.entries(broken)) {
    it(`are named by path and left out where they have ${what}`, () => {
      const rules = pack(rule({ id: 'x-good' }), rule(changes));
      const { pack: rest, problems } = validateRules(rules);
      expect(rest.entries.map(({ id }) => id)).to.deep.equal(['x-good']);
      expect(problems.map((each) => each.path)).to.deep.equal([
        path ? `entries[1].${path}` : 'entries[1]',
      ]);
      expect(found('widget', { rules })).to.deep.equal(['x-good: widget']);
    });
  }

  it('are refused whole where they are no rules at all', () => {
    for (const value of [null, 'rules', [], { kind: 'topics' }, { kind: 'wording', entries: 3 }])
      expect(() => validateRules(value)).to.throw(PackError);
  });
});

describe('a text that nobody would write', () => {
  const million = 1_000_000;
  const texts = {
    'one letter, ten million times': 'a'.repeat(10 * million),
    'one rare word, over and over': 'suicide '.repeat(million / 8),
    'an apostrophe, over and over': "a'".repeat(million / 2),
    'quotation marks': '"'.repeat(million),
    'tags that never end': '<a '.repeat(million / 3),
    'scripts that never end': '<script>'.repeat(million / 8),
    'half characters': '\ud83d'.repeat(million),
    'both directions': 'שלום naughty مرحبا '.repeat(million / 20),
    'line ends': '\n'.repeat(million),
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`is read to its end: ${what}`, () => {
      const findings = checkWording(text, all);
      expect(findings.every(({ start, end }) => start < end && end <= text.length)).to.equal(true);
    });
  }

  it('has each of its places once, wherever it is cut for reading', () => {
    const text = 'He was naughty at school today and then went home. '.repeat(4000);
    const findings = checkWording(text);
    expect(findings).to.have.length(4000);
    expect(new Set(findings.map(({ start }) => start)).size).to.equal(4000);
  });
});

describe('a long text in slices', () => {
  const text = 'He was naughty today.\n\nA line with nothing in it.\n\n'.repeat(20_000);

  it('gives what it gives in one piece', async () => {
    const places: number[] = [];
    for await (const findings of checkWordingInSlices(text))
      places.push(...findings.map(({ start }) => start));
    expect(places).to.deep.equal(checkWording(text).map(({ start }) => start));
  });

  it('lets the page go on between two of them', async () => {
    let turns = 0;
    let isDone = false;
    const turn = () => {
      turns += 1;
      if (!isDone) setTimeout(turn);
    };
    setTimeout(turn);
    for await (const findings of checkWordingInSlices(text.repeat(4)))
      expect(findings).not.to.be.empty;
    isDone = true;
    expect(turns).to.be.greaterThan(1);
  });

  it('stops when nobody asks any more', async () => {
    const slices = checkWordingInSlices(text);
    await slices.next();
    await slices.return();
    expect((await slices.next()).done).to.equal(true);
  });
});
