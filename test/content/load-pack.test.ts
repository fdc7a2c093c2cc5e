import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  loadPack,
  PackError,
  validatePack,
  type PackProblem,
} from '../../src/content/load-pack.js';
import { entry, pack, topicsIn } from './example-pack.js';

const idsOf = ({ pack: { entries } }: { pack: { entries: readonly { id: string }[] } }): string[] =>
  entries.map(({ id }) => id);
const pathsOf = (problems: readonly PackProblem[]): string[] => problems.map(({ path }) => path);

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

function packError(value: unknown): PackError {
  const error = thrownBy(() => validatePack(value));
  if (!(error instanceof PackError)) throw new Error(`not a PackError: ${String(error)}`);
  return error;
}

describe('validatePack', () => {
  it('gives a right pack back as it was written', () => {
    const { pack: checked, problems } = validatePack(pack());
    expect(checked).to.deep.equal(pack({ depths: [], entries: [entry({ domains: [] })] }));
    expect(problems).to.deep.equal([]);
  });

  it('leaves out keys that it does not know', () => {
    const { pack: checked } = validatePack(
      pack({ $schema: 'x', note: 'ours', entries: [entry({ html: '<b>' })] }),
    );
    expect(checked).not.to.have.any.keys('$schema', 'note');
    expect(checked.entries[0]).not.to.have.property('html');
  });

  it('leaves wrong entries out, names them by path and keeps the rest', () => {
    const checked = validatePack(
      pack({
        entries: [
          entry({ id: 'x-one' }),
          entry({ id: 'x-two', label: 7 }),
          entry({
            id: 'x-three',
            sources: [{ title: 'A', url: 'http://a.example', seen: '2026-11-23' }],
          }),
          'x-four',
          entry({ id: 'x-five' }),
        ],
      }),
    );
    expect(idsOf(checked)).to.deep.equal(['x-one', 'x-five']);
    expect(pathsOf(checked.problems)).to.deep.equal([
      'entries[1].label',
      'entries[2].sources[0].url',
      'entries[3]',
    ]);
    expect(checked.problems[0]?.message).to.contain('string');
  });

  it('leaves wrong depths out in the same way', () => {
    const depths = [
      { id: 'shout', label: 'shouted', description: 'loud' },
      { id: 'show', label: 'shown', description: 'seen' },
    ];
    const checked = validatePack(pack({ depths }));
    expect(topicsIn(checked.pack).depths.map(({ id }) => id)).to.deep.equal(['show']);
    expect(pathsOf(checked.problems)).to.deep.equal(['depths[0].id']);
    expect(idsOf(checked)).to.deep.equal(['x-our-river']);
  });

  it('takes ids of our topics and ids with x-, no others, and each once', () => {
    const ids = ['suicide', 'x-own', 'made-up', 'constructor', 'x-own', 'made-up'];
    const entries = [entry({ id: 'wrong', label: '' }), ...ids.map((id) => entry({ id }))];
    const checked = validatePack(pack({ entries }));
    expect(idsOf(checked)).to.deep.equal(['suicide', 'x-own']);
    expect(pathsOf(checked.problems)).to.deep.equal([
      'entries[0].label',
      'entries[3].id',
      'entries[4].id',
      'entries[5].id',
      'entries[6].id',
    ]);
    expect(checked.problems[3]?.message).to.contain('first');
    expect(checked.problems[4]?.message).to.contain('x-');
  });

  it('says one thing about each place', () => {
    const { problems } = validatePack(pack({ entries: [entry({ reviewedOn: '2026-2-31' })] }));
    expect(pathsOf(problems)).to.deep.equal(['entries[0].reviewedOn']);
    expect(problems[0]?.message).to.contain('year-month-day');
  });

  it('throws for what is no pack, naming what is wrong', () => {
    for (const value of [
      undefined,
      null,
      1,
      'text',
      [],
      {},
      pack({ kind: 'recipes' }),
      pack({ kind: undefined }),
    ]) {
      expect(packError(value).message, JSON.stringify(value)).to.contain('kind');
    }
    for (const key of ['id', 'lang', 'version', 'title', 'entries']) {
      expect(pathsOf(packError(pack({ [key]: 5 })).problems), key).to.deep.equal([key]);
      expect(packError(pack({ [key]: 5 })).message, key).to.contain(`${key}: `);
    }
  });

  it('throws PackError for what is more than plain data, too', () => {
    expect(pathsOf(packError(Object.create(pack({ entries: [1] }))).problems)).to.include('kind');
  });

  it('keeps the message of an error short, however much is wrong', () => {
    const error = packError(pack({ title: 1, entries: Array.from({ length: 100 }, () => 1) }));
    expect(error.problems).to.have.lengthOf(101);
    expect(error.message).to.contain('and 96 more').and.have.lengthOf.below(600);
  });

  it('freezes all of the result and nothing of what came', () => {
    const value = pack({
      depths: [{ id: 'show', label: 'shown', description: 'seen' }],
      entries: [entry(), 1],
    });
    const before = JSON.stringify(value);
    const unfrozen: unknown[] = [];
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if (!Object.isFrozen(part)) unfrozen.push(part);
      Object.values(part).forEach(visit);
    };
    visit(validatePack(value));
    expect(unfrozen).to.deep.equal([]);
    expect(JSON.stringify(value)).to.equal(before);
    expect(Object.isFrozen(value)).to.equal(false);
  });
});

