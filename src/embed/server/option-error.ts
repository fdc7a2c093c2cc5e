/** Thrown when something was asked for that there is not. Nothing a reader wrote or chose is in it. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** What was asked for: `principle`, `voice`. */
  readonly option: string;
  readonly accepted: readonly (string | number)[];

  constructor(option: string, value: unknown, accepted: readonly (string | number)[]) {
    super(`There is no ${option} ${JSON.stringify(value)}. Accepted: ${accepted.join(', ')}.`);
    this.option = option;
    this.accepted = Object.freeze([...accepted]);
  }
}

/**
 * The value, if it is one of those there are; undefined where nothing was asked for.
 *
 * @throws {OptionError} naming those there are
 */
export function accept<Known extends string | number>(
  option: string,
  value: unknown,
  known: Iterable<Known>,
): Known | undefined {
  if (value === undefined || value === null) return undefined;
  const all = [...known];
  const found = all.find((each) => each === value);
  if (found === undefined) throw new OptionError(option, value, all);
  return found;
}
