import * as v from 'valibot';
import { knownIds } from './known-ids.js';
import { packSchema } from './schema.js';

"use strict";
const maxBytes = 512 * 1024;
const maxSeconds = 10;
const maxNamed = 5;
class PackError extends Error {
  name = "PackError";
  problems;
  address;
  constructor(problems, options = {}) {
    const subject = options.address === void 0 ? "This content pack" : `The content pack at ${options.address}`;
    const details = problems.map(({ path, message }) => path ? `${path}: ${message}` : message);
    const more = details.length > maxNamed ? ` and ${details.length - maxNamed} more` : "";
    super(`${subject} cannot be used. ${details.slice(0, maxNamed).join("; ")}${more}`, {
      cause: options.cause
    });
    this.problems = deepFreeze([...problems]);
    this.address = options.address;
  }
}
function validatePack(value) {
  const whole = parse(value);
  const wrong = new Set(whole.problems.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  if (wrong.has(void 0)) throw new PackError(whole.problems);
  const formed = without(value, wrong);
  const misnamed = idProblems(formed, wrong);
  const pack = without(value, /* @__PURE__ */ new Set([...wrong, ...misnamed.map(({ item }) => item)]));
  const problems = [
    ...whole.problems,
    ...misnamed.map(({ item, message }) => ({ path: `${item}.id`, message }))
  ];
  return deepFreeze({ pack, problems });
}
async function loadPack(url, options = {}) {
  const address = String(url);
  try {
    return validatePack(parseJson(await fetchText(allowedAddress(address), options.signal)));
  } catch (cause) {
    const problems = cause instanceof PackError ? cause.problems : [{ path: "", message: reasonOf(cause, options.signal) }];
    throw new PackError(problems, { address, cause });
  }
}
function parse(value) {
  const result = v.safeParse(packSchema, value);
  if (result.success) return { pack: result.output, problems: [] };
  const messages = /* @__PURE__ */ new Map();
  for (const { path = [], message } of result.issues) {
    const place = pathText(path.map(({ key }) => key));
    if (!messages.has(place)) messages.set(place, message);
  }
  return { problems: [...messages].map(([path, message]) => ({ path, message })) };
}
function pathText(keys) {
  return keys.map(
    (key, depth) => typeof key === "number" ? `[${key}]` : `${depth ? "." : ""}${String(key)}`
  ).join("");
}
function without(value, wrong) {
  const fields = Object.entries(Object(value)).map(([key, field]) => [
    key,
    Array.isArray(field) ? field.filter((_, index) => !wrong.has(`${key}[${index}]`)) : field
  ]);
  const { pack, problems } = parse(Object.fromEntries(fields));
  if (!pack) throw new PackError(problems);
  return pack;
}
function idProblems(pack, wrong) {
  const known = knownIds[pack.kind];
  return Object.entries(pack).flatMap(([list, items]) => {
    const ours = known[list];
    if (!ours || !Array.isArray(items)) return [];
    const seen = /* @__PURE__ */ new Set();
    let place = -1;
    return items.flatMap(({ id }) => {
      do
        place += 1;
      while (wrong.has(`${list}[${place}]`));
      const message = idProblem(id, ours, seen);
      if (message) return [{ item: `${list}[${place}]`, message }];
      seen.add(id);
      return [];
    });
  });
}
function idProblem(id, ours, seen) {
  if (seen.has(id)) return `"${id}" is there already; the first one is used`;
  if (id.startsWith("x-") || ours.includes(id)) return void 0;
  return `"${id}" is not one of ours; start an id of your own with "x-"`;
}
function allowedAddress(address) {
  const url = toUrl(address, globalThis.document?.baseURI);
  const isOurOwn = url?.protocol === "http:" && url.origin === globalThis.location?.origin;
  if (url && (url.protocol === "https:" || isOurOwn)) return url;
  throw new PackError([
    { path: "", message: 'The address must start with "https://" or be on the same site' }
  ]);
}
function toUrl(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return void 0;
  }
}
async function fetchText(url, signal) {
  const giveUp = new AbortController();
  for (const reason of [signal, AbortSignal.timeout(maxSeconds * 1e3)]) {
    if (reason?.aborted) giveUp.abort(reason.reason);
    reason?.addEventListener("abort", () => giveUp.abort(reason.reason), { signal: giveUp.signal });
  }
  try {
    const response = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: giveUp.signal
    });
    if (!response.ok)
      throw new PackError([{ path: "", message: `The server answered ${response.status}` }]);
    return await readText(response);
  } finally {
    giveUp.abort();
  }
}
async function readText(response) {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = "";
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes)
      throw new PackError([{ path: "", message: `It is larger than ${maxBytes / 1024} kB` }]);
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PackError([{ path: "", message: "It is not JSON" }], { cause });
  }
}
function reasonOf(cause, signal) {
  if (signal?.aborted) return "Loading it was called off";
  const isLate = cause instanceof Error && cause.name === "TimeoutError";
  if (isLate) return `It did not arrive within ${maxSeconds} seconds`;
  return "It could not be fetched: check the address, CORS and connect-src";
}
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

export { PackError, loadPack, validatePack };