describe('validatePack, with anything', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/).map((label) => ({ label }));
  const broken = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('id', 'label', 'sources', 'reviewedOn').map((key) => entry({ [key]: {} })),
  );

  it('throws nothing but PackError', () => {
    const anyPack = fc.jsonValue().map((entries) => pack({ entries, depths: entries }));
    const anyHeader = fc
      .dictionary(fc.constantFrom('kind', 'id', 'lang', 'entries', '__proto__'), fc.jsonValue())
      .map(pack);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyPack, anyHeader), (value) => {
        const error = thrownBy(() => validatePack(value));
        expect(error === undefined || error instanceof PackError).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every right entry, in order, and names every broken one', () => {
    const right = words.map((changes) => ({
      isRight: true,
      value: entry({ ...changes, domains: [] }),
    }));
    const wrong = broken.map((value) => ({ isRight: false, value }));
    fc.assert(
      fc.property(fc.array(fc.oneof(right, wrong)), (drawn) => {
        const items = drawn.map(({ isRight, value }, index) =>
          isRight
            ? { isRight, value: Object.assign({}, value, { id: `x-${index}` }) }
            : { isRight, value },
        );
        const { pack: checked, problems } = validatePack(
          pack({ entries: items.map(({ value }) => value) }),
        );
        expect(checked.entries).to.deep.equal(
          items.filter(({ isRight }) => isRight).map(({ value }) => value),
        );
        const named = new Set(problems.map(({ path }) => /^entries\[\d+\]/.exec(path)?.[0]));
        const expected = items.flatMap(({ isRight }, index) =>
          isRight ? [] : [`entries[${index}]`],
        );
        expect([...named]).to.deep.equal(expected);
      }),
    );
  });

  it('leaves the prototypes of the page alone', () => {
    const poison = '{"polluted": true, "label": "polluted", "toString": "polluted"}';
    const around = JSON.stringify(
      pack({ entries: [entry(), entry({ id: 'constructor' }), entry({ id: 'x-a', label: 1 })] }),
    );
    const value: unknown = JSON.parse(
      around
        .replaceAll(
          '{"id"',
          `{"__proto__": ${poison}, "constructor": {"prototype": ${poison}}, "id"`,
        )
        .replace('{"kind"', `{"__proto__": ${poison}, "kind"`),
    );
    expect(idsOf(validatePack(value))).to.deep.equal(['x-our-river']);
    expect(validatePack(value).pack).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
    expect([]).not.to.have.property('polluted');
  });
});

