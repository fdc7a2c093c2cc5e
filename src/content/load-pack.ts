import * as v from 'valibot';
import { knownIds } from './known-ids.js';
import { packSchema, type Pack } from './schema.js';

/** The largest shipped pack, with all its sources, is about 60 kB. */
const maxBytes = 512 * 1024;

const maxSeconds = 10;

/** How many problems the message of an error spells out; `problems` always has all of them. */
const maxNamed = 5;

/** What is wrong, and where: `entries[3].label`. The path is empty for the pack as a whole. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}

/** A pack that can be used, frozen all through, and what had to be left out of it. */
export interface CheckedPack {
  readonly pack: Pack;
  readonly problems: readonly PackProblem[];
}

/** Thrown when nothing of a pack can be used. `address` is set when the pack was to be fetched. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly PackProblem[];
  readonly address: string | undefined;

  constructor(
    problems: readonly PackProblem[],
    options: { address?: string; cause?: unknown } = {},
  ) {
    const subject =
      options.address === undefined
        ? 'This content pack'
        : `The content pack at ${options.address}`;
    const details = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    const more = details.length > maxNamed ? ` and ${details.length - maxNamed} more` : '';
    super(`${subject} cannot be used. ${details.slice(0, maxNamed).join('; ')}${more}`, {
      cause: options.cause,
    });
    this.problems = deepFreeze([...problems]);
    this.address = options.address;
  }
}

/**
 * Checks a value from outside, such as a partner's JSON. An item of a list that is wrong is left out and
 * named by its path in `problems`; the rest is used. The value itself is neither changed nor frozen.
 *
 * A shipped id replaces what we ship under it; an id of one's own starts with `x-`. Of two items with
 * one id the first is used.
 *
 * @throws {PackError} when the value is no pack at all, or its `kind`, `id`, `lang`, `version` or
 * `title` is wrong.
 */
export function validatePack(value: unknown): CheckedPack {
  const whole = parse(value);
  const wrong = new Set(whole.problems.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  if (wrong.has(undefined)) throw new PackError(whole.problems);
  const formed = without(value, wrong);
  const misnamed = idProblems(formed, wrong);
  const pack = without(value, new Set([...wrong, ...misnamed.map(({ item }) => item)]));
  const problems = [
    ...whole.problems,
    ...misnamed.map(({ item, message }) => ({ path: `${item}.id`, message })),
  ];
  return deepFreeze({ pack, problems });
}

/**
 * Fetches and checks a partner's pack. Nothing about the reader goes along: no credentials and no
 * referrer. A pack that is not there after ten seconds, or is larger than 512 kB, is given up.
 *
 * @param url an https address, or one on the page's own origin
 * @param options.signal calls it off early, as when the page no longer needs the pack
 * @throws {PackError} naming the address, whatever the reason
 */
export async function loadPack(
  url: string | URL,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<CheckedPack> {
  const address = String(url);
  try {
    return validatePack(parseJson(await fetchText(allowedAddress(address), options.signal)));
  } catch (cause) {
    const problems =
      cause instanceof PackError
        ? cause.problems
        : [{ path: '', message: reasonOf(cause, options.signal) }];
    throw new PackError(problems, { address, cause });
  }
}

function parse(value: unknown): { pack?: Pack; problems: PackProblem[] } {
  const result = v.safeParse(packSchema, value);
  if (result.success) return { pack: result.output, problems: [] };
  const messages = new Map<string, string>();
  for (const { path = [], message } of result.issues) {
    const place = pathText(path.map(({ key }) => key));
    if (!messages.has(place)) messages.set(place, message);
  }
  return { problems: [...messages].map(([path, message]) => ({ path, message })) };
}

function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key, depth) =>
      typeof key === 'number' ? `[${key}]` : `${depth ? '.' : ''}${String(key)}`,
    )
    .join('');
}

/** @param wrong items to leave out, as in `entries[3]` */
function without(value: unknown, wrong: ReadonlySet<string | undefined>): Pack {
  const fields = Object.entries(Object(value) as Record<string, unknown>).map(([key, field]) => [
    key,
    Array.isArray(field) ? field.filter((_, index) => !wrong.has(`${key}[${index}]`)) : field,
  ]);
  const { pack, problems } = parse(Object.fromEntries(fields));
  if (!pack) throw new PackError(problems);
  return pack;
}

/** @param wrong items that are not in the pack any more, but count for the place of those that are */
function idProblems(
  pack: Pack,
  wrong: ReadonlySet<string | undefined>,
): { item: string; message: string }[] {
  const known: Readonly<Record<string, readonly string[]>> = knownIds[pack.kind];
  return Object.entries(pack).flatMap(([list, items]) => {
    const ours = known[list];
    if (!ours || !Array.isArray(items)) return [];
    const seen = new Set<string>();
    let place = -1;
    return (items as readonly { id: string }[]).flatMap(({ id }) => {
      do place += 1;
      while (wrong.has(`${list}[${place}]`));
      const message = idProblem(id, ours, seen);
      if (message) return [{ item: `${list}[${place}]`, message }];
      seen.add(id);
      return [];
    });
  });
}

function idProblem(
  id: string,
  ours: readonly string[],
  seen: ReadonlySet<string>,
): string | undefined {
  if (seen.has(id)) return `"${id}" is there already; the first one is used`;
  if (id.startsWith('x-') || ours.includes(id)) return undefined;
  return `"${id}" is not one of ours; start an id of your own with "x-"`;
}

function allowedAddress(address: string): URL {
  // Neither is there in Node, where only a whole https address makes sense.
  const url = toUrl(address, globalThis.document?.baseURI);
  const isOurOwn = url?.protocol === 'http:' && url.origin === globalThis.location?.origin;
  if (url && (url.protocol === 'https:' || isOurOwn)) return url;
  throw new PackError([
    { path: '', message: 'The address must start with "https://" or be on the same site' },
  ]);
}

function toUrl(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // Not an address: `new URL` has no other way of saying so below Chrome 120.
  }
}

async function fetchText(url: URL, signal: AbortSignal | undefined): Promise<string> {
  // `AbortSignal.any` is missing below Chrome 116, which is above our floor.
  const giveUp = new AbortController();
  for (const reason of [signal, AbortSignal.timeout(maxSeconds * 1000)]) {
    if (reason?.aborted) giveUp.abort(reason.reason);
    reason?.addEventListener('abort', () => giveUp.abort(reason.reason), { signal: giveUp.signal });
  }
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: giveUp.signal,
    });
    if (!response.ok)
      throw new PackError([{ path: '', message: `The server answered ${response.status}` }]);
    return await readText(response);
  } finally {
    // Takes the listeners off, and stops what is still coming of a pack that is too large.
    giveUp.abort();
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes)
      throw new PackError([{ path: '', message: `It is larger than ${maxBytes / 1024} kB` }]);
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PackError([{ path: '', message: 'It is not JSON' }], { cause });
  }
}

function reasonOf(cause: unknown, signal: AbortSignal | undefined): string {
  if (signal?.aborted) return 'Loading it was called off';
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  if (isLate) return `It did not arrive within ${maxSeconds} seconds`;
  return 'It could not be fetched: check the address, CORS and connect-src';
}

function deepFreeze<T>(value: T): Readonly<T> {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
