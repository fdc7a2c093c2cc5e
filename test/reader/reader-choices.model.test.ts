import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { page } from '../../src/page/page-registry.js';
import type { Answer } from '../../src/reader/answers.js';
import { ReaderChoices, type Rung } from '../../src/reader/reader-choices.js';
import { blockStorage, mendStorage } from '../support/broken-storage.js';

const topics = ['bereavement', 'illness', 'racism', 'x-our-river'] as const;

type Step =
  | {
      readonly do: 'choose';
      readonly about: readonly string[];
      readonly answer: Answer;
      readonly rung: Rung;
    }
  | { readonly do: 'forget'; readonly about: readonly string[] }
  | { readonly do: 'erase' | 'reload' | 'close the tab' | 'block storage' };

const about = fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      about,
      answer: fc.constantFrom<Answer>('show', 'show-without-details', 'leave-out'),
      rung: fc.constantFrom<Rung>('page', 'visit', 'device'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget' as const), about }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('erase' as const, 'reload' as const, 'close the tab' as const),
    }),
  },
);

/** What the reader has every right to expect, in the simplest words there are. */
class Expected {
  known = new Map<string, { readonly answer: Answer; readonly rung: Rung }>();
  storageWorks = true;

  take(step: Step): void {
    if (step.do === 'choose') {
      const rung = this.storageWorks ? step.rung : 'page';
      for (const topic of step.about) this.known.set(topic, { answer: step.answer, rung });
    } else if (step.do === 'forget') {
      for (const topic of step.about) this.known.delete(topic);
    } else if (step.do === 'erase') {
      this.known.clear();
    } else if (step.do === 'block storage') {
      this.storageWorks = false;
    } else {
      const lost: readonly Rung[] = step.do === 'reload' ? ['page'] : ['page', 'visit'];
      for (const [topic, { rung }] of this.known) if (lost.includes(rung)) this.known.delete(topic);
    }
  }

  get stored(): string[] {
    const used = [...this.known.values()].map(({ rung }) => rung);
    return (['visit', 'device'] as const).filter((rung) => used.includes(rung));
  }
}

/** The same steps for real. */
class Reader {
  choices = new ReaderChoices();
  readonly #isFollowed: boolean;
  #stop = (): void => undefined;

  constructor(isFollowed: boolean) {
    this.#isFollowed = isFollowed;
    this.open();
  }

  open(): void {
    this.#stop();
    this.choices = new ReaderChoices();
    if (this.#isFollowed) this.#stop = this.choices.subscribe(() => undefined);
  }

  take(step: Step): void {
    if (step.do === 'choose') this.choices.choose(step.about, step.answer, step.rung);
    else if (step.do === 'forget') this.choices.forget(step.about);
    else if (step.do === 'erase') page().erase();
    else if (step.do === 'block storage') blockStorage();
    else {
      if (step.do === 'close the tab') sessionStorage.clear();
      this.open();
    }
  }

  leave(): void {
    this.#stop();
    mendStorage();
  }
}

function check(reader: Reader, expected: Expected): void {
  for (const topic of topics) {
    const { answer, rung } = expected.known.get(topic) ?? { answer: 'ask', rung: 'page' };
    expect(reader.choices.answer([topic]), topic).to.equal(answer);
    expect(reader.choices.rung([topic]), topic).to.equal(rung);
  }
}

function follow(
  steps: readonly Step[],
  isFollowed: boolean,
  storage: 'works' | 'is blocked',
): void {
  mendStorage();
  const reader = new Reader(isFollowed);
  const expected = new Expected();
  try {
    for (const step of storage === 'works' ? steps : [{ do: 'block storage' } as const, ...steps]) {
      reader.take(step);
      expected.take(step);
      check(reader, expected);
      if (storage === 'is blocked') continue;
      const stored = [sessionStorage.length > 0 && 'visit', localStorage.length > 0 && 'device'];
      expect(stored.filter(Boolean)).to.deep.equal(expected.stored);
    }
  } finally {
    reader.leave();
  }
}

const withoutClosing = fc.array(anyStep.filter((step) => step.do !== 'close the tab'));

describe('whatever a reader does, in any order', () => {
  for (const isFollowed of [true, false]) {
    const who = isFollowed ? 'a part on the page follows them' : 'no part is on the page';

    it(`choices are what they last said, for as long as they said, when ${who}`, () => {
      fc.assert(
        fc.property(fc.array(anyStep), (steps) => follow(steps, isFollowed, 'works')),
        { numRuns: 300 },
      );
    });

    it(`choices are what they last said until the page is left, with storage blocked, when ${who}`, () => {
      fc.assert(
        fc.property(withoutClosing, (steps) => follow(steps, isFollowed, 'is blocked')),
        { numRuns: 300 },
      );
    });
  }
});
