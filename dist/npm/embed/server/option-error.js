"use strict";
class OptionError extends Error {
  name = "OptionError";
  /** What was asked for: `principle`, `voice`. */
  option;
  accepted;
  constructor(option, value, accepted) {
    super(`There is no ${option} ${JSON.stringify(value)}. Accepted: ${accepted.join(", ")}.`);
    this.option = option;
    this.accepted = Object.freeze([...accepted]);
  }
}
function accept(option, value, known) {
  if (value === void 0 || value === null) return void 0;
  const all = [...known];
  const found = all.find((each) => each === value);
  if (found === void 0) throw new OptionError(option, value, all);
  return found;
}

export { OptionError, accept };
