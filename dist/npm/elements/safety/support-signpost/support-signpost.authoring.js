import { knownIds } from '../../../content/known-ids.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { supportSignpost } from '../../../locales/en/support-signpost.js';
import { lastKnown } from './bank-holidays.js';
import { parseHours, localTime } from './hours.js';

"use strict";
const nations = ["england", "scotland", "wales", "northern-ireland", "ireland"];
function wordsIn(attribute) {
  return attribute?.toLowerCase().match(/\S+/g) ?? [];
}
function* itemMistakes(host) {
  for (const { dataset } of host.querySelectorAll("li")) {
    const { hours, zone, checked } = dataset;
    if (hours !== void 0 && !parseHours(hours)) {
      const message = `can't read the hours "${hours}", so it says nothing of them. Accepted: "24/7", or rules such as "Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off".`;
      yield { code: "hours", message };
    }
    if (hours !== void 0 && checked === void 0) {
      const message = `says nothing of the hours "${hours}", because nobody says when they were checked. Accepted: the day beside them, data-checked="2026-11-23".`;
      yield { code: "checked", message };
    }
    if (zone !== void 0 && !localTime(/* @__PURE__ */ new Date(), zone)) {
      const message = `does not know the time zone "${zone}", so it says nothing of the hours. Accepted: names such as "Europe/London".`;
      yield { code: "hours", message };
    }
    if (checked !== void 0 && !/^\d{4}-\d\d-\d\d$/.test(checked)) {
      const message = `can't read the day "${checked}". Accepted: year-month-day, such as "2026-11-23".`;
      yield { code: "checked", message };
    }
  }
}
function* bankMistakes(element, bank) {
  const { place, reader, topics } = element;
  const isWithOthers = element.closest("hearten-provider") !== null;
  const isAwaited = (id) => isWithOthers && id.startsWith("x-");
  const places = new Set(bank.routes.flatMap(({ entry }) => entry.place ?? []));
  if (place !== null && !places.has(place) && !isAwaited(place)) {
    const message = `has no routes for the place "${place}". Accepted: ${[...places].join(", ") || "places of a pack of yours"}.`;
    yield { code: "place", message };
  }
  if (reader !== null && !bank.readers.has(reader) && !isAwaited(reader)) {
    const message = `does not know the reader "${reader}". Accepted: ${[...bank.readers.keys()].join(", ")}.`;
    yield { code: "reader", message };
  }
  const known = knownIds.topics.entries;
  for (const topic of wordsIn(topics)) {
    if (known.includes(topic) || topic.startsWith("x-")) continue;
    const message = `does not know the topic "${topic}", so nobody is put first for it. Accepted: ids of our topics, and ids that start with "x-".`;
    yield { code: "topics", message };
  }
  const late = bank.routes.some(
    ({ entry }) => entry.channels.some(({ hours }) => hours && hours !== "24/7")
  );
  if (late && (/* @__PURE__ */ new Date()).toISOString() > lastKnown) {
    const message = `knows bank holidays until ${lastKnown} only, so it no longer says what is open. Use a later version.`;
    yield { code: "hours", message };
  }
}
function* routeMistakes({ routes }) {
  for (const { id, entry } of routes) {
    for (const { hours, zone } of entry.channels) {
      if (hours !== void 0 && !parseHours(hours)) {
        yield {
          code: "hours",
          message: `can't read the hours "${hours}" of the route "${id}", so it says nothing of them.`
        };
      }
      if (zone !== void 0 && !localTime(/* @__PURE__ */ new Date(), zone)) {
        yield {
          code: "hours",
          message: `does not know the time zone "${zone}" of the route "${id}", so it says nothing of its hours.`
        };
      }
    }
  }
}
function* mistakes(element, known) {
  const unknown = wordsIn(element.nations).filter((each) => !nations.includes(each));
  if (unknown.length > 0) {
    const message = `does not know the nation "${unknown.join(" ")}". Accepted: ${nations.join(", ")}.`;
    yield { code: "nations", message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(element.headingLevel)) {
    const message = `can't have the heading level "${element.headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message };
  }
  yield* itemMistakes(element);
  for (const message of wordingProblems(element.strings, known.words, supportSignpost)) {
    yield { code: "string", message };
  }
  if (!known.bank) return;
  yield* bankMistakes(element, known.bank);
  yield* routeMistakes(known.bank);
}

export { mistakes };