describe('loadPack', () => {
  const realFetch = globalThis.fetch;
  const realTimeout = AbortSignal.timeout.bind(AbortSignal);
  const address = 'https://partner.example/words.json';
  let asked: { url: string; init: RequestInit } | undefined;

  /** The partner's server answers with this, or never when there is nothing. */
  function answer(body?: BodyInit, status = 200): void {
    globalThis.fetch = (input, init = {}) => {
      asked = { url: new Request(input).url, init };
      if (body !== undefined) return Promise.resolve(new Response(body, { status }));
      return new Promise((_, reject) => {
        const giveUp = (): void => reject(init.signal?.reason as Error);
        if (init.signal?.aborted) giveUp();
        init.signal?.addEventListener('abort', giveUp);
      });
    };
  }

  async function failure(url: string, signal?: AbortSignal): Promise<PackError> {
    const error: unknown = await loadPack(url, { signal }).catch((reason: unknown) => reason);
    if (!(error instanceof PackError)) throw new Error(`not a PackError: ${String(error)}`);
    expect(error.address).to.equal(url);
    expect(error.message).to.contain(url);
    return error;
  }

  beforeEach(() => {
    asked = undefined;
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
    AbortSignal.timeout = realTimeout;
  });

  it('fetches a pack from the page’s own site, over the network', async () => {
    const shipped = new URL('../../src/content/packs/en-GB/topics.json', import.meta.url);
    expect((await loadPack(shipped)).pack.entries).to.have.lengthOf(39);
  });

  it('names what is wrong in a pack that can still be used', async () => {
    answer(JSON.stringify(pack({ entries: [entry(), 1] })));
    const checked = await loadPack(address);
    expect(idsOf(checked)).to.deep.equal(['x-our-river']);
    expect(pathsOf(checked.problems)).to.deep.equal(['entries[1]']);
  });

  it('sends nothing about the reader', async () => {
    answer(JSON.stringify(pack()));
    await loadPack(address);
    expect(asked?.url).to.equal(address);
    const { signal, ...init } = asked?.init ?? {};
    expect(init).to.deep.equal({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('asks no address that is neither https nor on this site', async () => {
    answer(JSON.stringify(pack()));
    for (const url of [
      'http://partner.example/a.json',
      'data:application/json,{}',
      'javascript:1',
      'blob:x',
      'https://',
    ]) {
      expect((await failure(url)).message).to.contain('https://');
    }
    expect(asked).to.equal(undefined);
  });

  it('names the address when the pack cannot be used', async () => {
    answer('{"kind": "recipes"}');
    expect(pathsOf((await failure(address)).problems)).to.deep.equal(['kind']);
    answer('<!doctype html>');
    expect((await failure(address)).message).to.contain('not JSON');
    answer('');
    expect((await failure(address)).message).to.contain('not JSON');
    answer('gone', 404);
    expect((await failure(address)).message).to.contain('404');
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect((await failure(address)).message).to.contain('connect-src');
  });

  it('stops reading a pack that is too large', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
      },
    });
    answer(endless);
    expect((await failure(address)).message).to.contain('512 kB');
    expect(sent).to.be.below(20);
    expect(asked?.init.signal?.aborted, 'the rest is not downloaded').to.equal(true);
  });

  it('gives up a pack that never arrives, after ten seconds', async () => {
    const limits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      limits.push(milliseconds);
      return realTimeout(1);
    };
    answer();
    expect((await failure(address)).message).to.contain('within 10 seconds');
    expect(limits).to.deep.equal([10_000]);
  });

  it('is called off by the signal, before it starts or while it waits', async () => {
    answer();
    expect((await failure(address, AbortSignal.abort())).message).to.contain('called off');
    const leaving = new AbortController();
    const waiting = failure(address, leaving.signal);
    leaving.abort('the page has moved on');
    expect((await waiting).message).to.contain('called off');
  });
});
