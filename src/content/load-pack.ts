import * as v from 'valibot';
import { packSchema, type Pack } from './schema.js';
import { topicLabels } from './topic-labels.js';

/** The shipped pack, with all its sources, is about 20 kB. */
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
 * Checks a value from outside, such as a partner's JSON. An entry that is wrong is left out and named
 * by its path in `problems`; the rest is used. The value itself is neither changed nor frozen.
 *
 * A shipped id replaces our words for that topic; an id of one's own starts with `x-`. Of two entries
 * with one id the first is used.
 *
 * @throws {PackError} when the value is no pack at all, or its `kind`, `id`, `lang`, `version` or
 * `title` is wrong.
 */
export function validatePack(value: unknown): CheckedPack {
  const whole = parse(value);
  if (whole.pack) return withoutWrongIds(whole.pack, new Set(), []);

  const wrong = new Set<string>();
  for (const { path } of whole.problems) {
    const item = /^\w+\[\d+\]/.exec(path)?.[0];
    if (item === undefined) throw new PackError(whole.problems);
    wrong.add(item);
  }
  const rest = parse(withoutItems(value, wrong));
  if (!rest.pack) throw new PackError(rest.problems);
  return withoutWrongIds(rest.pack, wrong, whole.problems);
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

function withoutItems(value: unknown, wrong: ReadonlySet<string>): unknown {
  const fields = Object.entries(Object(value) as Record<string, unknown>).map(([key, field]) => [
    key,
    Array.isArray(field) ? field.filter((_, index) => !wrong.has(`${key}[${index}]`)) : field,
  ]);
  return Object.fromEntries(fields);
}

function withoutWrongIds(
  pack: Pack,
  wrong: ReadonlySet<string>,
  found: readonly PackProblem[],
): CheckedPack {
  const positions = Array.from(
    { length: pack.entries.length + wrong.size },
    (_, position) => position,
  );
  const kept = positions.filter((position) => !wrong.has(`entries[${position}]`));
  const problems = [...found];
  const seen = new Set<string>();
  const entries = pack.entries.filter(({ id }, index) => {
    const message = idProblem(id, seen);
    if (message) problems.push({ path: `entries[${kept[index]}].id`, message });
    else seen.add(id);
    return !message;
  });
  return deepFreeze({ pack: { ...pack, entries }, problems });
}

function idProblem(id: string, seen: ReadonlySet<string>): string | undefined {
  if (seen.has(id)) return `"${id}" is there already; the first one is used`;
  if (id.startsWith('x-') || Object.hasOwn(topicLabels, id)) return undefined;
  return `"${id}" is not one of our topics; start an id of your own with "x-"`;
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
