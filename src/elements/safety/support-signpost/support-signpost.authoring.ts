import { knownIds } from '../../../content/known-ids.js';
import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { supportSignpost as english } from '../../../locales/en/support-signpost.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { lastKnown } from './bank-holidays.js';
import { localTime, parseHours } from './hours.js';
import type { Bank } from './support-signpost.model.js';
import type { SupportSignpost } from './support-signpost.js';

interface Known {
  /** Undefined until the words have come. */
  readonly bank: Bank | undefined;
  readonly words: StringsController<typeof english>;
}

const nations = ['england', 'scotland', 'wales', 'northern-ireland', 'ireland'];

function wordsIn(attribute: string | null): string[] {
  return attribute?.toLowerCase().match(/\S+/g) ?? [];
}

/** The items of an author's list: hours that can't be read, zones and dates that are none. */
function* itemMistakes(host: Element): Generator<Mistake> {
  for (const { dataset } of host.querySelectorAll<HTMLElement>('li')) {
    const { hours, zone, checked } = dataset;
    if (hours !== undefined && !parseHours(hours)) {
      const message = `can't read the hours "${hours}", so it says nothing of them. Accepted: "24/7", or rules such as "Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off".`;
      yield { code: 'hours', message };
    }
    if (hours !== undefined && checked === undefined) {
      const message = `says nothing of the hours "${hours}", because nobody says when they were checked. Accepted: the day beside them, data-checked="2026-11-23".`;
      yield { code: 'checked', message };
    }
    if (zone !== undefined && !localTime(new Date(), zone)) {
      const message = `does not know the time zone "${zone}", so it says nothing of the hours. Accepted: names such as "Europe/London".`;
      yield { code: 'hours', message };
    }
    if (checked !== undefined && !/^\d{4}-\d\d-\d\d$/.test(checked)) {
      const message = `can't read the day "${checked}". Accepted: year-month-day, such as "2026-11-23".`;
      yield { code: 'checked', message };
    }
  }
}

function* bankMistakes(element: SupportSignpost, bank: Bank): Generator<Mistake> {
  const { place, reader, topics } = element;
  // Packs of a provider's may come at any time.
  const isWithOthers = element.closest('hearten-provider') !== null;
  const isAwaited = (id: string): boolean => isWithOthers && id.startsWith('x-');
  const places = new Set(bank.routes.flatMap(({ entry }) => entry.place ?? []));
  if (place !== null && !places.has(place) && !isAwaited(place)) {
    const message = `has no routes for the place "${place}". Accepted: ${[...places].join(', ') || 'places of a pack of yours'}.`;
    yield { code: 'place', message };
  }
  if (reader !== null && !bank.readers.has(reader) && !isAwaited(reader)) {
    const message = `does not know the reader "${reader}". Accepted: ${[...bank.readers.keys()].join(', ')}.`;
    yield { code: 'reader', message };
  }
  const known: readonly string[] = knownIds.topics.entries;
  for (const topic of wordsIn(topics)) {
    if (known.includes(topic) || topic.startsWith('x-')) continue;
    const message = `does not know the topic "${topic}", so nobody is put first for it. Accepted: ids of our topics, and ids that start with "x-".`;
    yield { code: 'topics', message };
  }
  const late = bank.routes.some(({ entry }) =>
    entry.channels.some(({ hours }) => hours && hours !== '24/7'),
  );
  if (late && new Date().toISOString() > lastKnown) {
    const message = `knows bank holidays until ${lastKnown} only, so it no longer says what is open. Use a later version.`;
    yield { code: 'hours', message };
  }
}

/** Routes of a partner's pack whose hours or zones can't be used. */
function* routeMistakes({ routes }: Bank): Generator<Mistake> {
  for (const { id, entry } of routes) {
    for (const { hours, zone } of entry.channels) {
      if (hours !== undefined && !parseHours(hours)) {
        yield {
          code: 'hours',
          message: `can't read the hours "${hours}" of the route "${id}", so it says nothing of them.`,
        };
      }
      if (zone !== undefined && !localTime(new Date(), zone)) {
        yield {
          code: 'hours',
          message: `does not know the time zone "${zone}" of the route "${id}", so it says nothing of its hours.`,
        };
      }
    }
  }
}

/** Everything about a signpost that its author would want to know. */
export function* mistakes(element: SupportSignpost, known: Known): Generator<Mistake> {
  const unknown = wordsIn(element.nations).filter((each) => !nations.includes(each));
  if (unknown.length > 0) {
    const message = `does not know the nation "${unknown.join(' ')}". Accepted: ${nations.join(', ')}.`;
    yield { code: 'nations', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(element.headingLevel)) {
    const message = `can't have the heading level "${element.headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  yield* itemMistakes(element);
  for (const message of wordingProblems(element.strings, known.words, english)) {
    yield { code: 'string', message };
  }
  if (!known.bank) return;
  yield* bankMistakes(element, known.bank);
  yield* routeMistakes(known.bank);
}
